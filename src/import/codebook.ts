/** The codebook beside a CSV: what each column means. Every column is mapped or ignored with a reason, none guessed. */
import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { Slug } from '../model/atlas.ts'
import { Coverage } from '../model/claim.ts'
import { ContactKind, Status } from '../model/report.ts'
import { Day, LanguageCode, StateCode } from '../model/text.ts'

/**
 * What a column can hold. `places`: every stop, the place of the visit first; `stops`: further ones where that is not
 * given. `level` is the source's words, `format` ours. `implied-place` says that the place was not read, and whence it is.
 */
export const COLUMN_MEANINGS = [
  'id',
  'kind',
  'status',
  'certainty',
  'when',
  'start',
  'end',
  'guest',
  'guest-state',
  'guest-office',
  'host',
  'host-office',
  'host-state',
  'parties',
  'places',
  'stops',
  'level',
  'format',
  'occasion',
  'occasion-id',
  'visit-when',
  'visit-level',
  'implied-place',
  'remark',
  'ignored',
] as const
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number]

const Use = z.strictObject({
  is: z.enum(COLUMN_MEANINGS),
  /** Cell → value; a cell that is not listed is an issue, unless `others` says to keep it as it stands. */
  values: z.record(z.string(), z.string()).optional(),
  others: z.literal('kept').optional(),
  /** Cells that hold several values. */
  separator: z.string().min(1).optional(),
  /** For `remark`: its kind. */
  kind: z.string().min(1).optional(),
  /** For `ignored`: the reason. */
  why: z.string().min(1).optional(),
})
export type Use = z.infer<typeof Use>

const Party = z.strictObject({
  name: z.string().min(1).nullable(),
  state: z.string().optional(),
  office: z.string().optional(),
})

export const Codebook = z.strictObject({
  /** Names the file in the record: a file of the same name replaces the one before. */
  name: Slug,
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  language: LanguageCode.default('en'),
  published: Day.nullable().default(null),
  url: z.url().nullable().default(null),
  about: z.string().default(''),
  delimiter: z.string().length(1).default(','),
  columns: z.record(z.string(), z.union([Use, z.array(Use)])),
  /** What holds for every row whose columns do not say otherwise. */
  defaults: z
    .strictObject({
      kind: ContactKind.optional(),
      status: Status.default('held'),
      certainty: z.enum(['high', 'medium', 'low']).nullable().default(null),
      guest: Party.optional(),
      host: Party.optional(),
      parties: z.array(Party).default([]),
      hostState: StateCode.optional(),
    })
    .default({ status: 'held', certainty: null, parties: [] }),
  /** Fewest rows that the file should give: fewer is an issue. */
  rows: z.int().positive().optional(),
  coverage: z.array(Coverage.strict()).default([]),
})
export type Codebook = z.infer<typeof Codebook>

/** A codebook or the head of its CSV is broken; the message names file and key. */
export class CodebookBroken extends Error {
  override name = 'CodebookBroken'
}

function problems(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join('.') || '(whole file)'}: ${message}`)
    .join('\n  ')
}

/** Reads the codebook at the path. Unknown keys, a missing file or broken JSON stop with {@link CodebookBroken}. */
export async function readCodebook(path: string): Promise<Codebook> {
  try {
    return Codebook.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof z.ZodError) throw new CodebookBroken(`${path}\n  ${problems(error)}`)
    const reason = error instanceof Error ? error.message : String(error)
    throw new CodebookBroken(`${path}: ${reason}`)
  }
}

/** Path of the codebook of a CSV: `x.csv` → `x.codebook.json`. */
export function codebookPath(csv: string): string {
  return `${csv.replace(/\.[ct]sv$/i, '')}.codebook.json`
}

/** Checks that columns of the file and of the codebook are the same; throws {@link CodebookBroken} where not. */
export function checkColumns(file: string, head: readonly string[], codebook: Codebook): void {
  const known = new Set(Object.keys(codebook.columns))
  const unknown = head.filter((column) => !known.has(column))
  const missing = [...known].filter((column) => !head.includes(column))
  const said = [
    ...unknown.map(
      (column) => `column "${column}" is not in the codebook (map it, or give it "is": "ignored")`,
    ),
    ...missing.map((column) => `column "${column}" of the codebook is not in the file`),
  ]
  if (said.length > 0) throw new CodebookBroken(`${file}:1\n  ${said.join('\n  ')}`)
}
