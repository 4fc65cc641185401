/** Found token ranges become statements: spans, words, ids. */
import { createHash } from 'node:crypto'
import type { Participant } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { quotationAt } from './statements-bounds.ts'
import { type Found, type Range, type Scene, type Speaker, trimmedRange } from './statements-scene.ts'

/** A statement with the tokens of its speaker, for tests and for whoever shows why. */
export interface ReadStatement {
  readonly statement: Statement
  readonly speaker: Speaker | null
}

/** A found range as statements: one for each of its speakers. */
export function statementsOf(found: Found, scene: Scene): ReadStatement[] {
  const { direct, ...range } = quotedWhole(trimmedRange(scene, found), found.direct, scene)
  const { tokens, document } = scene.annotated
  const start = tokens[range.from]?.start ?? 0
  const end = tokens[range.to - 1]?.end ?? 0
  if (end <= start) return []
  const cue =
    found.cue === null
      ? null
      : document.text.slice(tokens[found.cue.from]?.start, tokens[found.cue.to - 1]?.end)
  const speakers = found.speaker?.participants.length ? found.speaker.participants : [null]
  return speakers.map((speaker) => ({
    speaker: found.speaker,
    statement: {
      id: idOf(document.id, start, end, speaker),
      document: document.id,
      start,
      end,
      speaker,
      capacity: found.rule === 'question' ? 'interviewer' : 'speaker',
      direct,
      cue,
      quote: document.text.slice(start, end),
      addressee: found.addressee?.participants[0] ?? null,
      rule: found.rule,
    },
  }))
}

/** Reported words that are one quotation from end to end are direct speech, their marks left out. */
function quotedWhole({ from, to }: Range, direct: boolean, scene: Scene): Range & { direct: boolean } {
  const quotation = quotationAt(from, scene)
  const whole = !direct && quotation?.open === from && quotation.close === to - 1 && quotation.words > 2
  return whole ? { from: quotation.from, to: quotation.to, direct: true } : { from, to, direct }
}

function idOf(document: string, start: number, end: number, speaker: Participant | null): string {
  const who = speaker?.person ?? speaker?.name ?? speaker?.organisation ?? speaker?.state ?? ''
  const hash = createHash('sha256').update(JSON.stringify([document, start, end, who]))
  return `s-${hash.digest('hex').slice(0, 16)}`
}

/** In the order of the text; the same words by the same speaker once, and no pointer at what is attributed already. */
export function unique(read: readonly ReadStatement[]): ReadStatement[] {
  const seen = new Set<string>()
  const sorted = [...read].sort(
    (a, b) => a.statement.start - b.statement.start || b.statement.end - a.statement.end,
  )
  return sorted.filter(
    ({ statement }, at) => !seen.has(statement.id) && !repeats(at, sorted) && seen.add(statement.id),
  )
}

/** «X сообщил о …. Об этом он сказал …»: the sentence pointed at holds the same speaker's words. */
function repeats(at: number, sorted: readonly ReadStatement[]): boolean {
  const pointing = sorted[at]?.statement
  if (pointing?.rule !== 'pointer') return false
  for (let next = at + 1; next < sorted.length; next++) {
    const inside = sorted[next]?.statement
    if (!inside || inside.start >= pointing.end) return false
    if (inside.speaker?.name === pointing.speaker?.name) return true
  }
  return false
}
