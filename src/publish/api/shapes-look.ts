/** What the routes that look over many contacts give: the matrix of states, statements. */
import * as z from 'zod'
import { Day } from '../../model/text.ts'
import { Names, Said, Ui } from './shapes.ts'

export const MatrixAsked = z.object({
  rule: z.string().max(60).optional().meta({ description: 'Counting rule, as /rules names it' }),
  from: Day.optional(),
  to: Day.optional(),
  ui: Ui.default('en'),
})
export type MatrixAsked = z.infer<typeof MatrixAsked>

/** Visits between states: `cells` are [row, column, visits] by place in `states`, none where there was no visit. */
export const MatrixAnswer = z
  .object({
    rule: z.string(),
    total: z.int(),
    states: z.array(z.object({ id: z.string(), sent: z.int(), received: z.int() })),
    cells: z.array(z.tuple([z.int(), z.int(), z.int()])),
    names: Names,
  })
  .meta({
    id: 'MatrixAnswer',
    example: {
      rule: 'stays-any-office',
      total: 1,
      states: [
        { id: 'RUS', sent: 1, received: 0 },
        { id: 'KAZ', sent: 0, received: 1 },
      ],
      cells: [[0, 1, 1]],
      names: { persons: {}, states: { RUS: 'Russia', KAZ: 'Kazakhstan' }, places: {} },
    },
  })
export type MatrixAnswer = z.infer<typeof MatrixAnswer>

export const StatementsAsked = z.object({
  q: z.string().max(200).optional().meta({ description: 'Words that it holds, in any order' }),
  speaker: z.string().max(200).optional().meta({ description: 'Name in any language, or id' }),
  about: z.string().max(200).optional().meta({ description: 'A person or state that it names' }),
  topic: z.string().max(60).optional(),
  from: Day.optional(),
  to: Day.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
  ui: Ui.default('en'),
})
export type StatementsAsked = z.infer<typeof StatementsAsked>

export const StatementsAnswer = z
  .object({
    total: z.int(),
    said: z.array(Said),
    /** Who speaks in the record, the most quoted first. */
    speakers: z.array(z.object({ person: z.string(), statements: z.int() })),
    /** Every topic there is, with its name. */
    topics: z.array(z.object({ id: z.string(), name: z.string() })),
    names: Names,
  })
  .meta({ id: 'StatementsAnswer' })
export type StatementsAnswer = z.infer<typeof StatementsAnswer>
