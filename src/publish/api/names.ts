/** Names of what an answer mentions, gathered from the answer itself. */
import { personName, placeName, stateName } from '../../pipeline/shelf.ts'
import type { Names } from './shapes.ts'

const FIELDS: Readonly<Record<string, keyof Names>> = {
  person: 'persons',
  guestPerson: 'persons',
  state: 'states',
  hostState: 'states',
  guestState: 'states',
  of: 'states',
  place: 'places',
}

const NAMERS = { persons: personName, states: stateName, places: placeName } as const

function gather(value: unknown, into: Record<keyof Names, Set<string>>): void {
  if (Array.isArray(value)) for (const each of value) gather(each, into)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      const field = FIELDS[key]
      if (typeof each !== 'string') gather(each, into)
      else if (field) into[field].add(each)
    }
}

/** Names, in a language, of every person, state and place that stands under its usual key somewhere in `value`. */
export function namesIn(value: unknown, lang: string): Names {
  const found = { persons: new Set<string>(), states: new Set<string>(), places: new Set<string>() }
  gather(value, found)
  const named = (kind: keyof Names) =>
    Object.fromEntries([...found[kind]].map((id) => [id, NAMERS[kind](id, lang)]))
  return { persons: named('persons'), states: named('states'), places: named('places') }
}
