/** What a page of the doors is written from. */
import type { Verdict } from '../../model/claim.ts'
import type { Contact, Judgement } from '../../model/contact.ts'
import type { Reading } from '../../model/reading.ts'
import type { Strings } from '../strings.ts'
import type { Paper } from './layout.ts'
import type { NameBook } from './names.ts'

/** A contact of the record that a report was joined to, or may be. */
export interface Offer {
  readonly report: string
  readonly contact: Contact
  readonly judgement: Judgement
}

export interface Dossier {
  readonly reading: Reading
  readonly offers: readonly Offer[]
  /** By claim id. */
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** How and in which language it is written. */
export interface View {
  readonly strings: Strings
  readonly names: NameBook
  readonly paper: Paper
  /** Name of a counting rule in the language of the interface. */
  readonly ruleName: (rule: string) => string
  /** The sentence of a verdict: why it is so. */
  readonly because: (verdict: Verdict) => string | null
}
