/** What the atlas and the reader of dates tell the pack's tagger. */
import type { Hint, Hints, LanguagePack } from '../languages/pack.ts'
import type { AnnotatedDocument, Mention, Sentence, TaggedSpan, Token } from '../model/annotation.ts'
import type { DateMention } from '../model/date.ts'

interface Known {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: ReadonlyMap<number, Mention>
  readonly dates: readonly DateMention[]
}

/** Names and dates of one sentence, known or not; none where the language has no tagger. */
const taggedIn = (sentence: Sentence, pack: LanguagePack, known: Known): readonly TaggedSpan[] =>
  pack.tagger?.tag(known.tokens, sentence, hintsIn(sentence, known)) ?? []

/** As `taggedIn`, of every sentence of a document: reading tags only those that it reads for contacts and words. */
export function taggedThroughout(
  { document, tokens, sentences, mentions }: AnnotatedDocument,
  pack: LanguagePack,
): TaggedSpan[] {
  const { text, published } = document
  const from = new Map(mentions.map((mention) => [mention.from, mention]))
  return sentences.flatMap((sentence) => {
    const dates = pack.dates.read(text, tokens, sentence, { day: published, from: 'publication' })
    return taggedIn(sentence, pack, { text, tokens, mentions: from, dates })
  })
}

/** What is known of a sentence's words before the tagger sees them. */
export function hintsIn(sentence: Sentence, { tokens, mentions, dates }: Omit<Known, 'text'>): Hints {
  const names: Hint[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const mention = mentions.get(at)
    if (mention) names.push({ from: mention.from, to: mention.to, says: kindsOf(mention) })
  }
  return { names, dates: datesIn(sentence, tokens, dates) }
}

/** Every kind of thing that the mention may stand for. */
const kindsOf = ({ candidates }: Mention): string =>
  [...new Set(candidates.map(({ kind, short }) => (short ? `${kind} short` : kind)))].sort().join()

/** Spans in the text → spans of tokens. */
function datesIn(sentence: Sentence, tokens: readonly Token[], dates: readonly DateMention[]): Hint[] {
  const hints: Hint[] = []
  let at = sentence.from
  for (const { start, end } of dates) {
    while (at < sentence.to && (tokens[at]?.start ?? end) < start) at++
    const from = at
    while (at < sentence.to && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++
    if (at > from) hints.push({ from, to: at, says: 'date' })
  }
  return hints
}
