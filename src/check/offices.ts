/** In which office a guest came. */
import { OFFICE_CLASSES, type OfficeClass } from '../model/atlas.ts'
import type { Participant } from '../model/report.ts'
import type { Shelf } from './shelf.ts'

/** `acting`: held the post for the time being, which counting rules keep apart. */
export type Held = OfficeClass | 'acting' | null

const rank = (office: OfficeClass): number => OFFICE_CLASSES.indexOf(office)

const highestOf = (classes: readonly OfficeClass[]): OfficeClass | null =>
  classes.reduce<OfficeClass | null>((best, next) => (best && rank(best) <= rank(next) ? best : next), null)

/** The highest office class that a person is known to have held, or null. */
export function highestOffice(shelf: Shelf, person: string): OfficeClass | null {
  const tenures = shelf.tenuresOf.get(person) ?? []
  return highestOf(tenures.flatMap((tenure) => shelf.offices.get(tenure.office)?.class ?? []))
}

function classOnDay(shelf: Shelf, person: string, day: string): OfficeClass | null {
  const held = (shelf.tenuresOf.get(person) ?? []).filter(
    (tenure) => tenure.start <= day && (tenure.end === null ? tenure.ends !== 'unknown' : day <= tenure.end),
  )
  return highestOf(held.flatMap((tenure) => shelf.offices.get(tenure.office)?.class ?? []))
}

/** As the record says it, else by who held what on that ISO day; null where neither knows. */
export function officeHeld(shelf: Shelf, who: Participant, day: string | null): Held {
  if (/\bacting|исполняющ|\bи\. ?о\./i.test(who.office ?? '') || who.officeId?.startsWith('acting'))
    return 'acting'
  const said = who.officeId ? (shelf.offices.get(who.officeId)?.class ?? null) : null
  return said ?? (who.person && day ? classOnDay(shelf, who.person, day) : null)
}
