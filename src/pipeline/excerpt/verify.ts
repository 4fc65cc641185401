/** A published piece held against its source, passage by passage. */
import type { Document, Span } from '../../model/text.ts'
import { type DiffPiece, type Finding, type Held, type Judged, judgePassage } from './judge.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Source, sourceOf } from './source.ts'
import { type Fold, wordsOf } from './words.ts'

export interface Verified {
  readonly kind: Passage['kind']
  readonly finding: Finding
  /** Places in the published piece. */
  readonly spans: readonly Span[]
  readonly words: string
  /** Place in the source, null where it is not there. */
  readonly source: Span | null
  readonly difference: readonly DiffPiece[]
}

export interface Verification {
  readonly passages: readonly Verified[]
  /** Nothing is altered, missing, out of order, run together, taken apart or cut without a mark. */
  readonly faithful: boolean
}

const FAITHFUL: ReadonlySet<Finding> = new Set(['verbatim', 'shortened'])
/** Fewer words in marks are a name or a borrowed term, unless they stand in the source. */
const FEWEST = 3
const SHORT = 5
/** A headline without marks is a quotation when so much of it stands in the source. */
const QUOTES = 0.75

/** What a comparison needs of a language beside the words themselves. */
export interface Tongue extends Pick<Held, 'isAttribution' | 'isNegation'> {
  readonly fold: Fold
}

/** Every passage of `published` with what it is to `source`; names in quotation marks are left out. */
export function verifyExcerpt(published: Document, full: Document, { fold, ...words }: Tongue): Verification {
  const source = sourceOf(full, fold)
  const held = { text: published.text, source, ...words }
  const judged: { passage: Passage; judged: Judged }[] = []
  let near: number | null = null
  for (const passage of passagesOf(published)) {
    const told = judgePassage(passage, held, isSpeech(passage) ? near : null)
    if (!isQuotation(passage, told, held)) continue
    judged.push({ passage, judged: told })
    if (isSpeech(passage) && told.at) near = told.at.last
  }
  const passages = judged.map((one, at) => verified(one, { held, finding: placeInPiece(judged, at, source) }))
  return { passages, faithful: passages.every(({ finding }) => FAITHFUL.has(finding)) }
}

const isSpeech = ({ kind }: Passage): boolean => kind === 'question' || kind === 'answer'

type Texts = Pick<Held, 'text' | 'source'>

/** Names in marks and headlines of the desk's own making are no quotations. */
function isQuotation(passage: Passage, { finding, difference }: Judged, { text, source }: Texts): boolean {
  if (isSpeech(passage)) return passage.spans.some((span) => wordsOf(text, source.fold, span).length > 0)
  const words = passage.spans.flatMap((span) => wordsOf(text, source.fold, span)).length
  if (words < FEWEST) return false
  if (passage.kind === 'quotation') return finding !== 'not-found' || passage.said || words > SHORT
  if (finding === 'verbatim') return true
  return finding === 'altered' && sameShare(difference, source) >= QUOTES && words > SHORT
}

function sameShare(difference: readonly DiffPiece[], { fold }: Source): number {
  const count = (kinds: readonly DiffPiece['kind'][]): number =>
    difference
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { words }) => sum + wordsOf(words, fold).length, 0)
  return count(['same']) / Math.max(1, count(['same', 'added', 'dropped']))
}

interface Told {
  readonly passage: Passage
  readonly judged: Judged
}

/** The finding with what only the whole piece shows: the order of the exchanges, and a question without its answer. */
function placeInPiece(all: readonly Told[], at: number, source: Source): Finding {
  const { passage, judged } = all[at] ?? { passage: null, judged: null }
  if (!passage || !judged) return 'not-found'
  if (!isSpeech(passage) || judged.at === null || !FAITHFUL.has(judged.finding)) return judged.finding
  if (isSevered(all, at, source)) return 'severed'
  const before = all
    .slice(0, at)
    .findLast(({ passage: one, judged: told }) => isSpeech(one) && told.at !== null)
  return before?.judged.at && judged.at.first < before.judged.at.first ? 'out-of-order' : judged.finding
}

/** A question whose answer does not follow, or an answer behind another's question. */
function isSevered(all: readonly Told[], at: number, source: Source): boolean {
  const { passage, judged } = all[at] ?? {}
  if (!passage || !judged?.at) return false
  if (passage.kind === 'question') {
    const asked = source.questionOf[judged.at.first] ?? -1
    const next = all[at + 1]
    return (source.exchanges[asked]?.answer.length ?? 0) > 0 && next?.passage.kind !== 'answer'
  }
  const before = all[at - 1]
  if (before?.passage.kind !== 'question' || before.judged.at === null) return false
  const asked = source.questionOf[before.judged.at.first] ?? -1
  const answered = source.answerOf[judged.at.first] ?? -1
  return asked !== -1 && answered !== -1 && asked !== answered
}

function verified(
  { passage, judged }: Told,
  { held: { text, source }, finding }: { readonly held: Texts; readonly finding: Finding },
): Verified {
  const first = judged.at && source.words[judged.at.first]
  const last = judged.at && source.words[judged.at.last - 1]
  return {
    kind: passage.kind,
    finding,
    spans: passage.spans,
    words: passage.spans.map(({ start, end }) => text.slice(start, end).trim()).join(' '),
    source: first && last ? { start: first.start, end: last.end } : null,
    difference: judged.difference,
  }
}
