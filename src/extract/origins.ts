/** Where a document takes its words from: an interview, an agency, a press service, a post, a briefing. */
import { indexedOnce } from '../languages/kit.ts'
import type { LanguagePack, OccasionOfSpeech, OriginWords, SpeechGrammar } from '../languages/pack.ts'
import { type AnnotatedDocument, type AnnotatedSentence, CASE, type Phrase } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Origin } from '../model/statement.ts'
import { quoted } from './evidence.ts'
import { headlineInBody } from './origins-headline.ts'
import { type MediaScene, type Medium, mediaScene, mediumBefore, mediumNear, run } from './origins-media.ts'
import { type FoundRelay, passesOn, readRelay } from './origins-relays.ts'
import { indexPhrases, type PhraseIndex, phraseAt } from './phrase-patterns.ts'
import type { Relays } from './statements-scene.ts'
import { isAwake, WAKES } from './waking.ts'

export interface OriginReading {
  readonly origin: Origin | null
  /** Where sentences pass the text on («, передаёт ТАСС»), by their first token. */
  readonly relays: Relays
}

interface FoundOccasion {
  readonly kind: OccasionOfSpeech
  readonly from: number
  readonly to: number
  readonly medium: Medium | null
  readonly speaker: Participant | null
}

/** So many sentences of the body may say what the document rests on; later ones speak of other texts. */
const OPENING_SENTENCES = 8

/**
 * The document's origin, null where it names none, and the words that only pass it on. An interview outranks a post, a post a
 * briefing, and those the agency that relays them; of several media the first that is not the publisher is named.
 */
export function readOrigin(annotated: AnnotatedDocument, pack: LanguagePack): OriginReading {
  const { origins, speech } = pack
  if (!origins || !speech) return { origin: null, relays: new Map() }
  const scene = mediaScene(annotated, origins, openingMarks(speech))
  const relays = relaysOf(scene, origins)
  const occasions = occasionsOf(scene, origins)
  const origin = originOf({ scene, pack, relays: [...relays.values()], occasions })
  return { origin, relays }
}

const openingMarks = ({ quotes }: SpeechGrammar): ReadonlySet<string> => new Set(quotes.map(([open]) => open))

const indexOf = indexedOnce((words: OriginWords) => ({
  citing: indexPhrases(words.citing.map((phrase) => [phrase, true] as const)),
  fullText: indexPhrases(words.fullText.map((phrase) => [phrase, true] as const)),
  occasions: indexPhrases(
    words.occasions.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
  ),
}))

/** Words that may pass a text on. */
export function passingOn({ origins, analyse }: LanguagePack): (key: string) => boolean {
  if (!origins) return () => false
  const { citing } = indexOf(origins)
  return (key) => citing(key).length > 0 || passesOn(analyse(key), origins.relays)
}

function relaysOf(scene: MediaScene, origins: OriginWords): Map<number, FoundRelay> {
  const { citing } = indexOf(origins)
  const found = new Map<number, FoundRelay>()
  for (const sentence of scene.annotated.sentences) {
    if (!isAwake(sentence, WAKES.relays) || isSpoken(sentence, scene)) continue
    const relay = readRelay(sentence, citing, scene)
    if (relay) found.set(sentence.from, relay)
  }
  return found
}

const SPOKEN: ReadonlySet<string> = new Set(['question', 'answer', 'turn'])

const kindOf = (sentence: AnnotatedSentence, { annotated }: MediaScene): string =>
  annotated.document.blocks[sentence.block]?.kind ?? 'paragraph'

const isSpoken = (sentence: AnnotatedSentence, scene: MediaScene): boolean =>
  SPOKEN.has(kindOf(sentence, scene))

function occasionsOf(scene: MediaScene, origins: OriginWords): FoundOccasion[] {
  const { occasions } = indexOf(origins)
  const opening = scene.annotated.sentences
    .filter((sentence) => !isSpoken(sentence, scene))
    .slice(0, OPENING_SENTENCES)
  return opening.flatMap((sentence) => occasionsIn(sentence, occasions, scene))
}

function occasionsIn(
  sentence: AnnotatedSentence,
  index: PhraseIndex<OccasionOfSpeech>,
  scene: MediaScene,
): FoundOccasion[] {
  const found: FoundOccasion[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const phrase = phraseAt(scene.annotated.tokens, at, index)
    if (!phrase) continue
    const medium = mediumOf(phrase, at, { sentence, scene })
    const to = Math.max(phrase.to, medium?.to ?? 0)
    found.push({ kind: phrase.value, from: at, to, medium, speaker: speakerNear(sentence, at, phrase.to) })
    at = to - 1
  }
  return found
}

