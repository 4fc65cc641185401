/** The days that a text counts from as it goes on: its dateline's, a heading's, and the one that it tells of by now. */
import { addDays, daysBetween, indexedOnce } from '../languages/kit.ts'
import type { DateAnchor, LanguagePack } from '../languages/pack.ts'
import type { Sentence, Token } from '../model/annotation.ts'
import type { DateMention, When } from '../model/date.ts'
import type { Block, Document } from '../model/text.ts'

/** A dateline so much older than the page is of another text. */
const FRESH_DAYS = 10
/** What lies further back is recalled and does not move the story's day. */
const STORY_DAYS = 10
/** A heading is no longer than this. */
const HEADING_TOKENS = 10

export class StoryDays {
  readonly #document: Document
  readonly #tokens: readonly Token[]
  readonly #phrases: ReadonlyMap<string, readonly Relative[]>
  #anchor: DateAnchor
  /** The last day told of what is over, and the last told at all. */
  #past: string | null = null
  #last: string | null = null
  #heading: { readonly when: When; readonly block: number; readonly alone: boolean } | null = null

  constructor(document: Document, tokens: readonly Token[], pack: LanguagePack) {
    this.#document = document
    this.#tokens = tokens
    this.#phrases = relativesOf(pack)
    this.#anchor = { day: document.published, from: 'publication' }
  }

  /** What «сегодня» is counted from: the dateline's day, else that of publication. */
  get anchor(): DateAnchor {
    return this.#anchor
  }

  /** Sentences that are read for their dates alone: a dateline, a heading. */
  maySetDay(sentence: Sentence): boolean {
    return sentence.to - sentence.from <= HEADING_TOKENS || this.isDateline(sentence)
  }

  isDateline({ block }: Sentence): boolean {
    return this.#blockOf(block)?.kind === 'dateline'
  }

  /** The dates of a sentence with those told by the day before it («в тот же день»), in order; the story goes on from them. */
  enter(
    sentence: Sentence,
    read: readonly DateMention[],
    isPlace: (token: number) => boolean,
  ): readonly DateMention[] {
    if (this.isDateline(sentence) && this.#opens(sentence, read, isPlace)) return this.#enterDateline(read)
    const dates = this.#phrases.size === 0 ? read : this.#withRelatives(sentence, read)
    if (this.#isHeading(sentence, dates)) this.#enterHeading(sentence, dates)
    const told = dates.map(({ when }) => dayOf(when)).filter((day) => day !== null && this.#isOfStory(day))
    this.#last = told[0] ?? this.#last
    this.#past = told.find((day) => day !== null && day <= (this.#anchor.day ?? day)) ?? this.#past
    return dates
  }

  /** The day of the heading that the sentence stands under. */
  under({ block }: Sentence): When | null {
    if (!this.#heading) return null
    return this.#heading.alone || this.#heading.block === block ? this.#heading.when : null
  }

  #blockOf(index: number): Block | undefined {
    return this.#document.blocks[index]
  }

  /** With a place that is known, or at the head of the text and not of a day to come; «Среда, 13 ноября.» is a heading. */
  #opens(
    { block, from }: Sentence,
    dates: readonly DateMention[],
    isPlace: (token: number) => boolean,
  ): boolean {
    const before = this.#document.blocks.slice(0, block)
    const { published } = this.#document
    const isAhead = dates.some(
      ({ when }) => published !== null && when.first !== null && when.first > published,
    )
    return isPlace(from) || (!isAhead && before.every(({ kind }) => kind === 'title'))
  }

  #enterDateline(dates: readonly DateMention[]): readonly DateMention[] {
    const { published } = this.#document
    const day = dates.map(({ when }) => dayOf(when)).find((one) => one !== null)
    if (!day || (published && Math.abs(daysBetween(day, published)) > FRESH_DAYS)) return dates
    if (day !== published) this.#anchor = { day, from: 'context' }
    return dates
  }

  #withRelatives(sentence: Sentence, read: readonly DateMention[]): readonly DateMention[] {
    const added: DateMention[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const found = this.#phrases
        .get(this.#tokens[at]?.key ?? '')
        ?.find(({ words }) => this.#stand(words, at))
      const mention = found && this.#mentionOf(found, at, read)
      if (!mention || read.some(({ start, end }) => start < mention.end && end > mention.start)) continue
      added.push(mention)
    }
    return added.length === 0 ? read : [...read, ...added].sort((a, b) => a.start - b.start)
  }

  #stand(words: readonly string[], at: number): boolean {
    return words.every((word, step) => this.#tokens[at + step]?.key === word)
  }

  #mentionOf({ words, shift }: Relative, at: number, read: readonly DateMention[]): DateMention | null {
    const [first, last] = [this.#tokens[at], this.#tokens[at + words.length - 1]]
    const own = read.findLast(({ when, end }) => dayOf(when) !== null && end <= (first?.start ?? 0))
    const day = (own && dayOf(own.when)) ?? (shift < 0 ? this.#past : this.#last) ?? this.#anchor.day
    if (!first || !last || day === null) return null
    const told = addDays(day, shift)
    const implied = { year: 'context', month: 'context', day: 'context' } as const
    const when: When = { edtf: told, first: told, last: told, implied, approximate: false }
    return { start: first.start, end: last.end, when, rule: 'day-told-before' }
  }

  #isOfStory(day: string): boolean {
    const { day: anchor } = this.#anchor
    return anchor === null || Math.abs(daysBetween(day, anchor)) <= STORY_DAYS
  }

  /** «Вторник, 12 ноября.»: dates and little else, no verb. */
  #isHeading(sentence: Sentence, dates: readonly DateMention[]): boolean {
    if (dates.length === 0 || sentence.to - sentence.from > HEADING_TOKENS) return false
    const tokens = this.#tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind !== 'punctuation')
    const dated = tokens.filter((token) =>
      dates.some(({ start, end }) => token.start >= start && token.end <= end),
    )
    const isVerb = ({ readings }: Token) => readings.some(({ form }) => form === 'finite')
    return dated.length * 2 >= tokens.length && !tokens.some(isVerb)
  }

  #enterHeading({ block, start, end }: Sentence, dates: readonly DateMention[]) {
    const [first] = dates
    const whole = this.#blockOf(block)
    if (!first) return
    const alone = whole !== undefined && end - start >= whole.end - whole.start
    this.#heading = { when: first.when, block, alone }
  }
}

const dayOf = ({ first, last }: When): string | null => (first !== null && first === last ? first : null)

/** Words for a day counted from the one told before, by their first. */
interface Relative {
  readonly words: readonly string[]
  readonly shift: number
}

const relativesOf = indexedOnce((pack: LanguagePack): ReadonlyMap<string, readonly Relative[]> => {
  const made = new Map<string, Relative[]>()
  for (const [phrase, shift] of Object.entries(pack.dates.relative ?? {})) {
    const words = phrase.split(' ')
    const [first = ''] = words
    made.set(first, [...(made.get(first) ?? []), { words, shift }])
  }
  return made
})
