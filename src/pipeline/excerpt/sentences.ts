/** Sentences of answers that may stand alone: as a headline, or told indirectly. */
import type { AnnotatedDocument, AnnotatedSentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import type { Ranked, Read } from './rank.ts'

/** Words of a headline. */
const SHORTEST = 4
const LONGEST = 14
const BEST = 8
/** A first word of these kinds leans on what stands before. */
const LEANING: ReadonlySet<string> = new Set(['pronoun', 'conjunction', 'particle', 'relative', 'determiner'])

interface Choice {
  readonly read: Read
  /** A sentence that stands elsewhere in the piece already. */
  readonly taken: Span | null
}

/** A whole sentence of the answers, the one that best stands on its own; null where all are too long or too short. */
export function headlineSentence(chosen: readonly Ranked[], { read, taken }: Choice): Span | null {
  const found = chosen.flatMap((one, place) =>
    sentencesOf(one, read).map((sentence) => ({ sentence, points: headlinePoints(sentence, read) - place })),
  )
  const fit = found
    .filter(({ sentence, points }) => points > 0 && sentence.start !== taken?.start)
    .sort((a, b) => b.points - a.points)
  const best = fit[0]?.sentence
  return best ? withoutStop(best, read) : null
}

function headlinePoints({ from, to, end }: AnnotatedSentence, { annotated }: Read): number {
  const words = wordsIn(annotated.tokens, from, to)
  if (words.length < SHORTEST || words.length > LONGEST || annotated.document.text[end - 1] === '?') return 0
  const leans = words[0]?.readings.some(({ pos }) => LEANING.has(pos)) ?? false
  return 20 - Math.abs(words.length - BEST) - (leans ? 6 : 0)
}

/** The sentence without its full stop; an exclamation stays. */
function withoutStop({ start, end }: Span, { annotated: { document } }: Read): Span {
  return { start, end: document.text[end - 1] === '.' ? end - 1 : end }
}

/** A sentence with a claim or a contact in which nobody says "I", "we" or "our": it can be told after the speaker's name. */
export function indirectSentence(chosen: readonly Ranked[], read: Read): Span | null {
  const { reading } = read
  const telling = [...reading.claims, ...reading.reports.flatMap(({ evidence }) => evidence)]
  const candidates = chosen
    .flatMap((one) => sentencesOf(one, read))
    .filter(({ start, end }) => telling.some((fact) => fact.start >= start && fact.end <= end))
  return candidates.find((sentence) => isImpersonal(sentence, read)) ?? null
}

function isImpersonal({ from, to, end }: AnnotatedSentence, { annotated, reader }: Read): boolean {
  const own = new Set([...(reader.pack.speech?.self ?? []), ...reader.pack.actors.own])
  const isOwn = ({ key, readings }: Token): boolean =>
    own.has(key) || readings.some(({ lemma }) => own.has(lemma))
  const ends = annotated.document.text[end - 1]
  return ends === '.' && !wordsIn(annotated.tokens, from, to).some(isOwn)
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): Token[] =>
  tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation')

const sentencesOf = ({ exchange }: Ranked, { annotated }: Read): AnnotatedSentence[] =>
  sentencesWithin(annotated, exchange.answer)

/** Sentences of the parts; the dash or label before the first word of a part is left out of its sentence. */
export const sentencesWithin = (
  { sentences }: AnnotatedDocument,
  parts: readonly Span[],
): AnnotatedSentence[] =>
  parts.flatMap((part) =>
    sentences
      .filter(({ start, end }) => end > part.start && start < part.end)
      .map((sentence) => ({ ...sentence, start: Math.max(sentence.start, part.start) })),
  )
