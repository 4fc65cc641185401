/** The excerpt desk on a terminal: ranked answers, and a piece held against its source. */
import type { Desk } from '../../pipeline/excerpt/desk.ts'
import type { Ranked } from '../../pipeline/excerpt/rank.ts'
import type { Verification, Verified } from '../../pipeline/excerpt/verify.ts'
import { folded, quoted } from '../dossier/layout.ts'
import type { View } from '../dossier/view.ts'
import { fill, type InterfaceLanguage } from '../strings.ts'
import { DESK_WORDS } from './words.ts'

/** One line a question, what its answer holds beneath it. */
export function rankedLines(
  { ranked, document }: Desk,
  { paper }: View,
  language: InterfaceLanguage,
): string[] {
  const words = DESK_WORDS[language]
  return ranked.flatMap((one, place) => {
    const { start, end } = one.exchange.question
    const question = quoted(document.text.slice(start, end), paper.width - 10)
    return [`${String(place + 1).padStart(4)}  ${question}`, `      ${paper.dim(holds(one, words.weights))}`]
  })
}

const holds = (ranked: Ranked, weights: (typeof DESK_WORDS)['en']['weights']): string =>
  (Object.keys(weights) as (keyof typeof weights)[])
    .filter((key) => ranked[key] > 0)
    .map((key) => fill(weights[key], { n: ranked[key] }))
    .join(' · ') || '–'

const FAITHFUL: ReadonlySet<string> = new Set(['verbatim', 'shortened'])

/** Each passage with what it is to the source; of an altered one the words that differ. */
export function verificationLines(
  { passages, faithful }: Verification,
  view: View,
  language: InterfaceLanguage,
): string[] {
  const words = DESK_WORDS[language]
  if (passages.length === 0) return [words.nothing]
  const wrong = passages.filter(({ finding }) => !FAITHFUL.has(finding)).length
  return [
    ...passages.flatMap((passage) => passageLines(passage, view, words)),
    '',
    faithful ? words.faithful : fill(words.unfaithful, { n: wrong, all: passages.length }),
  ]
}

function passageLines(
  { kind, finding, words, difference }: Verified,
  { paper }: View,
  desk: (typeof DESK_WORDS)['en'],
): string[] {
  const ink = FAITHFUL.has(finding) ? paper.green : paper.red
  const changed = difference.some((piece) => piece.kind !== 'same')
  return [
    `${FAITHFUL.has(finding) ? '●' : '✕'} ${desk.kinds[kind]}: ${ink(desk.findings[finding])}`,
    `    ${paper.dim(quoted(words, paper.width - 8))}`,
    ...(changed ? folded(`    ${differenceInWords(difference)}`, paper.width, 4) : []),
  ]
}

/** `мы [-не-] {+всегда+} …`: dropped words as in word diffs, long agreeing stretches shortened in the middle. */
function differenceInWords(difference: Verified['difference']): string {
  return difference
    .map(({ kind, words }) => {
      if (kind === 'added') return `{+${words}+}`
      if (kind === 'dropped') return `[-${words}-]`
      const all = words.split(/\s+/)
      return all.length > 10 ? `${all.slice(0, 4).join(' ')} … ${all.slice(-4).join(' ')}` : words
    })
    .join(' ')
}
