/** The nouns of the reference shelf: states, offices, tenures, persons, places, organisations, occasions. */
import * as z from 'zod'
import { StateCode } from './text.ts'

/** Lower-case words joined by hyphens: `vladimir-putin`, `sco-summit`. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const WikidataId = z.string().regex(/^Q\d+$/)

/**
 * Names by language, the usual one first. In a name, `[brackets]` hold the part that stands alone on second
 * mention (`Владимир [Путин]`, `[Си] Цзиньпин`); `word:0` or `word:CLASS` overrides a language's own guess of how the
 * word declines.
 */
export const Names = z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(z.string().min(1)))
export type Names = z.infer<typeof Names>

export const State = z.strictObject({
  id: StateCode,
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  kind: z.enum(['un-member', 'un-observer', 'disputed', 'territory', 'former']),
  names: Names,
  adjectives: Names,
  demonyms: Names.optional(),
  capital: Slug.optional(),
  /** Whom «лидер» and "leader" mean, where that is not the head of state. */
  leads: z.literal('head-of-government').optional(),
  /** Days between which a former or renamed state stood. */
  from: z.string().optional(),
  to: z.string().optional(),
})
export type State = z.infer<typeof State>

export const OFFICE_CLASSES = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'deputy-head-of-government',
  'speaker',
  'envoy',
  'organisation-head',
  'heir',
  'party-leader',
  'security-council-secretary',
  'regional-head',
  'official',
  'first-lady',
] as const
export const OfficeClass = z.enum(OFFICE_CLASSES)
export type OfficeClass = z.infer<typeof OfficeClass>

/** A kind of post: `president`, `king`, `foreign-minister`. Who holds it, and of what, is a tenure. */
export const Office = z.strictObject({
  id: Slug,
  class: OfficeClass,
  /** Titles by language, the usual first. */
  names: Names,
  /** Women's titles where a language has them apart: «королева» is an office, «президентка» a title. */
  of: z.enum(['state', 'organisation', 'any']),
})
export type Office = z.infer<typeof Office>

export const Person = z.strictObject({
  id: Slug,
  wikidata: WikidataId.optional(),
  sex: z.enum(['m', 'f']),
  /** State that the person usually acts for. */
  state: StateCode.optional(),
  names: Names,
  /** Given name and patronymic where news use them alone: «Владимир Владимирович». */
  patronymic: z.string().optional(),
})
export type Person = z.infer<typeof Person>

/** Person × office × days. `end` null: still holds it, `ends: 'unknown'` where the sources do not say. */
export const Tenure = z.strictObject({
  person: Slug,
  office: Slug,
  /** State code or organisation id. */
  of: z.string(),
  start: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
  end: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .nullable(),
  ends: z.enum(['known', 'successor', 'last-seen', 'unknown']),
  source: z.string(),
})
export type Tenure = z.infer<typeof Tenure>

export const Place = z.strictObject({
  id: Slug,
  kind: z.enum(['city', 'residence', 'region', 'site']),
  /** Null for places outside any state. */
  state: StateCode.nullable(),
  /** The city a residence stands in or near. */
  city: Slug.optional(),
  names: Names,
  wikidata: WikidataId.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
})
export type Place = z.infer<typeof Place>

export const Organisation = z.strictObject({
  id: Slug,
  names: Names,
  abbreviations: Names.optional(),
  members: z.array(StateCode).optional(),
  /** The state whose body it is: a parliament, a ruling party, a presidential office. */
  state: StateCode.optional(),
  /** The organisation that it is an institution of and acts for: the European Council for the EU. */
  partOf: Slug.optional(),
  wikidata: WikidataId.optional(),
})
export type Organisation = z.infer<typeof Organisation>

/** A kind of summit, forum or anniversary; `editions` are those whose day and place are known. */
export const Occasion = z.strictObject({
  id: Slug,
  kind: z.enum([
    'summit',
    'forum',
    'session',
    'inauguration',
    'anniversary',
    'funeral',
    'games',
    'parade',
    'exercise',
  ]),
  organisation: Slug.optional(),
  names: Names,
  editions: z
    .array(z.strictObject({ start: z.string(), end: z.string(), place: Slug.optional(), source: z.string() }))
    .default([]),
})
export type Occasion = z.infer<typeof Occasion>

/** A publisher that we know: its state says whose «глава государства» it means. */
export const Publisher = z.strictObject({
  id: Slug,
  names: z.array(z.string()).min(1),
  hosts: z.array(z.string()).default([]),
  state: StateCode,
  kind: z.enum([
    'president',
    'government',
    'ministry',
    'parliament',
    'agency',
    'newspaper',
    'site',
    'broadcaster',
  ]),
  language: z.array(z.string()).default([]),
})
export type Publisher = z.infer<typeof Publisher>
