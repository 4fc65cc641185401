/** Reads one document in a thread of its own and posts its reading. */
import { parentPort, workerData } from 'node:worker_threads'
import { Document } from '../model/text.ts'
import { readDocument } from '../pipeline.ts'

parentPort?.postMessage(await readDocument(Document.parse(workerData)))
