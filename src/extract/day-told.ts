/** The day of a contact: its own words', a heading's, that of the contact told before it, the dateline's, that of publication. */
import { daysBetween } from '../languages/calendar.ts'
import type { AnnotatedDocument } from '../model/annotation.ts'
import type { When } from '../model/date.ts'
import type { Document } from '../model/text.ts'
import { type Frame, statesOf } from './frames.ts'

/** Who tells: the document, and whether it is its office's own readout. */
export interface Teller {
  readonly annotated: AnnotatedDocument
  readonly official: boolean
}

export interface DayTold {
  readonly when: When
  /** Null where the contact's own words give the day. */
  readonly from: 'heading' | 'sentence-before' | 'dateline' | 'publication' | null
}

/** Days that no word of the contact gives: a better one replaces them. */
export const IMPLIED_DAYS: ReadonlySet<string> = new Set(['sentence-before', 'dateline', 'publication'])

/** In these a contact without a day may be of any day. */
const TELLS_OF_BEFORE: ReadonlySet<Document['kind']> = new Set([
  'excerpts',
  'interview',
  'transcript',
  'analysis',
  'statement',
])
/** What lies further from the day of telling is no day of the story. */
const STORY_DAYS = 10

/** `before` are the contacts told before it. Null where no day can be told. */
export function dayTold(group: readonly Frame[], before: readonly Frame[], teller: Teller): DayTold | null {
  const own = sharpest(group)
  if (own) return { when: own, from: null }
  if (group.some(({ earlier }) => earlier)) return null
  const heading = group.map(({ sentence }) => sentence.under).find((when) => when !== null)
  if (heading) return { when: heading, from: 'heading' }
  return dayOfTelling(group, teller) && (dayBefore(group, before, teller) ?? dayOfTelling(group, teller))
}

/** The date with the narrowest bounds; open ones last. */
function sharpest(group: readonly Frame[]): When | null {
  const width = (when: When) =>
    when.first && when.last ? Date.parse(when.last) - Date.parse(when.first) : Number.POSITIVE_INFINITY
  return (
    group
      .map((frame) => frame.when)
      .filter((when) => when !== null)
      .sort((a, b) => width(a) - width(b))[0] ?? null
  )
}

/** «Вчера он прибыл. … Затем встретился с …»: the day of the contact told before, if a state is in both and both were held. */
function dayBefore(group: readonly Frame[], told: readonly Frame[], { annotated }: Teller): DayTold | null {
  const [main] = group
  const { day } = annotated.told
  if (!main || day === null) return null
  const states = statesOf(main.participants)
  const before = told.findLast(({ when, status, earlier }) => when !== null && status === 'held' && !earlier)
  const when = before?.when
  if (!when?.first || when.first !== when.last || Math.abs(daysBetween(when.first, day)) > STORY_DAYS)
    return null
  const shared = [...statesOf(before?.participants ?? [])].some((state) => states.has(state))
  const implied = { year: 'context', month: 'context', day: 'context' } as const
  return shared ? { when: { ...when, implied }, from: 'sentence-before' } : null
}

/**
 * What happened without a day happened by the day of telling, the dateline's or that of publication: on it in an official
 * readout, about it (`~`) elsewhere. A transcript tells so only outside its turns.
 */
function dayOfTelling(group: readonly Frame[], { annotated, official }: Teller): DayTold | null {
  const { document, told } = annotated
  const isOpen = TELLS_OF_BEFORE.has(document.kind) && document.kind !== 'transcript'
  if ((!official && isOpen) || told.day === null) return null
  const own = group.some(({ block }) => block === 'title' || block === 'lede' || block === 'paragraph')
  if (!own || group.some((frame) => frame.status !== 'held')) return null
  const { day, from } = told
  const implied = { year: from, month: from, day: from } as const
  const when: When = { edtf: day, first: day, last: day, implied, approximate: !official }
  return { when, from: from === 'publication' ? 'publication' : 'dateline' }
}
