/** Document → its layers, step by step: tokens, sentences, names, and in sentences that matter phrases, clauses, dates. */
import type { Atlas } from '../atlas/load.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { AnnotatedDocument, AnnotatedSentence, Mention, Sentence, Token } from '../model/annotation.ts'
import type { Document } from '../model/text.ts'
import { findClauses } from './clauses.ts'
import { StoryDays } from './days.ts'
import type { Form } from './forms.ts'
import { candidatesOf, findMentions } from './mentions.ts'
import type { NameIndex } from './name-index.ts'
import { findPhrases, type PhraseContext } from './phrases.ts'
import { Resolver } from './resolver.ts'

export interface AnnotateTools {
  readonly pack: LanguagePack
  readonly atlas: Atlas
  readonly names: NameIndex
  readonly forms: (key: string) => Form
  /** Bits of words that make their sentence worth phrases. */
  readonly worth: number
}

/** Linear in the length of the text: one pass a step. */
export function annotate(
  document: Document,
  tools: AnnotateTools,
): { annotated: AnnotatedDocument; resolver: Resolver } {
  const { pack, atlas, names } = tools
  const tokens = pack.tokenize(document.text)
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const { readings, wakes } = tools.forms(token.key)
    token.readings = readings
    token.wakes = wakes
  }
  pack.settle?.(tokens)
  const sentences = pack.sentences(document.text, tokens, document.blocks)
  const mentions = findMentions(tokens, names)
  const resolver = new Resolver(atlas, document)
  const readingsAt = (at: number) => tokens[at]?.readings ?? []
  const context: PhraseContext = { text: document.text, tokens, mentions, pack, atlas, resolver, readingsAt }
  const days = new StoryDays(document, tokens, pack)
  const layered = sentences.map((sentence) => layer(sentence, { context, days, tools }))
  const compounds = findCompounds(tokens, tools)
  const told = days.anchor
  return {
    annotated: { document, told, tokens, sentences: layered, mentions: [...mentions.values()], compounds },
    resolver,
  }
}

/** «российско-казахстанский» names two states. */
function findCompounds(
  tokens: readonly Token[],
  { pack, names }: AnnotateTools,
): Map<number, readonly string[]> {
  const compounds = new Map<number, readonly string[]>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !token.key.includes('-')) continue
    const halves = pack.actors.compound(token.key)
    const states = halves?.map(
      (half) => names.word(half).find((candidate) => candidate.kind === 'state-adjective')?.id,
    )
    const known = states?.filter((state) => state !== undefined) ?? []
    if (known.length === 2) compounds.set(at, known)
  }
  return compounds
}

interface LayerContext {
  readonly context: PhraseContext
  readonly days: StoryDays
  readonly tools: AnnotateTools
}

function layer(sentence: Sentence, { context, days, tools }: LayerContext): AnnotatedSentence {
  const { text, tokens, mentions, pack } = context
  const wakes = wokenBy(sentence, tokens)
  const worth = (wakes & tools.worth) !== 0 || introducesSomeone(sentence, mentions)
  const dated = worth || days.maySetDay(sentence)
  const read = dated ? pack.dates.read(text, tokens, sentence, days.anchor) : []
  const isPlace = (at: number) => candidatesOf(mentions.get(at), 'place') !== null
  const dates = dated ? days.enter(sentence, read, isPlace) : []
  const under = days.under(sentence)
  if (!worth && !days.isDateline(sentence))
    return { ...sentence, wakes, phrases: [], clauses: [], dates, under }
  const phrases = findPhrases(sentence, context)
  const clauses = findClauses(sentence.from, sentence.to, { ...context, phrases })
  return { ...sentence, wakes, phrases, clauses, dates, under }
}

function wokenBy({ from, to }: Sentence, tokens: readonly Token[]): number {
  let woken = 0
  for (let at = from; at < to; at++) woken |= tokens[at]?.wakes ?? 0
  return woken
}

/** Sentences without a trigger are still read for names when they introduce someone. */
function introducesSomeone({ from, to }: Sentence, mentions: ReadonlyMap<number, Mention>): boolean {
  for (let at = from; at < to; at++) {
    const mention = mentions.get(at)
    if (mention?.candidates.some(({ kind }) => kind === 'person' || kind === 'office')) return true
  }
  return false
}
