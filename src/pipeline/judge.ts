/** Judgements of people: written to the log, and the contacts they concern joined anew in the same transaction. */
import { randomUUID } from 'node:crypto'
import type { Contact } from '../model/contact.ts'
import { type Correction, ReviewJudgement } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import { contactById } from '../record/contacts.ts'
import { atomically, joinAlone, type Record } from '../record/database.ts'
import { reportById } from '../record/documents.ts'
import { judgementById, lastInstant, saveJudgement } from '../record/judgements.ts'
import { contactsTiedTo } from '../record/tied.ts'
import { anchoredIn, anchorOf } from './anchors.ts'
import { type Joined, join } from './join.ts'

/** A contact with all its reports, or one report. */
export type Target = { readonly contact: string } | { readonly report: string }

interface Said {
  /** The reviewer's name. */
  readonly by: string
  readonly why: string
}

/** What a person asks to be written. */
export type Asked = Said &
  (
    | { readonly act: 'confirm' | 'reject'; readonly about: Target }
    | { readonly act: 'correct'; readonly about: Target; readonly correction: Correction }
    | { readonly act: 'same' | 'different' | 'unsure'; readonly about: Target; readonly other: Target }
    | { readonly act: 'undo'; readonly judgement: string }
  )

export interface Judged {
  readonly judgement: ReviewJudgement
  /** Contacts as they are now that it holds. */
  readonly contacts: readonly Contact[]
}

/** The judgement cannot be written; the message says why. */
export class NotJudged extends Error {
  override name = 'NotJudged'
}

/**
 * Writes a judgement and joins anew what it speaks of. All or nothing.
 * @throws NotJudged where a target is not in the record, or where someone would take back another's judgement.
 */
export const judge = (record: Record, asked: Asked): Promise<Judged> =>
  atomically(record, async (inside) => {
    await joinAlone(inside)
    const judgement = ReviewJudgement.parse({
      id: `j-${randomUUID()}`,
      at: await nextInstant(inside),
      by: asked.by,
      why: asked.why,
      ...(await bodyOf(inside, asked)),
    })
    await saveJudgement(inside, judgement)
    const joined = await joinAgain(inside, judgement)
    const contacts = new Map(joined.map(({ contact }) => [contact.id, contact]))
    return { judgement, contacts: [...contacts.values()] }
  })

/** Now, but later than the latest word: the order of two of one millisecond is the order of writing. */
async function nextInstant(record: Record): Promise<string> {
  const last = await lastInstant(record)
  const now = new Date().toISOString()
  return last !== undefined && last >= now ? new Date(Date.parse(last) + 1).toISOString() : now
}

async function bodyOf(record: Record, asked: Asked) {
  if (asked.act === 'undo') return undoing(record, asked.judgement, asked.by.trim())
  const about = (await reportsMeant(record, asked.about)).map(anchorOf)
  switch (asked.act) {
    case 'confirm':
    case 'reject':
      return { act: asked.act, about }
    case 'correct':
      return { act: asked.act, about, correction: asked.correction }
    default: {
      const other = (await reportsMeant(record, asked.other)).map(anchorOf)
      return { act: asked.act, ...apartFrom(about, other) }
    }
  }
}

type Anchors = ReturnType<typeof anchorOf>[]

/** A report set against the contact it stands in is set against the others of it. */
function apartFrom(about: Anchors, other: Anchors): { about: Anchors; other: Anchors } {
  const mine = new Set(about.map(({ report }) => report))
  const rest = other.filter(({ report }) => !mine.has(report))
  if (rest.length > 0) return { about, other: rest }
  throw new NotJudged('there are not two things to compare: both names mean the same reports')
}

async function undoing(record: Record, id: string, by: string) {
  const undone = await judgementById(record, id)
  if (!undone) throw new NotJudged(`the log has no judgement ${id}`)
  if (undone.by !== by)
    throw new NotJudged(
      `${id} is ${undone.by}'s word: only ${undone.by} takes it back. Say your own beside it`,
    )
  return { act: 'undo', undoes: id, about: undone.about, other: 'other' in undone ? undone.other : undefined }
}

/** Reports of a contact, or the one report. A contact that was rejected is known by its report's id alone. */
async function reportsMeant(record: Record, target: Target): Promise<Report[]> {
  const contact = 'contact' in target ? await contactById(record, target.contact) : undefined
  const id = 'contact' in target ? target.contact : target.report
  const reports: Report[] = []
  for (const one of contact?.reports ?? [id]) {
    const report = await reportById(record, one)
    if (report) reports.push(report)
  }
  if (reports.length > 0) return reports
  throw new NotJudged(`the record has no contact or report ${id}`)
}

async function joinAgain(record: Record, judgement: ReviewJudgement): Promise<Joined[]> {
  const [anchored] = await anchoredIn(record, [judgement])
  const ids = [...new Set([...(anchored?.about ?? []), ...(anchored?.other ?? [])])]
  const reports: Report[] = []
  for (const id of ids) {
    const report = await reportById(record, id)
    if (report) reports.push(report)
  }
  const left = await contactsTiedTo(record, ids)
  return join(record, reports, left)
}
