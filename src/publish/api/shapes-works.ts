/** What the routes of works in progress take and give. */
import * as z from 'zod'
import { DocumentAnswer, ReadAsked, Ui } from './shapes.ts'

export const STAGES = [
  'waiting',
  'fetching',
  'reading',
  'joining',
  'judging',
  'importing',
  'done',
  'failed',
] as const
export type Stage = (typeof STAGES)[number]

/** A text, or a link to a public page. */
export const ReadingAsked = ReadAsked.extend({
  text: z.string().min(1).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
})
  .refine(({ text, link }) => (text === undefined) !== (link === undefined), 'either text or link')
  .meta({ id: 'ReadingAsked', example: { link: 'https://example.org/news/1', ui: 'en' } })
export type ReadingAsked = z.infer<typeof ReadingAsked>

/** A record file as two texts: the rows, and the codebook that says what its columns mean. */
export const ImportAsked = z
  .object({ csv: z.string().min(1), codebook: z.string().min(2), ui: Ui.default('en') })
  .meta({ id: 'ImportAsked', example: { csv: 'id,…', codebook: '{ "name": "my-list", … }' } })

export const Imported = z.object({ name: z.string(), title: z.string(), rows: z.int(), issues: z.int() })

/** A work and where it stands; `answer` or `imported` when it is done. */
export const WorkAnswer = z
  .object({
    id: z.string(),
    stage: z.enum(STAGES),
    share: z.number(),
    trouble: z.string().nullable(),
    answer: DocumentAnswer.nullable(),
    imported: Imported.nullable(),
  })
  .meta({ id: 'WorkAnswer' })
export type WorkAnswer = z.infer<typeof WorkAnswer>
