/** The work of `elchi check`. */
import { claimsIn, verdictOn } from '../../pipeline/check.ts'
import { findPerson } from '../../pipeline/shelf.ts'
import { claimReview } from '../claim-review.ts'
import { claimLines } from '../dossier/claims.ts'
import { EXIT } from './failures.ts'
import { dayFlag, namedFlag } from './flags.ts'
import { ownRules } from './own-rules.ts'
import { withRecord } from './store.ts'
import { interfaceLanguage, print, tell } from './terminal.ts'
import { terminalView } from './view.ts'

export interface CheckFlags {
  readonly asOf?: string | undefined
  readonly lang?: string | undefined
  readonly about?: string | undefined
  readonly json?: boolean | undefined
  readonly claimReview?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Prints every claim of the sentence with its verdict; exit 1 where there is none to check. */
export async function checkSentence(sentence: string, flags: CheckFlags): Promise<number> {
  const today = new Date().toISOString().slice(0, 10)
  const asOf = dayFlag('as-of', flags.asOf) ?? today
  const view = terminalView(flags.ui)
  const rules = ownRules()
  const about = (flags.about ?? '').split(',').flatMap((name) => name.trim() || [])
  const meant = about.flatMap((name) => namedFlag('about', name, findPerson) ?? [])
  return withRecord(flags.store, view.strings, async (record) => {
    const claims = await claimsIn(sentence, {
      asOf,
      about: meant,
      ...(flags.lang === undefined ? {} : { lang: flags.lang }),
    })
    for (const claim of claims) {
      const verdict = await verdictOn(record, claim, today, rules)
      if (flags.claimReview === true)
        print(
          JSON.stringify(
            claimReview(claim, verdict, { lang: interfaceLanguage(flags.ui), reviewed: today, own: rules }),
          ),
        )
      else if (flags.json === true) print(JSON.stringify({ ...claim, verdict }))
      else print(claimLines(claim, verdict, view))
    }
    if (claims.length > 0) return EXIT.done
    tell(view.strings.noClaim)
    return EXIT.failed
  })
}
