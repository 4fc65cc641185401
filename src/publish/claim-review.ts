/** A verdict as schema.org's ClaimReview, which search engines and other desks read. */
import type { CountingRule } from '../check/counting-rule.ts'
import { explain } from '../check/explain.ts'
import type { Claim, Verdict } from '../model/claim.ts'

type Lang = Parameters<typeof explain>[1]

/** From 1, false, to 5, true; verdicts that are neither have a name and no number. */
const RATINGS: { readonly [value in Verdict['value']]?: number } = {
  supported: 5,
  'depends-on-rule': 3,
  outdated: 2,
  refuted: 1,
}

function ratingOf({ value }: Verdict, alternateName: string) {
  const ratingValue = RATINGS[value]
  const named = { '@type': 'Rating', alternateName }
  return ratingValue === undefined ? named : { ...named, ratingValue, bestRating: 5, worstRating: 1 }
}

interface Manner {
  readonly lang: Lang
  /** ISO day. */
  readonly reviewed: string
  /** A user's own ways of counting. */
  readonly own?: readonly CountingRule[]
}

/** JSON-LD of one verdict; `reviewed` is the ISO day of the review, the claim keeps the day it was said. */
export function claimReview(claim: Claim, verdict: Verdict, { lang, reviewed, own = [] }: Manner) {
  const { verdict: name, because, more } = explain(verdict, lang, { unit: claim.asserts.unit, own })
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    inLanguage: lang,
    datePublished: reviewed,
    author: { '@type': 'Organization', name: 'Elchi' },
    claimReviewed: claim.quote,
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      ...(claim.asOf === null ? {} : { datePublished: claim.asOf }),
      ...(claim.speaker === null ? {} : { author: { '@type': 'Person', name: claim.speaker } }),
    },
    reviewRating: ratingOf(verdict, name),
    reviewBody: [because, ...more].join('\n'),
  }
}
