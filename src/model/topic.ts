/** What statements may be about, told by stems of words. */
import * as z from 'zod'

const byLanguage = <T extends z.ZodType>(value: T) => z.strictObject({ ru: value, kk: value, en: value })

/** A word of a text belongs to the topic where it begins with one of the stems of the text's language, folded. */
export const Topic = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  names: byLanguage(z.string()),
  stems: byLanguage(z.array(z.string().min(3)).min(1)),
})
export type Topic = z.infer<typeof Topic>
