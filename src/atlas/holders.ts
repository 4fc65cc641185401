/** Who held which office on a day. */
import { OFFICE_CLASSES, type OfficeClass, type Person, type Tenure } from '../model/atlas.ts'
import type { Atlas } from './load.ts'

/** Whether the tenure had begun: a start known to the month counts from the month's first day. */
function begun(tenure: Tenure, day: string): boolean {
  return tenure.start <= day
}

/**
 * Whether it had ended. The day on which a successor came in is the successor's; a last day that is known is still
 * the holder's; an end known to the month lasts through the month; an end that nobody knows is taken as past.
 */
function ended(tenure: Tenure, day: string): boolean {
  if (tenure.end === null) return tenure.ends === 'unknown'
  if (tenure.ends === 'successor' && tenure.end.length === 10) return day >= tenure.end
  return day.slice(0, tenure.end.length) > tenure.end
}

/** Whether the tenure ran on that ISO day. */
export function heldOn(tenure: Tenure, day: string): boolean {
  return begun(tenure, day) && !ended(tenure, day)
}

function classOf(atlas: Atlas, tenure: Tenure): OfficeClass {
  const office = atlas.offices.get(tenure.office)
  if (!office) throw new Error(`no office ${tenure.office}`)
  return office.class
}

const rankOf = (office: OfficeClass): number => OFFICE_CLASSES.indexOf(office)

/**
 * Persons who held an office of one of the classes, in a state (ISO alpha-3) or organisation (atlas id), on an ISO
 * day: in the order of `classes`, the latest to come first within one. More than one where a state has several
 * (Iran's leader and president) or where a start is known only to the month; empty where the atlas knows none.
 */
export function holdersOf(
  atlas: Atlas,
  asked: { readonly of: string; readonly classes: readonly OfficeClass[]; readonly day: string },
): Person[] {
  const held = (atlas.tenuresIn.get(asked.of) ?? []).filter((tenure) => heldOn(tenure, asked.day)).reverse()
  const found = new Set<Person>()
  for (const wanted of asked.classes) {
    for (const tenure of held) {
      const person = classOf(atlas, tenure) === wanted ? atlas.persons.get(tenure.person) : undefined
      if (person) found.add(person)
    }
  }
  return [...found]
}

/**
 * The highest office that the person held on an ISO day, by the order of the model's office classes; else null. Of several
 * crowns that of the person's own state.
 */
export function officeAt(atlas: Atlas, personId: string, day: string): Tenure | null {
  const held = (atlas.tenuresOf.get(personId) ?? []).filter((tenure) => heldOn(tenure, day))
  const home = atlas.persons.get(personId)?.state
  const rank = (tenure: Tenure) => rankOf(classOf(atlas, tenure)) - (tenure.of === home ? 0.5 : 0)
  return held.reduce<Tenure | null>(
    (best, next) => (best === null || rank(next) <= rank(best) ? next : best),
    null,
  )
}
