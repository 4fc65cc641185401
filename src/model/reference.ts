/** Reference tables beside the record: one figure a row, with its source. They decide claims about anything but contacts. */
import * as z from 'zod'
import { StateCode } from './text.ts'

export const REFERENCE_TABLES = ['gdp', 'land-border', 'area', 'population', 'membership'] as const

/** `states`: one for a figure of a state, two (in alphabetical order) for a border. `year` null: it does not move. */
export const ReferenceRow = z.strictObject({
  table: z.enum(REFERENCE_TABLES),
  states: z.array(StateCode).min(1).max(2),
  /** The organisation, for membership. */
  of: z.string().optional(),
  year: z.int().nullable(),
  value: z.number(),
  /** `USD bn`, `km`, `km2`, `million`, `year of entry`. */
  unit: z.string(),
  /** For a border: whether one can follow it from end to end. */
  continuous: z.boolean().optional(),
  source: z.string(),
  note: z.string().optional(),
})
export type ReferenceRow = z.infer<typeof ReferenceRow>
