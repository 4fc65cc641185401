/** What a remark of history.state.gov says, as keywords and names: level, occasion, who was met, where else they went. */
import type { Atlas } from '../../atlas/load.ts'
import type { Party } from '../parties.ts'
import { TITLE_PATTERN } from '../titles.ts'
import { OCCASIONS } from './occasions.ts'

const LEVEL = /\b(?:offici?al working|state|offici?al|working|private|unofficial|informal)\s+visit\b/i
const TRANSIT = /\b(?:refuel(?:l)?ing stop|stopover|stopped while)\b/i
const ACCOMPANIED = /^accompanied\b/i

/** The words that name the level, lower case: «state visit», «transit stop»; null where none do. */
export function levelIn(remark: string): string | null {
  if (ACCOMPANIED.test(remark)) return null
  const named = LEVEL.exec(remark)?.[0]
  if (named) return named.toLowerCase().replace(/\s+/g, ' ').replace('offical', 'official')
  return TRANSIT.test(remark) ? 'transit stop' : null
}

/** Our name of the occasion, null where no keyword of the table stands in the remark. */
export function occasionIn(remark: string): string | null {
  return OCCASIONS.find(([pattern]) => pattern.test(remark))?.[1] ?? null
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const NAME_WORD = String.raw`(?:[\p{Lu}][\p{L}'’.-]*|al-[\p{L}-]+|(?:de|da|do|dos|del|la|van|von|der|bin|ibn|el|al)(?= [\p{Lu}]))`
const TITLED_NAME = new RegExp(
  String.raw`(?:(?<before>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)??) )??(?<!to the )(?<title>${TITLE_PATTERN}) (?<name>${NAME_WORD}(?: ${NAME_WORD}){0,5})`,
  'gu',
)
const MEETING =
  /\b(?:with|met|meet|meetings?|talks|discuss\w*|conferred|consult\w*|briefed|audience|conversations?|negotiat\w*|hosted by|guest of)\b/i
const LONGEST_REMARK = 4000
/** Titles of generals and of heads of organisations: they act for no state that the remark would name. */
const NO_STATE = /\bGeneral$/

function trimmedName(name: string): string {
  const words = name.split(' ')
  const month = words.findIndex((word) => MONTH.test(word))
  const kept = month >= 0 ? words.slice(0, month) : words
  return kept
    .join(' ')
    .replace(/[’']s$/, '')
    .replace(/(?<=\p{Ll}|\b[IVX]+)[.,-]+$/u, '')
}

const adjectivesKept = new WeakMap<Atlas, ReadonlyMap<string, string>>()

/** English adjective → state: «Israeli» → ISR. */
function adjectives(atlas: Atlas): ReadonlyMap<string, string> {
  const known = adjectivesKept.get(atlas)
  if (known) return known
  const map = new Map<string, string>([
    ['Soviet', 'SUN'],
    ['British', 'GBR'],
    ['Palestinian', 'PSE'],
  ])
  for (const state of atlas.states.values())
    for (const adjective of state.adjectives.en ?? []) if (!map.has(adjective)) map.set(adjective, state.id)
  adjectivesKept.set(atlas, map)
  return map
}

/** «… Authority President Arafat», «Russian Foreign Minister Ivanov»: the state that the words before the title name. */
function stateBefore(atlas: Atlas, words: string | undefined): string | null {
  const last = words?.split(' ').at(-1) ?? ''
  if (last === 'Authority') return 'PSE'
  return adjectives(atlas).get(words ?? '') ?? adjectives(atlas).get(last) ?? null
}

/** People met, titles as written; `state` is that of the adjective before the title, else the one given. */
export function partiesIn(atlas: Atlas, remark: string, state: string | null): Party[] {
  const met: Party[] = []
  for (const sentence of remark.slice(0, LONGEST_REMARK).split(/(?<=[\p{Ll})]\.)\s|;/u)) {
    const from = MEETING.exec(sentence)?.index
    if (from === undefined) continue
    for (const { groups } of sentence.slice(from).matchAll(TITLED_NAME)) {
      const name = trimmedName(groups?.name ?? '')
      const title = groups?.title ?? ''
      if (!name || (NO_STATE.test(title) && title !== 'Governor General')) continue
      const own = title === 'Pope' ? 'VAT' : stateBefore(atlas, groups?.before)
      met.push({ name: `${title} ${name}`, state: own ?? state })
    }
  }
  return met.filter((one, at) => met.findIndex((two) => two.name === one.name) === at)
}

const VISITED = /\bvisit(?:ed|ing)\s+(?<places>[^.;]+)/gi
const PLACE = /^(?:St|Ft|\p{Lu}[\p{L}.'’-]{2,})(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de))*$/u
const NO_TOWN = new RegExp(
  `^(?:${[
    'the|President|Congress|White House|Secretary|Camp David|Mount Vernon|Far West',
    'Canada|Mexico|Hawaii|Texas|Ohio|Illinois|Massachusetts|Pennsylvania|Tennessee|Virginia|Florida|California|Michigan',
    'Maryland|Georgia|Colorado|Arizona|Louisiana|Alaska|Conn|Mass|Kans|Tenn|Calif|Penn',
  ].join('|')})$`,
  'i',
)

/** Towns that the remark says were visited too, in its order; states of the Union are no towns. */
export function alsoVisited(remark: string): string[] {
  const found = new Set<string>()
  for (const { groups } of remark
    .slice(0, LONGEST_REMARK)
    .replace(/\b(St|Ft)\./g, '$1')
    .matchAll(VISITED))
    for (const part of (groups?.places ?? '').replace(/\([^)]*\)/g, '').split(/,| and /)) {
      const name = part.trim()
      const first = name.split(' ')[0] ?? ''
      if (PLACE.test(name) && name.length < 40 && !MONTH.test(first) && !NO_TOWN.test(name)) found.add(name)
    }
  return [...found]
}

/** Towns of a travel's locale: «Belfast, Hillsborough (Northern Ireland)» → both, brackets off. */
export function townsOf(locale: string): string[] {
  return locale
    .replace(/\([^)]*\)/g, '')
    .split(/,|;/)
    .map((town) => town.trim())
    .filter((town) => town !== '')
}

/** The traveller did not hold the office yet. */
export function isElectOnly(remark: string): boolean {
  return /\[Visit made as President-elect\.?\]/i.test(remark)
}
