/** Claims about contacts: how many, the most, the first, the last, how long. The earlier rule wins where two fit. */
import type { ClaimRule } from '../../pack.ts'
import { counts } from './claims-counts.ts'
import { orders } from './claims-orders.ts'
import { ranks } from './claims-ranks.ts'
import { references } from './claims-references.ts'

export const claimRules: readonly ClaimRule[] = [...references, ...ranks, ...orders, ...counts]
