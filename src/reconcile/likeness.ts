/** Whether two reports mean the same people and the same ground. */
import type { Person, Place } from '../model/atlas.ts'
import type { Participant, Report } from '../model/report.ts'
import { areComparable, sameName } from './name-skeleton.ts'

/** `open`: nothing speaks against it, and not enough for it. */
export type Likeness = 'agree' | 'differ' | 'open'

/** What of the atlas is asked: residences stand in cities, persons are named in several scripts. */
export interface AtlasShelf {
  readonly places: ReadonlyMap<string, Place>
  readonly persons: ReadonlyMap<string, Person>
}

const alike = (same: boolean): Likeness => (same ? 'agree' : 'differ')

/** Names of a side: where the atlas knows the person, every one it has; else the one that the text gives. */
function namesOf({ person, name }: Participant, shelf: AtlasShelf | null): string[] {
  const known = person ? Object.values(shelf?.persons.get(person)?.names ?? {}).flat() : []
  return [...(name ? [name] : []), ...known.map((one) => one.replace(/[[\]]|:\w+/g, ''))]
}

/** Null where no two names are in one script: then names tell nothing. */
function likeNames(a: Participant, b: Participant, shelf: AtlasShelf | null): boolean | null {
  if (!a.name || !b.name) return null
  if (sameName(a.name, b.name)) return true
  const [mine, theirs] = [namesOf(a, shelf), namesOf(b, shelf)]
  const pairs = mine.flatMap((one) => theirs.map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => sameName(one, other))) return true
  return pairs.some(([one, other]) => areComparable(one, other)) ? false : null
}

/** One side against another: by atlas id, else by name, else by office and state. */
export function likeParticipant(a: Participant, b: Participant, shelf: AtlasShelf | null = null): Likeness {
  if (a.person && b.person) return alike(a.person === b.person)
  if (a.wikidata && b.wikidata) return alike(a.wikidata === b.wikidata)
  if (a.state && b.state && a.state !== b.state) return 'differ'
  if (a.organisation && b.organisation && a.organisation !== b.organisation) return 'differ'
  const named = likeNames(a, b, shelf)
  if (named !== null) return alike(named)
  const sameSide = a.state
    ? a.state === b.state
    : a.organisation !== null && a.organisation === b.organisation
  return sameSide && a.officeId !== null && a.officeId === b.officeId ? 'agree' : 'open'
}

/** Those who met; the rest came along. */
export function principalsOf(report: Report): Participant[] {
  const principals = report.participants.filter((one) => one.role === 'principal')
  return principals.length > 0 ? principals : report.participants
}

export const guestOf = (report: Report): Participant | null =>
  report.guest === null ? null : (report.participants[report.guest] ?? null)

function likeGuest(a: Report, b: Report, shelf: AtlasShelf | null): Likeness {
  const [x, y] = [guestOf(a), guestOf(b)]
  return x && y ? likeParticipant(x, y, shelf) : 'open'
}

/** How well a side of one report is found among the sides of another. */
function found(one: Participant, among: readonly Participant[], shelf: AtlasShelf | null): Likeness {
  const likes = among.map((other) => likeParticipant(one, other, shelf))
  if (likes.includes('agree')) return 'agree'
  return likes.includes('open') ? 'open' : 'differ'
}

/** Reports may leave someone out; but each naming someone whom the other lacks are two encounters. */
function likeSides(a: Report, b: Report, shelf: AtlasShelf | null): Likeness {
  const [x, y] = [principalsOf(a), principalsOf(b)]
  const mine = x.map((one) => found(one, y, shelf))
  const theirs = y.map((one) => found(one, x, shelf))
  const agreeing = Math.min(count(mine, 'agree'), count(theirs, 'agree'))
  const apart = mine.includes('differ') && theirs.includes('differ')
  if (a.kind === 'multilateral') return agreeing > 0 || !apart ? 'open' : 'differ'
  if (apart || (agreeing === 0 && (mine.includes('differ') || theirs.includes('differ')))) return 'differ'
  return agreeing >= 2 ? 'agree' : 'open'
}

const count = (likes: readonly Likeness[], wanted: Likeness): number =>
  likes.filter((like) => like === wanted).length

export const likeWho = (a: Report, b: Report, shelf: AtlasShelf | null): Likeness =>
  a.kind === 'visit' ? likeGuest(a, b, shelf) : likeSides(a, b, shelf)

/** The state on whose ground it was. */
const groundOf = (report: Report): string | null =>
  report.place ? (report.place.state ?? report.hostState) : report.hostState

/** Cities of a report: a residence counts as the city it stands in. */
export function citiesOf(report: Report, shelf: AtlasShelf | null): string[] {
  const places = report.stops ?? (report.place ? [report.place] : [])
  return places.flatMap(({ place }) => (place ? [shelf?.places.get(place)?.city ?? place] : []))
}

/** Agreement is of states; another city of the same state leaves it open. */
export function likeWhere(a: Report, b: Report, shelf: AtlasShelf | null): Likeness {
  const [x, y] = [groundOf(a), groundOf(b)]
  if (x && y && x !== y) return 'differ'
  const [cities, others] = [citiesOf(a, shelf), citiesOf(b, shelf)]
  if (cities.length > 0 && others.length > 0) {
    if (cities.some((city) => others.includes(city))) return 'agree'
    return x && y && a.kind === 'visit' ? 'agree' : 'open'
  }
  return x && y ? 'agree' : 'open'
}
