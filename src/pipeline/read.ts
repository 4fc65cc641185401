/** Reading a document of any language and size. */
import { Worker } from 'node:worker_threads'
import { languageCodes } from '../languages/registry.ts'
import { Reading } from '../model/reading.ts'
import type { Document, Issue } from '../model/text.ts'
import { readDocument } from '../pipeline.ts'

/** Longer texts take seconds: they are read beside the main thread, which stays free for Ctrl-C. UTF-16 units. */
const LONG = 1_000_000

const THREAD = new URL(import.meta.url.endsWith('.ts') ? 'read-worker.ts' : 'read-worker.js', import.meta.url)

/**
 * The reading of a document, with the issues that its intake had found before those of its text. A document in a
 * language without a pack is kept with nothing read in it.
 */
export async function readAny(document: Document, issues: readonly Issue[]): Promise<Reading> {
  const reading = await readWhole(document)
  return { ...reading, issues: [...issues, ...reading.issues] }
}

function readWhole(document: Document): Promise<Reading> | Reading {
  if (!languageCodes().includes(document.lang)) return unread(document)
  return document.text.length > LONG ? readBeside(document) : readDocument(document)
}

/** The thread's reading, parsed since it crossed a border; its errors are thrown here. */
const readBeside = (document: Document): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    })
    thread.once('message', (reading: unknown) => resolve(Reading.parse(reading)))
    thread.once('error', reject)
  })

const unread = (document: Document): Reading => ({
  document,
  origin: null,
  reports: [],
  statements: [],
  claims: [],
  practices: [],
  relations: [],
  issues: [],
})
