/** Reading a document of any language: one without a pack is kept with nothing read in it. */
import { languageCodes } from '../languages/registry.ts'
import type { Reading } from '../model/reading.ts'
import type { Document, Issue } from '../model/text.ts'
import { readDocument } from '../pipeline.ts'

/** The reading of a document, with the issues that its intake had found before those of its text. */
export async function readAny(document: Document, issues: readonly Issue[]): Promise<Reading> {
  const reading = languageCodes().includes(document.lang) ? await readDocument(document) : unread(document)
  return { ...reading, issues: [...issues, ...reading.issues] }
}

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
