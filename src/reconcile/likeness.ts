/** Whether two reports mean the same people and the same ground. */
import type { Place } from '../model/atlas.ts'
import type { Participant, Report } from '../model/report.ts'
import { sameName } from './name-skeleton.ts'

/** `open`: nothing speaks against it, and not enough for it. */
export type Likeness = 'agree' | 'differ' | 'open'

/** What of the atlas is asked: residences stand in cities. */
export interface PlaceShelf {
  readonly places: ReadonlyMap<string, Place>
}

const alike = (same: boolean): Likeness => (same ? 'agree' : 'differ')

/** One side against another: by atlas id, else by name, else by office and state. */
export function likeParticipant(a: Participant, b: Participant): Likeness {
  if (a.person && b.person) return alike(a.person === b.person)
  if (a.wikidata && b.wikidata) return alike(a.wikidata === b.wikidata)
  if (a.state && b.state && a.state !== b.state) return 'differ'
  if (a.organisation && b.organisation && a.organisation !== b.organisation) return 'differ'
  if (a.name && b.name) return alike(sameName(a.name, b.name))
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

function likeGuest(a: Report, b: Report): Likeness {
  const [x, y] = [guestOf(a), guestOf(b)]
  return x && y ? likeParticipant(x, y) : 'open'
}

/** How well a side of one report is found among the sides of another. */
function found(one: Participant, among: readonly Participant[]): Likeness {
  const likes = among.map((other) => likeParticipant(one, other))
  if (likes.includes('agree')) return 'agree'
  return likes.includes('open') ? 'open' : 'differ'
}

/** Reports may leave someone out; but each naming someone whom the other lacks are two encounters. */
function likeSides(a: Report, b: Report): Likeness {
  const [x, y] = [principalsOf(a), principalsOf(b)]
  const mine = x.map((one) => found(one, y))
  const theirs = y.map((one) => found(one, x))
  const agreeing = Math.min(count(mine, 'agree'), count(theirs, 'agree'))
  const apart = mine.includes('differ') && theirs.includes('differ')
  if (a.kind === 'multilateral') return agreeing > 0 || !apart ? 'open' : 'differ'
  if (apart || (agreeing === 0 && (mine.includes('differ') || theirs.includes('differ')))) return 'differ'
  return agreeing >= 2 ? 'agree' : 'open'
}

const count = (likes: readonly Likeness[], wanted: Likeness): number =>
  likes.filter((like) => like === wanted).length

export const likeWho = (a: Report, b: Report): Likeness =>
  a.kind === 'visit' ? likeGuest(a, b) : likeSides(a, b)

/** The state on whose ground it was. */
const groundOf = (report: Report): string | null =>
  report.place ? (report.place.state ?? report.hostState) : report.hostState

/** Cities of a report: a residence counts as the city it stands in. */
export function citiesOf(report: Report, shelf: PlaceShelf | null): string[] {
  const places = report.stops ?? (report.place ? [report.place] : [])
  return places.flatMap(({ place }) => (place ? [shelf?.places.get(place)?.city ?? place] : []))
}

/** Agreement is of states; another city of the same state leaves it open. */
export function likeWhere(a: Report, b: Report, shelf: PlaceShelf | null): Likeness {
  const [x, y] = [groundOf(a), groundOf(b)]
  if (x && y && x !== y) return 'differ'
  const [cities, others] = [citiesOf(a, shelf), citiesOf(b, shelf)]
  if (cities.length > 0 && others.length > 0) {
    if (cities.some((city) => others.includes(city))) return 'agree'
    return x && y && a.kind === 'visit' ? 'agree' : 'open'
  }
  return x && y ? 'agree' : 'open'
}
