/** What a judge finds; the door of the room adds coverage and the day. */
import type { Verdict } from '../model/claim.ts'
import type { Counted } from './count.ts'

export type Finding = Pick<Verdict, 'value' | 'because'> & Partial<Verdict>

/** How a claim stands: under every rule that people mean when they name none; under some rule that could be meant. */
export interface Standing {
  readonly allUsual: boolean
  readonly some: boolean
}

export const isUsual = ({ rule }: Counted): boolean => rule.reach === 'usual'

/**
 * `gives`: rule by rule, whether the claim holds under it. Narrow rules have a say only where `narrowToo`: who means one
 * of visits should say so, while of meetings it is as usual to leave out the margins of summits as to count them.
 */
export function standing(
  counted: readonly Counted[],
  gives: readonly boolean[],
  narrowToo = false,
): Standing {
  const usual = gives.filter((_, at) => counted[at] && isUsual(counted[at]))
  const heard = gives.filter((_, at) => narrowToo || counted[at]?.rule.reach !== 'narrow')
  return { allUsual: usual.length > 0 && usual.every(Boolean), some: heard.some(Boolean) }
}
