/** The gold of `kremlin-*` sets: items with the contacts that a person read in them. */
import * as z from 'zod'

export const GoldContact = z.object({
  kind: z.string(),
  altKinds: z.array(z.string()).default([]),
  status: z.string(),
  participants: z.array(
    z.object({
      name: z.string().nullable(),
      state: z.string().nullable(),
      office: z.string().nullable(),
      role: z.string(),
      nameFrom: z.string().optional(),
    }),
  ),
  place: z.object({ city: z.string().nullable(), state: z.string().nullable() }).nullable(),
  placeFrom: z.string().nullish(),
  start: z.string().nullable(),
  startExact: z.boolean().optional(),
  startApprox: z.string().optional(),
  format: z.string().nullable(),
  altFormats: z.array(z.string()).default([]),
  phrase: z.string(),
  mention: z.boolean(),
})
export type GoldContact = z.infer<typeof GoldContact>

export const GoldItem = z.object({
  id: z.string(),
  url: z.string(),
  lang: z.string(),
  publisher: z.string(),
  publisherState: z.string(),
  published: z.string(),
  title: z.string(),
  text: z.string(),
  contacts: z.array(GoldContact),
  borderline: z.array(z.object({ phrase: z.string(), why: z.string() })).default([]),
})
export type GoldItem = z.infer<typeof GoldItem>
