/** From a person's name, in any language and spelling, to the persons who bear it. */
import type { Person } from '../model/atlas.ts'
import { heldOn } from './holders.ts'
import { everyName, indexed } from './indexed.ts'
import type { Atlas } from './load.ts'
import { foldName, plainName, shortName } from './names.ts'

/** Folded words of a name; bare initials («Donald J. Trump») left out. */
function wordsOf(name: string): string[] {
  const words = foldName(name).split(' ')
  const long = words.filter((word) => word.length > 1)
  return long.length > 1 ? long : words
}

const inOrder = (name: string): string => wordsOf(name).join(' ')

/** The words in alphabetical order, so that «Абэ Синдзо» is «Синдзо Абэ». */
const inAnyOrder = (name: string): string => wordsOf(name).sort().join(' ')

const byKey = (keyOf: (name: string) => string) =>
  indexed<Person>((atlas, add) => {
    for (const person of atlas.persons.values())
      for (const name of everyName(person.names)) add(keyOf(name), person)
  })

const ordered = byKey((name) => inOrder(plainName(name)))
const unordered = byKey((name) => inAnyOrder(plainName(name)))
const shortened = byKey((name) => foldName(shortName(name) ?? ''))

export interface PersonHint {
  /** Whom the person acts for: ISO alpha-3 or organisation id. */
  readonly state?: string
  /** ISO day on which the person held some office. */
  readonly day?: string
}

function fits(atlas: Atlas, person: Person, { state, day }: PersonHint): boolean {
  const tenures = atlas.tenuresOf.get(person.id) ?? []
  if (state && person.state !== state && !tenures.some((tenure) => tenure.of === state)) return false
  return !day || tenures.some((tenure) => heldOn(tenure, day) && (!state || tenure.of === state))
}

const holds = (longer: ReadonlySet<string>, shorter: readonly string[]): boolean =>
  shorter.length > 1 && shorter.every((word) => longer.has(word))

/** Persons of a state whose name holds the asked one, or is held by it: «Ernesto Zedillo Ponce de León». */
function nearlyNamed(atlas: Atlas, name: string, state: string): Person[] {
  const asked = wordsOf(name)
  const askedSet = new Set(asked)
  const near = (known: string[]) => holds(askedSet, known) || holds(new Set(known), asked)
  const ids = new Set((atlas.tenuresIn.get(state) ?? []).map((tenure) => tenure.person))
  return [...ids]
    .flatMap((id) => atlas.persons.get(id) ?? [])
    .filter((person) => everyName(person.names).some((known) => near(wordsOf(plainName(known)))))
}

/**
 * Persons of that name, in any language, spelling and word order; every one of them if several share it. A full name
 * as it is written is looked for first, then its words in any order. Only beside a hint a family name alone counts,
 * and only beside a state a name with words more or fewer than the atlas has. Whom a hint does not fit is left out.
 */
export function personNamed(atlas: Atlas, name: string, hint: PersonHint = {}): Person[] {
  const fitting = (persons: readonly Person[] = []) => persons.filter((person) => fits(atlas, person, hint))
  const full = fitting(ordered(atlas).get(inOrder(name)))
  if (full.length > 0) return full
  const turned = fitting(unordered(atlas).get(inAnyOrder(name)))
  if (turned.length > 0 || (!hint.state && !hint.day)) return turned
  const family = fitting(shortened(atlas).get(foldName(name)))
  return family.length > 0 || !hint.state ? family : fitting(nearlyNamed(atlas, name, hint.state))
}
