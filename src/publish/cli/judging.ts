/** The work of `elchi judge` and `elchi log`. */
import { correctionOf } from '../../pipeline/corrections.ts'
import { type Asked, judge, type Target } from '../../pipeline/judge.ts'
import { type Change, changeLog } from '../../pipeline/review.ts'
import { whenInWords } from '../dossier/days.ts'
import { sideName } from '../dossier/names.ts'
import type { View } from '../dossier/view.ts'
import { EXIT, Failure } from './failures.ts'
import { withRecord } from './store.ts'
import { print } from './terminal.ts'
import { terminalView } from './view.ts'

interface SaidFlags {
  readonly id: string
  readonly by: string
  readonly why?: string | undefined
  readonly report?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

const targetOf = ({ id, report }: SaidFlags): Target => (report === true ? { report: id } : { contact: id })

const saidBy = ({ by, why }: SaidFlags) => ({ by, why: why ?? '' })

async function written(flags: SaidFlags, asked: Asked): Promise<number> {
  const view = terminalView(flags.ui)
  return withRecord(flags.store, view.strings, async (record) => {
    const { judgement, contacts } = await judge(record, asked)
    const lines = contacts.map((contact) => {
      const sides = contact.participants.map((side) => sideName(side, view.names, view.strings)).join(' · ')
      return `  ${view.strings.kinds[contact.kind]}  ${sides}  ${whenInWords(contact.when, view.strings)}  ${contact.id}`
    })
    print([judgement.id, ...lines])
    return EXIT.done
  })
}

/** Confirms or rejects; prints the judgement's id and the contacts as they then are. */
export const judgeOne = (act: 'confirm' | 'reject', flags: SaidFlags): Promise<number> =>
  written(flags, { act, about: targetOf(flags), ...saidBy(flags) })

/** Joins, splits or leaves open. */
export const judgePair = (
  act: 'same' | 'different' | 'unsure',
  flags: SaidFlags & { readonly other: string },
): Promise<number> =>
  written(flags, { act, about: targetOf(flags), other: { contact: flags.other }, ...saidBy(flags) })

/** Sets a field right. */
export const judgeField = (flags: SaidFlags & { readonly field: string; readonly value: string }) =>
  written(flags, {
    act: 'correct',
    about: targetOf(flags),
    correction: correctionOf(flags.field, flags.value),
    ...saidBy(flags),
  })

/** Takes back a judgement. */
export const judgeUndo = (flags: SaidFlags): Promise<number> =>
  written(flags, { act: 'undo', judgement: flags.id, ...saidBy(flags) })

/** Prints a contact's change log. */
export async function printLog(flags: {
  readonly id: string
  readonly json?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}): Promise<number> {
  const view = terminalView(flags.ui)
  return withRecord(flags.store, view.strings, async (record) => {
    const changes = await changeLog(record, flags.id)
    if (!changes) throw new Failure(`the record has no contact or report ${flags.id}`)
    print(changes.map((change) => (flags.json === true ? JSON.stringify(change) : changeLine(change, view))))
    return EXIT.done
  })
}

function changeLine(change: Change, { paper }: View): string {
  if (change.what === 'report') return `${change.at}  report ${change.report}  ${paper.dim(change.document)}`
  const { judgement, standing } = change
  const what = judgement.act === 'correct' ? correctionLine(judgement.correction) : judgement.act
  const why = judgement.why === '' ? '' : `  «${judgement.why}»`
  return `${change.at}  ${what}  ${judgement.by}${why}  ${standing}  ${paper.dim(judgement.id)}`
}

const correctionLine = ({ field, value }: { readonly field: string; readonly value: unknown }): string =>
  `correct ${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
