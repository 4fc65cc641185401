/** What a counting rule may say. Rules are data: the presets stand in `counting.ts`, a user's own may stand in a file. */
import * as z from 'zod'
import { Format, Status } from '../model/report.ts'

const InOut = z.enum(['in', 'out'])

/** A sentence in the three languages of the interface. */
export const Sentence = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })
export type Sentence = z.infer<typeof Sentence>
export type Lang = keyof Sentence

export const CountingRule = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: Sentence,
  /** What counts as one under it, in a sentence. */
  says: Sentence,
  /** Whose way of counting it is. */
  source: z.string(),
  /** `visits`: who went where; `encounters`: who met, called or wrote to whom. */
  of: z.array(z.enum(['visits', 'encounters'])),
  /**
   * `usual`: what people mean when they name no rule. `broad`: counts more finely or more widely. `narrow`: leaves out
   * visits of a kind, which a claim should say if it means so.
   */
  reach: z.enum(['usual', 'broad', 'narrow']),
  /** `stay`: unbroken days in one state; `leg`: as the source lists it; `city`: each place stopped at. */
  unit: z.enum(['stay', 'leg', 'city']),
  /** `highest`: only while in the highest office the guest ever held; acting holders are not in it. */
  offices: z.enum(['highest', 'any']),
  formats: z.union([z.literal('any'), z.array(Format)]),
  /** Stays made for a summit, forum or session and nothing else that is known. */
  summits: z.enum(['in', 'out', 'only']),
  /** Talks on the margins of such an occasion. */
  margins: InOut,
  /** Calls, letters and video. */
  remote: z.enum(['in', 'out', 'only']),
  informal: InOut,
  unannounced: InOut,
  transit: InOut,
  /** Ground leased to the guest's own state. */
  leased: InOut,
  places: z.enum(['any', 'capital']),
  statuses: z.array(Status),
  /** The least certainty that counts. */
  certainty: z.enum(['low', 'medium', 'high']),
})
export type CountingRule = z.infer<typeof CountingRule>
