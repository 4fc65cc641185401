/** What English gives to the reading of claims. */
import type { ClaimGrammar } from '../pack.ts'
import * as words from './claim-words.ts'
import { claimRules } from './rules/claims.ts'

export const claims: ClaimGrammar = { ...words, rules: claimRules }
