/** Where English puts those who take part: the subject before the verb, the object after it, the rest by preposition. */
import type { RolePlace, RoleSpec } from '../../pack.ts'

/** Before the verb, never in the possessive; of "arriving in Beijing" it may follow. */
const before: readonly RolePlace[] = [
  { is: 'actor', case: ['nom'], side: 'subject' },
  { is: 'actor', case: ['nom'], side: 'object', of: 'gerund' },
]
const after: RolePlace = { is: 'actor', case: ['acc'], side: 'object' }

export const subject: RoleSpec = { places: before }
export const object: RoleSpec = { places: [after] }
export const withThem: RoleSpec = { places: [{ is: 'actor', after: ['with', 'alongside'] }] }
export const byThem: RoleSpec = { places: [{ is: 'actor', after: ['by'], side: 'object' }] }
export const optionally = (spec: RoleSpec): RoleSpec => ({ ...spec, optional: true })

/** A possessive keeps the preposition of its noun: "during Xi's visit", "ahead of Xi's talks". */
const GOVERNING =
  `of during on in ahead at to with for after before about from amid since until following by over into regarding despite
  through under`.split(/\s+/)
const possessors: readonly RolePlace[] = [
  { is: 'actor', case: ['gen'], side: 'before' },
  { is: 'actor', case: ['gen'], after: GOVERNING, side: 'before' },
]

/** "Xi's visit", "a visit by Xi", "the visit of Xi". */
export const owner: RoleSpec = {
  places: [...possessors, { is: 'actor', after: ['of', 'by', 'from'], side: 'after' }],
}

/** "talks between X and Y", "a meeting of X and Y", "X's meeting". */
export const ofThem: RoleSpec = {
  places: [{ is: 'actor', after: ['between', 'of', 'among', 'involving'], side: 'after' }, ...possessors],
  optional: true,
}

const TO = ['to', 'into', 'for', 'toward', 'towards']
const IN = ['in', 'at', 'into', 'inside']

export const whither: RoleSpec = { places: [{ is: 'place', side: 'after', after: TO }] }
export const where: RoleSpec = { places: [{ is: 'place', after: IN }] }
export const somewhere: RoleSpec = {
  places: [
    { is: 'place', side: 'after', after: TO },
    { is: 'place', side: 'after', after: IN },
    { is: 'place', after: IN },
  ],
}
/** The place itself is the object: "visited Kazakhstan". */
export const directly: RoleSpec = { places: [{ is: 'place', case: ['acc'], side: 'after' }] }

/** Words that make a contact one at a distance. */
export const REMOTE = [
  'phone:noun',
  'telephone:noun',
  'video',
  'videoconference',
  'virtual',
  'call:noun',
  'link',
  'online',
  'teleconference',
  'remote',
  'virtually',
]
/** Words of thanks and cards that "receive" and "send" go with. */
export const GOODS = ['award', 'letter', 'message', 'prize', 'medal', 'order', 'gift', 'credential']
