/** Pieces drawn from a made-up interview: faithful ones, and the same with one alteration. */
import { paragraphOf, type Random, type SampleExchange, type SampleLanguage } from './sample-interviews.ts'

export const ALTERATIONS = ['word', 'negation', 'number', 'splice'] as const
export type Alteration = (typeof ALTERATIONS)[number]

interface Sample {
  readonly language: SampleLanguage
  readonly exchanges: readonly SampleExchange[]
  readonly random: Random
}

/** A piece of questions and answers, or a report with quotations; `altered` words replace the sentence that is their key. */
export function samplePiece(sample: Sample, altered: ReadonlyMap<string, string> = new Map()): string {
  const { language, random } = sample
  const lines = random() < 0.5 ? exchangeLines(sample, altered) : reportLines(sample, altered)
  return typeset([language.lede, ...lines, language.note].join('\n'), random)
}

/** A piece with one alteration, null where this interview offers none of the kind. */
export function alteredPiece(sample: Sample, kind: Alteration): string | null {
  const { language, exchanges, random } = sample
  if (kind === 'splice') return splicedPiece(sample)
  const chosen = exchanges
    .flatMap(({ answer }) => answer.flat())
    .filter((one) => alter(one, kind, sample) !== one)
  const victim = chosen[Math.floor(random() * chosen.length)]
  if (victim === undefined) return null
  const altered = new Map([[victim, alter(victim, kind, sample)]])
  for (let tries = 0; tries < 200; tries++) {
    const piece = samplePiece({ language, exchanges: withVictim(exchanges, victim, random), random }, altered)
    if (piece.includes(SIGN)) return piece.replaceAll(SIGN, '')
  }
  return null
}

/** Stands where the alteration went in, and is taken out again. */
const SIGN = '\u0001'

function alter(sentence: string, kind: Alteration, { language, random }: Sample): string {
  const words = sentence.split(' ')
  const fits = (word: string): boolean => {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (kind === 'negation') return language.negations.includes(bare)
    return kind === 'number' ? /^\d+$/.test(bare) : bare.length > 3
  }
  const places = words.flatMap((word, at) => (fits(word) ? [at] : []))
  const at = places[Math.floor(random() * places.length)]
  if (at === undefined) return sentence
  const tail = /[^\p{L}\p{N}]*$/u.exec(words[at] ?? '')?.[0] ?? ''
  const strange = language.strange[Math.floor(random() * language.strange.length)] ?? ''
  if (kind === 'negation') words.splice(at, 1)
  else if (kind === 'number') words[at] = `${Number.parseInt(words[at] ?? '', 10) + 1}${tail}`
  else words[at] = strange + tail
  return SIGN + words.join(' ')
}

/** Only the victim's exchange and one more, so that the piece is likely to hold it. */
function withVictim(exchanges: readonly SampleExchange[], victim: string, random: Random): SampleExchange[] {
  const home = exchanges.findIndex(({ answer }) => answer.flat().includes(victim))
  const other = Math.floor(random() * exchanges.length)
  return exchanges.filter((_, at) => at === home || at === other)
}

function exchangeLines({ exchanges, random }: Sample, altered: ReadonlyMap<string, string>): string[] {
  return exchanges
    .filter((_, at) => at < 2 || random() < 0.5)
    .flatMap(({ question, answer }) => {
      const given = answer.map((sentences) => paragraphOf(sentences.map((one) => altered.get(one) ?? one)))
      const cut = random()
      if (cut < 0.3) return [`– ${question}`, `– ${given.join(' ')}`]
      if (cut < 0.5) return [`– ${question}`, `– ${shortened(answer, altered)}`]
      return [`– ${question}`, ...given.map((paragraph, at) => (at === 0 ? `– ${paragraph}` : paragraph))]
    })
}

/** The second sentence left out, with its mark. */
function shortened(answer: SampleExchange['answer'], altered: ReadonlyMap<string, string>): string {
  const [first = '', , ...rest] = answer.flat().map((one) => altered.get(one) ?? one)
  return `${first}. […] ${paragraphOf(rest)}`
}

function reportLines(
  { exchanges, language, random }: Sample,
  altered: ReadonlyMap<string, string>,
): string[] {
  return exchanges.flatMap(({ answer }) => {
    const sentences = answer.flat()
    const at = Math.floor(random() * sentences.length)
    const quoted = altered.get(sentences[at] ?? '') ?? sentences[at] ?? ''
    const [head = '', ...tail] = quoted.split(', ')
    const frame = language.told[Math.floor(random() * language.told.length)] ?? '@'
    if (tail.length > 0 && random() < 0.3)
      return [language.broken.replace('@', () => head).replace('&', () => tail.join(', '))]
    return [frame.replace('@', () => quoted)]
  })
}

/** Half of one answer and half of another, given as one. */
function splicedPiece({ language, exchanges, random }: Sample): string {
  const one = Math.floor(random() * exchanges.length)
  const other = (one + 1 + Math.floor(random() * (exchanges.length - 1))) % exchanges.length
  const head = exchanges[one]?.answer.flat().slice(0, 2) ?? []
  const tail = exchanges[other]?.answer.flat().slice(-1 - Math.floor(random() * 2)) ?? []
  const joint = random() < 0.5 ? ' ' : '\n'
  const answer = [paragraphOf(head), paragraphOf(tail)]
  const line =
    random() < 0.6
      ? `– ${exchanges[one]?.question}\n– ${answer.join(joint)}`
      : (language.told[0] ?? '@').replace('@', () => `${head.join('. ')}. ${tail.join('. ')}`)
  return typeset([language.lede, line, language.note].join('\n'), random)
}

/** What typesetters change and no reader minds: kinds of marks, dashes and spaces. */
function typeset(text: string, random: Random): string {
  const swaps: readonly [RegExp, string][] = [
    [/–/g, '—'],
    [/ё/g, 'е'],
    [/ (\d)/g, '\u00a0$1'],
    [/«([^«»]*)»/g, '“$1”'],
    [/'/g, '’'],
  ]
  return swaps.reduce((done, [from, to]) => (random() < 0.3 ? done.replace(from, to) : done), text)
}
