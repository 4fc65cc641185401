/** Where a contact was when its own clause does not say: places told around it in the sentence, before it, in the dateline. */
import { daysBetween } from '../languages/calendar.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { type AnnotatedDocument, type AnnotatedSentence, CASE, type Phrase } from '../model/annotation.ts'
import type { ReportPlace } from '../model/report.ts'

/** A place told as one where something was, and whether its sentence tells of the story's days. */
interface Told {
  /** First tokens of the sentence and of the phrase. */
  readonly sentence: number
  readonly at: number
  readonly place: ReportPlace
  readonly fresh: boolean
}

/** What lies further back than this is recalled, and its places with it. */
const STORY_DAYS = 10
/** «там же» means a place told no further back. */
const THERE_TOKENS = 60
/** Places further away in the list are not looked at: a long text has many. */
const REACH = 20

/** A contact as far as its place depends on it. */
export interface Placeless {
  /** First token of its sentence. */
  readonly at: number
  /** States of its sides; for a visit the receiving state alone. */
  readonly states: ReadonlySet<string>
  /** On the margins of an occasion: both sides may be guests. */
  readonly abroad: boolean
}

/** A phrase as the place of a report. */
export function placed(phrase: Phrase | null): ReportPlace | null {
  if (!phrase) return null
  const { name, kind, id, state } = phrase
  return {
    name,
    place: kind === 'place' ? id : null,
    state,
    ...(isUnlisted(phrase) ? { unlisted: true } : {}),
  }
}

const isUnlisted = ({ kind, id }: Phrase): boolean => kind === 'place' && id === null

/** A city or another spot, no whole state. */
export const isSpot = (place: ReportPlace | null): boolean =>
  place !== null && (place.place !== null || place.unlisted === true)

/** The preposition of rest, or bare in the case that says only where. */
export function tellsWhere({ preposition, cases }: Phrase, { wherePrepositions }: LanguagePack): boolean {
  if (preposition === null) return cases === CASE.loc
  return (cases & CASE.loc) !== 0 && (wherePrepositions?.has(preposition) ?? true)
}

/** The places of one document by where they are told. */
export class Setting {
  readonly #annotated: AnnotatedDocument
  readonly #told: readonly Told[]
  readonly #named: readonly Told[]
  readonly #dateline: readonly ReportPlace[]

  constructor(annotated: AnnotatedDocument, pack: LanguagePack) {
    this.#annotated = annotated
    const { sentences, document } = annotated
    const inDateline = ({ block }: AnnotatedSentence) => document.blocks[block]?.kind === 'dateline'
    const spots = (keep: (phrase: Phrase) => boolean) =>
      sentences.flatMap((sentence) =>
        inDateline(sentence)
          ? []
          : sentence.phrases
              .filter((phrase) => phrase.kind === 'place' && keep(phrase))
              .map((phrase) => this.#toldIn(sentence, phrase)),
      )
    this.#named = spots(() => true)
    this.#told = spots((phrase) => tellsWhere(phrase, pack))
    this.#dateline = sentences
      .filter(inDateline)
      .flatMap(({ phrases }) => phrases.flatMap((phrase) => placed(phrase) ?? []).filter(isSpot))
  }

  /** A place of the story that fits the sides; null where none does, or places of both sides' states do. */
  placeFor(
    contact: Placeless,
  ): { readonly place: ReportPlace; readonly from: 'context' | 'dateline' } | null {
    const told = this.#nearest(contact)
    if (told) return { place: told, from: 'context' }
    const [line] = this.#dateline.filter((place) => this.#fits(place, contact))
    return line ? { place: line, from: 'dateline' } : null
  }

  /** The place told last before a token: «там», «где». */
  there(token: number): ReportPlace | null {
    const before = this.#named[firstFrom(token, this.#named) - 1]
    return before && token - before.at <= THERE_TOKENS ? before.place : null
  }

  /** The folded word at a token. */
  keyAt(token: number): string {
    return this.#annotated.tokens[token]?.key ?? ''
  }

  #toldIn(sentence: AnnotatedSentence, phrase: Phrase): Told {
    const place = placed(phrase)
    if (!place) throw new Error('a phrase always gives a place')
    return { sentence: sentence.from, at: phrase.from, place, fresh: this.#isFresh(sentence) }
  }

  /** Of the story's days, or without a day of its own. */
  #isFresh({ dates }: AnnotatedSentence): boolean {
    const { day } = this.#annotated.told
    if (day === null || dates.length === 0) return true
    return dates.some(
      ({ when }) => when.first !== null && Math.abs(daysBetween(when.first, day)) <= STORY_DAYS,
    )
  }

  #nearest(contact: Placeless): ReportPlace | null {
    const here = firstFrom(contact.at + 1, this.#told)
    const around = this.#told.slice(Math.max(0, here - REACH), here + REACH)
    const fitting = around.filter(({ place, fresh }) => fresh && this.#fits(place, contact))
    const states = new Set(fitting.map(({ place }) => place.state))
    if (states.size > 1 && !contact.abroad) return null
    return (fitting.findLast(({ sentence }) => sentence <= contact.at) ?? fitting[0])?.place ?? null
  }

  #fits({ state }: ReportPlace, { states, abroad }: Placeless): boolean {
    return state !== null && (abroad || states.has(state))
  }
}

/** Index of the first that stands at a token or behind it; they are in the order of the text. */
function firstFrom(token: number, told: readonly Told[]): number {
  let [low, high] = [0, told.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle]?.at ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
