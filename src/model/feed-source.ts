/** A source that is watched: one data file each. */
import * as z from 'zod'
import { LanguageCode, StateCode } from './text.ts'

export const FeedSource = z.strictObject({
  name: z.string(),
  /** Address of its feed or sitemap. */
  feed: z.url({ protocol: /^https?$/ }),
  lang: LanguageCode,
  publisher: z.string(),
  publisherState: StateCode,
  /** Hours between visits. */
  every: z.number().positive(),
  /** Pages a week that it usually gives; fewer than a tenth of them is silence. */
  expected: z.number().positive(),
  /** ISO day on which the address was last seen to work; null: never tried. */
  tried: z.iso.date().nullable(),
})
export type FeedSource = z.infer<typeof FeedSource>
