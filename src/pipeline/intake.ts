/** Paths → documents: the first two rooms, acquire and read. */
import type { Readable } from 'node:stream'
import type { Resumed } from '../acquire/archive/archive.ts'
import { acquire } from '../acquire/files.ts'
import type { Raw } from '../acquire/raw.ts'
import type { Document, Issue } from '../model/text.ts'
import type { Origins } from '../read/document.ts'
import { parseLine } from '../read/record-line.ts'
import { given, type Outcome, type PageFacts, readBytes, readText } from './forms.ts'

interface Step {
  readonly name: string
  /** Bytes done and to do, 0 where the total is unknown. */
  readonly done: number
  readonly total: number
  /** Of an archive that can be resumed: its key, and the record that this is. */
  readonly place?: { readonly archive: string; readonly record: number }
}

/** A document, or why there is none. */
export type Intake =
  | (Step & { readonly document: Document; readonly issues: readonly Issue[]; readonly page?: PageFacts })
  | (Step & { readonly refused: string })

/** Documents of every file under `paths`, one at a time; what the caller knows of them goes before what files say. */
export async function* documentsFrom(
  paths: readonly string[],
  told: Origins,
  { stdin = process.stdin, resumed }: { readonly stdin?: Readable; readonly resumed?: Resumed } = {},
): AsyncGenerator<Intake> {
  for await (const raw of acquire(paths, stdin, resumed)) yield await intakeOf(raw, told)
}

/** One document of a text in memory, as a caller of the library has it. */
export async function documentOf(body: string, told: Origins): Promise<Document> {
  return (await readText(body, told)).document
}

async function intakeOf(raw: Raw, told: Origins): Promise<Intake> {
  const { done, total } = raw
  const step = { name: raw.name, done, total, ...(raw.place ? { place: raw.place } : {}) }
  if ('unreadable' in raw) return { ...step, refused: raw.unreadable }
  if ('bytes' in raw) return { ...step, ...(await readBytes(raw.bytes, told, raw)) }
  return { name: `${raw.name}:${raw.number}`, done, total, ...(await lineOf(raw.line, told)) }
}

async function lineOf(line: string, told: Origins): Promise<Outcome> {
  const parsed = parseLine(line)
  if ('refused' in parsed) return parsed
  return readText(parsed.body, { ...parsed.origins, ...given(told) })
}
