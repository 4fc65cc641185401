/** What a judge finds; the door of the room adds coverage and the day. */
import type { Verdict } from '../model/claim.ts'
import type { Counted } from './count.ts'

export type Finding = Pick<Verdict, 'value' | 'because'> & Partial<Verdict>

/** How a claim stands: under every rule that people mean when they name none; under some rule that could be meant. */
export interface Standing {
  readonly allUsual: boolean
  readonly some: boolean
}

/** What a narrow rule gives is chance where it is a small number. */
const TELLING = 4

const speaks = ({ rule, count }: Counted): boolean => rule.reach !== 'narrow' || count >= TELLING

export const isUsual = ({ rule }: Counted): boolean => rule.reach === 'usual'

/** `gives`: rule by rule, whether the claim holds under it. Narrow rules have a say in counts alone. */
export function standing(counted: readonly Counted[], gives: readonly boolean[], counts = false): Standing {
  const usual = gives.filter((_, at) => counted[at] && isUsual(counted[at]))
  const heard = gives.filter((_, at) => {
    const each = counted[at]
    return each && (counts ? speaks(each) : each.rule.reach !== 'narrow')
  })
  return { allUsual: usual.length > 0 && usual.every(Boolean), some: heard.some(Boolean) }
}
