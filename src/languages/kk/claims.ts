/** What Kazakh gives to the reading of claims. */
import type { ClaimGrammar } from '../pack.ts'
import * as words from './claim-words.ts'
import { counts } from './rules/claims-counts.ts'
import { orders } from './rules/claims-orders.ts'
import { ranks } from './rules/claims-ranks.ts'
import { references } from './rules/claims-references.ts'

export const claims: ClaimGrammar = { ...words, rules: [...references, ...ranks, ...orders, ...counts] }
