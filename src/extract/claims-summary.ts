/** A claim in one line, for tables: what it asks of the record, everything that is not the default. */
import type { Claim, Query, Rival, Subject } from '../model/claim.ts'

/** `count 33 visit vladimir-putin>KAZ 2022-01-01..2022-12-31`; sides by id, else state and office, else name. */
export function summaryOf(claim: Claim): string {
  const { asserts } = claim
  const parts = [
    claim.kind,
    ...numberOf(claim),
    claim.kind === 'other' ? (claim.topic ?? claim.rule) : asserts.kinds.join('+'),
    sidesOf(asserts),
    ...(claim.than ? [`than:${sidesOf(claim.than)}`] : []),
    ...asserts.formats,
    ...windowOf(asserts),
    ...(asserts.unit === 'contact' ? [] : [`unit:${asserts.unit}`]),
    ...(asserts.mode === 'any' ? [] : [asserts.mode]),
    ...(asserts.inOffice === null ? [] : [`as:${asserts.inOffice}`]),
    ...(claim.among === null || claim.kind === 'other' ? [] : [`among:${claim.among}`]),
    ...(claim.since === null ? [] : [`since:${claim.since}`]),
    ...(claim.hindrance ? [`!${claim.hindrance}`] : []),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const SIGNS: Readonly<Record<Claim['comparison'], string>> = {
  exact: '',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '~',
  range: '',
}

function numberOf({ value, upper, comparison, than }: Claim): string[] {
  if (than) return [SIGNS[comparison] || '=']
  if (value === null) return []
  return [`${SIGNS[comparison]}${value}${upper === null ? '' : `/${upper}`}`]
}

function sidesOf({ guest = null, counterpart, hostState, place }: Rival): string {
  const host = hostState ? `>${hostState}${place ? `:${place}` : ''}` : ''
  return `${sideOf(guest)}${counterpart ? `&${sideOf(counterpart)}` : ''}${host}`
}

const sideOf = (side: Subject | null): string =>
  side
    ? (side.person ??
      ([side.state, side.office].filter((part) => part !== null).join(':') || side.name || '?'))
    : ''

const windowOf = ({ from, to }: Query): string[] =>
  from === null && to === null ? [] : [`${from ?? ''}..${to ?? ''}`]
