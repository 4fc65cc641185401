/** Names of media in the text: «газете «Ana tili»», «ТАСС», «пресс-служба Акорды», «Telegram-канал». */
import { indexedOnce } from '../languages/kit.ts'
import type { OriginWords, ViaKind } from '../languages/pack.ts'
import { type AnnotatedDocument, type AnnotatedSentence, CASE } from '../model/annotation.ts'
import { indexPhrases, type PhraseIndex, phraseAt } from './phrase-patterns.ts'

export interface Medium {
  readonly name: string
  readonly kind: ViaKind
  /** Token indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
}

export interface MediaScene {
  readonly annotated: AnnotatedDocument
  readonly origins: OriginWords
  readonly known: PhraseIndex<ViaKind>
  readonly opening: ReadonlySet<string>
  /** First tokens of names that the atlas knows as publishers'. */
  readonly publishers: ReadonlyMap<number, number>
}

const knownMedia = indexedOnce((origins: OriginWords) => indexPhrases(Object.entries(origins.known)))

export function mediaScene(
  annotated: AnnotatedDocument,
  origins: OriginWords,
  opening: ReadonlySet<string>,
): MediaScene {
  const publishers = new Map<number, number>()
  for (const { from, to, candidates } of annotated.mentions)
    if (candidates.some(({ kind }) => kind === 'publisher')) publishers.set(from, to)
  return { annotated, origins, opening, publishers, known: knownMedia(origins) }
}

/** The medium that is named at `at`, or null; it does not leave the sentence. */
export function mediumAt(at: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  return announced(at, sentence, scene) ?? named(at, sentence, scene)
}

/** The first medium within the next words, past adjectives, prepositions and «корреспондент». */
export function mediumNear(from: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  for (let at = from; at < Math.min(sentence.to, from + REACH); at++) {
    const token = scene.annotated.tokens[at]
    if (!token || token.kind === 'punctuation') return null
    const medium = mediumAt(at, sentence, scene)
    if (medium) return medium
    if (token.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite')) return null
  }
  return null
}

const REACH = 6

/** Where names stand before their noun, the medium that ends right before `to`: «Ana tili» газетіне берген. */
export function mediumBefore(to: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  if (!scene.origins.nameFirst) return null
  const noun = scene.annotated.tokens[to - 1]?.readings.find(({ lemma }) =>
    Object.hasOwn(scene.origins.media, lemma),
  )
  const kind = noun && scene.origins.media[noun.lemma]
  const end = noun ? to - 1 : to
  for (let at = end - 1; at >= Math.max(sentence.from, end - REACH); at--) {
    const found = quotedName(at, sentence, scene) ?? named(at, sentence, scene)
    if (found?.to === end) return { ...found, kind: kind ?? found.kind }
  }
  return null
}

/** A noun that says what it is, and the name: in quotation marks, or in foreign or capital letters. */
function announced(at: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  const { tokens } = scene.annotated
  const noun = tokens[at]?.readings.find(
    ({ pos, lemma }) => pos === 'noun' && Object.hasOwn(scene.origins.media, lemma),
  )
  const written = tokens[at]?.key ?? ''
  const lemma = noun?.lemma ?? (Object.hasOwn(scene.origins.media, written) ? written : null)
  const kind = lemma === null ? undefined : scene.origins.media[lemma]
  if (!kind || lemma === null) return null
  if (kind === 'press-service') return pressService(at, lemma, { sentence, annotated: scene.annotated })
  const name =
    quotedName(at + 1, sentence, scene) ?? named(at + 1, sentence, scene) ?? run(at + 1, sentence, scene)
  return name && { ...name, from: at, kind }
}

/** «пресс-служба Акорды»: the noun in the nominative and its owner's words. */
function pressService(
  at: number,
  lemma: string,
  { sentence, annotated }: { sentence: AnnotatedSentence; annotated: AnnotatedDocument },
): Medium {
  const owner = sentence.phrases.find(({ from, cases }) => from === at + 1 && cases & CASE.gen)
  const { tokens, document } = annotated
  const rest = owner ? ` ${document.text.slice(tokens[owner.from]?.start, tokens[owner.to - 1]?.end)}` : ''
  return { name: lemma + rest, kind: 'press-service', from: at, to: owner?.to ?? at + 1 }
}

function quotedName(
  at: number,
  sentence: AnnotatedSentence,
  { annotated, opening }: MediaScene,
): Medium | null {
  const { tokens, document } = annotated
  if (!opening.has(tokens[at]?.key ?? '')) return null
  for (let close = at + 2; close < Math.min(sentence.to, at + 10); close++) {
    if (tokens[close]?.kind !== 'punctuation' || tokens[close]?.key === '-' || tokens[close]?.key === '.')
      continue
    return {
      name: document.text.slice(tokens[at + 1]?.start, tokens[close - 1]?.end),
      kind: 'site',
      from: at,
      to: close + 1,
    }
  }
  return null
}

/** A name that the pack or the atlas knows, in quotation marks or without. */
function named(at: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  const { tokens, document } = scene.annotated
  const from = scene.opening.has(tokens[at]?.key ?? '') ? at + 1 : at
  if (tokens[from]?.shape === 'lower') return null
  const known = phraseAt(tokens, from, scene.known)
  const to = known?.to ?? scene.publishers.get(from)
  if (to === undefined || to > sentence.to) return site(from, sentence, scene)
  return {
    name: document.text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    kind: known?.value ?? 'site',
    from: at,
    to: from > at ? to + 1 : to,
  }
}

/** `BaigeNews.kz`, `Zakon.kz`: a word, a point and a short ending without spaces. */
function site(at: number, sentence: AnnotatedSentence, { annotated }: MediaScene): Medium | null {
  const { tokens, document } = annotated
  const [word, point, ending] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (word?.kind !== 'word' || point?.key !== '.' || !ending || at + 2 >= sentence.to) return null
  if (point.start !== word.end || ending.start !== point.end || ending.end - ending.start > 4) return null
  return { name: document.text.slice(word.start, ending.end), kind: 'site', from: at, to: at + 3 }
}

const LATIN = /^[\p{Script=Latin}\d'’-]+$/u

/** Capitalised words that the lexicon does not know, or words in another script. */
export function run(at: number, sentence: AnnotatedSentence, { annotated }: MediaScene): Medium | null {
  const { tokens, document } = annotated
  let to = at
  while (to < Math.min(sentence.to, at + 5) && isNameWord(to, annotated)) to++
  return to === at
    ? null
    : { name: document.text.slice(tokens[at]?.start, tokens[to - 1]?.end), kind: 'site', from: at, to }
}

function isNameWord(at: number, { tokens }: AnnotatedDocument): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  return LATIN.test(token.key) || (token.shape !== 'lower' && token.readings.length === 0)
}
