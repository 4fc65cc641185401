/** One line of a `.jsonl` file of documents. */
import * as z from 'zod'
import { Day, LanguageCode, StateCode } from '../model/text.ts'
import type { Origins } from './document.ts'

const text = z.string().nullish()

/** `text` is needed, the rest may be absent or null; further keys are let pass, since such files carry their own. */
export const DocumentLine = z.object({
  text: z.string().min(1),
  id: text,
  title: text,
  lang: LanguageCode.nullish(),
  publisher: text,
  publisherState: StateCode.nullish(),
  published: Day.nullish(),
  url: text,
})
export type DocumentLine = z.infer<typeof DocumentLine>

export type ParsedLine = { readonly body: string; readonly origins: Origins } | { readonly refused: string }

/** Parses one line; what is wrong comes back in words that name the key. */
export function parseLine(line: string): ParsedLine {
  const json = parseJson(line)
  if (json === undefined) return { refused: 'this line is not JSON' }
  const parsed = DocumentLine.safeParse(json)
  if (!parsed.success) return { refused: wrongKeys(parsed.error) }
  const { text: body, published, ...rest } = parsed.data
  return {
    body,
    origins: { ...withoutNulls(rest), ...(published ? { published, publishedFrom: 'file' } : {}) },
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const wrongKeys = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')

/** A key that is null or empty says no more than one that is absent. */
const withoutNulls = (fields: Record<string, string | null | undefined>): Origins =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  )
