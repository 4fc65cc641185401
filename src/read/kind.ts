/** What kind of document a text is, by its layout and by what it says of itself. */
import type { Block, DocumentKind } from '../model/text.ts'
import type { ReadableLanguage } from './languages.ts'
import { foldedWords, phraseIn } from './phrases.ts'

/** Documents say what they are at their beginning. */
const REACH = 500

/** Transcripts show by their turns, interviews by questions; else the pack's words decide; else it is news. */
export function kindOf(
  text: string,
  blocks: readonly Block[],
  language: ReadableLanguage | null,
): DocumentKind {
  const said = language ? saidKind(text, blocks, language) : null
  if (said === 'excerpts') return said
  const turns = blocks.filter(({ speaker }) => speaker !== undefined).length
  if (turns >= 2) return 'transcript'
  if (blocks.some(({ kind }) => kind === 'question')) return 'interview'
  return said ?? 'news'
}

function saidKind(text: string, blocks: readonly Block[], language: ReadableLanguage): DocumentKind | null {
  const opening = blocks.filter(
    ({ kind, start }) => start < REACH && kind !== 'question' && kind !== 'answer',
  )
  const words = opening
    .slice(0, 3)
    .map(({ start, end }) => foldedWords(text.slice(start, Math.min(end, start + REACH)), language.fold))
    .join('')
  return language.documents.kinds.find(([, phrases]) => phraseIn(words, phrases) !== null)?.[0] ?? null
}
