/** How English-language record files call the level of a visit, and what we call it. */
import type { Format } from '../model/report.ts'

/** The longer names first; a word that belongs to an occasion («informal summit») is no level of the visit. */
const LEVELS: readonly (readonly [RegExp, Format])[] = [
  [/\boffici?al working\b/i, 'official-working'],
  [/\bstate\b/i, 'state'],
  [/\boffici?al\b/i, 'official'],
  [/\bworking\b/i, 'working'],
  [/\bprivate\b/i, 'private'],
  [/\b(?:unofficial|informal)\b(?!,? (?:CIS )?(?:summit|meeting|discussion|talk))/i, 'unofficial'],
  [/\bcourtesy\b/i, 'courtesy'],
  [/\btransit\b/i, 'transit'],
  [/\bphone\b/i, 'phone'],
  [/\bvideo\b/i, 'video'],
]

/** A level read in words: which, and which words decided it, counted from the start of the words. */
export interface Level {
  readonly format: Format
  readonly start: number
  readonly end: number
}

/** Levels that the words name, in their order; the first is the one they call it, the rest are how others do. */
export function levelsIn(words: string): Level[] {
  const found: Level[] = []
  for (const [pattern, format] of LEVELS) {
    const match = pattern.exec(words)
    if (!match) continue
    const level = { format, start: match.index, end: match.index + match[0].length }
    const within = found.some((other) => level.start < other.end && other.start < level.end)
    if (!within && !found.some((other) => other.format === format)) found.push(level)
  }
  return found.sort((a, b) => a.start - b.start)
}
