/** What was talked of: spheres before their noun, known subjects, else the words after the verb. */
import type { AnnotatedSentence, PartOfSpeech, Token } from '../model/annotation.ts'
import type { PatternScope } from './claims-patterns.ts'
import type { Detail } from './details.ts'
import type { CompiledDetails } from './details-grammar.ts'

/** Longest subject taken in the text's own words. */
const LONGEST_SUBJECT = 14
const MOST_SUBJECTS = 8

/** Subjects of a sentence that says something was discussed; in the order of the text, each once. */
export function agendaIn(
  sentence: AnnotatedSentence,
  tokens: readonly Token[],
  { scope, details, and }: { scope: PatternScope; details: CompiledDetails; and: ReadonlySet<string> },
): Detail[] {
  const discussed = discussedAt(sentence, scope, details)
  if (discussed === null) return []
  const { verbLast } = details.grammar
  const place = verbLast
    ? { sentence: { ...sentence, to: discussed.from }, tokens, scope, details, and, from: sentence.from }
    : { sentence, tokens, scope, details, and, from: discussed.to }
  const spheres = spheresIn(place)
  const within = (at: number) => spheres.some((sphere) => at >= sphere.from && at < sphere.to)
  const known = [...spheres, ...knownIn(place).filter((subject) => !within(subject.from))]
  const found = known.length > 0 || verbLast ? known : wordedIn(place)
  return unique(found.sort((a, b) => a.from - b.from)).slice(0, MOST_SUBJECTS)
}

interface Place {
  readonly sentence: AnnotatedSentence
  readonly tokens: readonly Token[]
  readonly scope: PatternScope
  readonly details: CompiledDetails
  readonly and: ReadonlySet<string>
  /** First token after the verb. */
  readonly from: number
}

function discussedAt(
  sentence: AnnotatedSentence,
  scope: PatternScope,
  { discussed }: CompiledDetails,
): { from: number; to: number } | null {
  for (let at = sentence.from; at < sentence.to; at++)
    for (const { captures } of discussed.at(at, scope)) return { from: at, to: captures.to }
  return null
}

/** «в торгово-экономической, энергетической и культурной сферах» → three. */
function spheresIn({ from, sentence, tokens, scope, details, and }: Place): Detail[] {
  const found: Detail[] = []
  for (let at = from; at < sentence.to; at++) {
    if (!scope.ids(at).includes(details.sphere)) continue
    for (let before = at - 1; before >= from; before--) {
      const token = tokens[before]
      if (!token || token.key === ',' || and.has(token.key)) continue
      const sphere = token.kind === 'word' ? details.grammar.sphereOf(token.key) : null
      if (sphere === null) break
      found.unshift({ field: 'agenda', value: sphere, from: before, to: before + 1 })
    }
  }
  return found
}

function knownIn({ from, sentence, scope, details }: Place): Detail[] {
  const found: Detail[] = []
  for (let at = from; at < sentence.to; at++) {
    let longest: Detail | null = null
    for (const { of, captures } of details.subjects.at(at, scope))
      if (!longest || captures.to > longest.to)
        longest = { field: 'agenda', value: of, from: at, to: captures.to }
    if (!longest) continue
    found.push(longest)
    at = longest.to - 1
  }
  return found
}

/** The text's own words after the verb, without «вопросы» and the like; a comma may begin the next subject. */
function wordedIn({ from, sentence, tokens, scope, details }: Place): Detail[] {
  const found: Detail[] = []
  for (let next = from; next < sentence.to && found.length < MOST_SUBJECTS; ) {
    const start = afterHeads(next, sentence.to, scope, details)
    const first = tokens[start]
    if (!first || start >= sentence.to || !opensSubject(first)) break
    let to = start
    while (to < sentence.to && to - start < LONGEST_SUBJECT && !endsSubject(tokens[to])) to++
    if (to === start) break
    found.push({ field: 'agenda', value: null, from: start, to })
    if (tokens[to]?.key !== ',') break
    next = to + 1
  }
  return found
}

function afterHeads(from: number, to: number, scope: PatternScope, { heads }: CompiledDetails): number {
  let at = from
  for (let moved = true; moved && at < to; ) {
    moved = false
    for (const { captures } of heads.at(at, scope)) {
      if (captures.to <= at) continue
      at = captures.to
      moved = true
      break
    }
  }
  return at
}

const NO_SUBJECT: ReadonlySet<PartOfSpeech> = new Set([
  'preposition',
  'verb',
  'relative',
  'determiner',
  'pronoun',
  'adverb',
  'conjunction',
])

/** A subject begins with a noun or what describes one; never with a preposition («обсудили с коллегами»). */
const opensSubject = ({ kind, readings }: Token): boolean =>
  kind === 'word' && !readings.some(({ pos }) => NO_SUBJECT.has(pos))

function endsSubject(token: Token | undefined): boolean {
  if (!token) return true
  if (token.kind === 'punctuation') return !['«', '»', '"', '“', '”', '-'].includes(token.key)
  return token.readings.some(
    ({ pos, form, tags }) =>
      (pos === 'verb' && form === 'finite') || pos === 'relative' || tags?.includes('subordinating') === true,
  )
}

function unique(details: readonly Detail[]): Detail[] {
  const seen = new Set<string>()
  return details.filter(({ value }) => {
    if (value === null) return true
    if (seen.has(value)) return false
    seen.add(value)
    return true
  })
}
