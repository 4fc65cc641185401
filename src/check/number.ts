/** Whether a number found is the number claimed. */
import type { Claim } from '../model/claim.ts'

/** «about 190»: within a twentieth, and at least one either way. */
const NEAR = 0.05

export type Compared = Pick<Claim, 'value' | 'comparison' | 'upper'>

/** True where the claim gives no number. */
export function isClaimed(found: number, { value, comparison, upper }: Compared): boolean {
  if (value === null) return true
  switch (comparison) {
    case 'exact':
      return found === value
    case 'at-least':
      return found >= value
    case 'more-than':
      return found > value
    case 'at-most':
      return found <= value
    case 'less-than':
      return found < value
    case 'about':
      return Math.abs(found - value) <= Math.max(1, value * NEAR)
    case 'range':
      return found >= value && found <= (upper ?? value)
  }
}

/** Whether a larger number than the one found could still make the claim true: what is missing from the record adds. */
export function moreWouldDo(found: number, { value, comparison, upper }: Compared): boolean {
  if (value === null) return true
  if (comparison === 'at-most' || comparison === 'less-than') return false
  if (comparison === 'at-least' || comparison === 'more-than') return true
  const most = comparison === 'range' ? (upper ?? value) : comparison === 'about' ? value * (1 + NEAR) : value
  return found < most
}