interface OccasionPlace {
  readonly sentence: AnnotatedSentence
  readonly scene: MediaScene
}

/** Behind the words or among them; networks may have names that nobody lists. */
function mediumOf(
  { to, value }: { to: number; value: OccasionOfSpeech },
  at: number,
  { sentence, scene }: OccasionPlace,
): Medium | null {
  const medium =
    mediumNear(to, sentence, scene) ?? mediumNear(at, sentence, scene) ?? mediumBefore(at, sentence, scene)
  if (medium || value !== 'social-media') return medium
  const name = run(to, sentence, scene)
  return name && { ...name, kind: 'social-media' }
}

/** Whose interview it is, else the subject nearest to the words. */
function speakerNear({ phrases }: AnnotatedSentence, from: number, to: number): Participant | null {
  const actors = phrases.filter(({ kind, preposition }) => kind === 'actor' && preposition === null)
  const owner = actors.find(
    (actor) => actor.from === to && actor.cases & CASE.gen && !(actor.cases & CASE.nom),
  )
  const gap = (actor: Phrase) => (actor.from >= to ? actor.from - to : from - actor.to)
  const [subject] = actors.filter(({ cases }) => cases & CASE.nom).sort((a, b) => gap(a) - gap(b))
  return (owner ?? subject)?.actors[0] ?? null
}

interface Sources {
  readonly scene: MediaScene
  readonly pack: LanguagePack
  readonly relays: readonly FoundRelay[]
  readonly occasions: readonly FoundOccasion[]
}

const RANK: readonly OccasionOfSpeech[] = ['interview', 'article', 'social-media', 'briefing', 'speech']

function originOf({ scene, pack, relays, occasions }: Sources): Origin | null {
  const { annotated, origins } = scene
  const kind = RANK.find((rank) => occasions.some((occasion) => occasion.kind === rank))
  const own = occasions.filter((occasion) => occasion.kind === kind)
  const chain = [...own.map(({ medium }) => medium), ...relays.flatMap(({ media }) => media)].filter(
    (medium) => medium !== null,
  )
  const via = chain.find(({ name }) => !isPublisher(name, annotated, pack)) ?? null
  if (!kind && !via) return null
  const spans = [...own, ...relays.filter(({ media }) => via !== null && media.includes(via))]
  return {
    kind: kind ?? (via?.kind === 'press-service' ? 'readout' : 'agency-report'),
    speaker: own.map(({ speaker }) => speaker).find((speaker) => speaker !== null) ?? null,
    via: via?.name ?? null,
    viaKind: via?.kind ?? null,
    fullText: fullTextOf(annotated, origins),
    headlineQuotes: headlineInBody(annotated),
    evidence: spans.map(({ from, to }) => {
      const span = { start: annotated.tokens[from]?.start ?? 0, end: annotated.tokens[to - 1]?.end ?? 0 }
      return quoted(annotated.document.text, span, 'origin', kind ?? 'relay')
    }),
  }
}

/** The same letters, whatever stands between them: «BaigeNews» and `BaigeNews.kz`. */
function isPublisher(name: string, { document }: AnnotatedDocument, { fold }: LanguagePack): boolean {
  const letters = (words: string) => fold(words).replace(/[^\p{L}\p{N}]/gu, '')
  const publisher = letters(document.publisher ?? '')
  return publisher !== '' && (letters(name) === publisher || publisher.startsWith(letters(name)))
}

/** Closing lines and last sentences say where the whole text stands; with an address it is linked. */
function fullTextOf(annotated: AnnotatedDocument, origins: OriginWords): Origin['fullText'] {
  const index = indexOf(origins).fullText
  const { tokens, document, sentences } = annotated
  const closing = sentences.filter(
    ({ block }, at) => document.blocks[block]?.kind === 'note' || at >= sentences.length - 2,
  )
  for (const { from, to, start, end } of closing) {
    for (let at = from; at < to; at++)
      if (phraseAt(tokens, at, index))
        return /https?:|www\./.test(document.text.slice(start, end)) ? 'linked' : 'named'
  }
  return 'none'
}
