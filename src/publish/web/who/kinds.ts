/** Kinds of contact in the order in which pages stack them. */
import type { ContactKind } from '../../../model/report.ts'

export const CONTACT_KIND_ORDER: readonly ContactKind[] = [
  'visit',
  'meeting',
  'talks',
  'multilateral',
  'ceremony',
  'call',
  'letter',
]
