import { describe, expect, it } from 'vitest'
import { VERDICTS, type Verdict } from '../model/claim.ts'
import { claimReview } from './claim-review.ts'
import { SAMPLE } from './sample-reading.ts'

const verdictOf = (value: Verdict['value']): Verdict => ({
  ...{ value, because: 'no-subject', tallies: [], holdsIfOneLeftOut: null, rivals: [] },
  ...{ coverage: [], references: [], asOf: '2025-01-03' },
})

describe('a verdict for other desks', () => {
  it.each(VERDICTS)('%s has a name, and a number only where it is one', (value) => {
    const [claim] = SAMPLE.claims
    if (!claim) throw new Error('the sample has no claim')
    const said = { ...claim, asOf: '2025-01-03' }
    const review = claimReview(said, verdictOf(value), { lang: 'ru', reviewed: '2025-02-01' })
    expect(review.reviewRating.alternateName).not.toBe('')
    const settled = ['supported', 'depends-on-rule', 'outdated', 'refuted'].includes(value)
    expect('ratingValue' in review.reviewRating).toBe(settled)
    expect(review.itemReviewed.datePublished).toBe('2025-01-03')
    expect(review.datePublished).toBe('2025-02-01')
  })
})
