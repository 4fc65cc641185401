/**
 * `factrueval-*`: FactRuEval-2016's facts. As its track scores them, a pair counts for its quality, the share of
 * arguments that agree; easy mode leaves out facts marked hard. Pairs are made greedily, best first, which can only
 * lose against the track's exhaustive search.
 */
import { assign, type Measure, type Outcome, type Pair } from '../measure.ts'
import { folded, sameName } from '../names.ts'
import { type GoldFact, readTexts } from './factrueval-gold.ts'
import { factsIn, type ReadFact } from './factrueval-read.ts'

const TYPES = ['Meeting', 'Occupation'] as const
type Type = (typeof TYPES)[number]

interface Judged {
  readonly id: string
  readonly gold: readonly GoldFact[]
  readonly read: readonly ReadFact[]
  readonly pairs: readonly Pair<GoldFact, ReadFact>[]
}

/** Scores both kinds of fact in both modes over every text of the folder. */
export async function factrueval(set: string, folder: string): Promise<Outcome> {
  const texts = readTexts(folder)
  const read: {
    readonly id: string
    readonly gold: readonly GoldFact[]
    readonly facts: readonly ReadFact[]
  }[] = []
  for (const { id, text, facts } of texts) read.push({ id, gold: facts, facts: await factsIn(text) })
  const measures: Measure[] = []
  const remarks: string[] = []
  for (const type of TYPES) {
    const judged = read.map(({ id, gold, facts }) => judge(id, of(type, gold), of(type, facts)))
    measures.push(measure(set, type, judged, 'hard'), measure(set, type, judged, 'easy'))
    remarks.push(...judged.flatMap((one) => remarksOn(type, one)))
  }
  return { measures, remarks }
}

const of = <T extends { readonly type: string }>(type: Type, facts: readonly T[]): T[] =>
  facts.filter((fact) => fact.type === type)

const judge = (id: string, gold: readonly GoldFact[], read: readonly ReadFact[]): Judged => ({
  id,
  gold,
  read,
  pairs: assign(gold, read, quality),
})

/** Share of arguments that agree, of the fact that has more; nothing where the persons differ. */
function quality(gold: GoldFact, read: ReadFact): number {
  const pairs = assign(gold.arguments, read.arguments, (one, other) =>
    one.name === other.name && agrees(one.name, one.values, other.values[0] ?? '') ? 1 : 0,
  )
  const who = pairs.some(({ gold: { name } }) => name === 'Who' || name === 'Participant')
  return who ? pairs.length / Math.max(gold.arguments.length, read.arguments.length) : 0
}

const agrees = (name: string, wanted: readonly string[], read: string): boolean =>
  wanted.some((value) => (name === 'Position' ? samePost(value, read) : sameName(value, read)))

/** Posts stand in any case in the gold: words agree when all but their endings do. */
function samePost(gold: string, read: string): boolean {
  const [a, b] = [folded(gold).split(' '), folded(read).split(' ')]
  return (
    sameStem(a[0] ?? '', b[0] ?? '') && (a.length === 1 || b.length === 1 || sameStem(a[1] ?? '', b[1] ?? ''))
  )
}

const sameStem = (a: string, b: string): boolean => {
  const length = Math.max(3, Math.min(a.length, b.length) - 2)
  return a.slice(0, length) === b.slice(0, length)
}

/** In easy mode hard facts are neither wanted nor wrong. */
function measure(set: string, type: Type, judged: readonly Judged[], mode: 'easy' | 'hard'): Measure {
  const skipped = (fact: GoldFact): boolean => mode === 'easy' && fact.hard
  const kept = judged.flatMap(({ pairs }) => pairs.filter(({ gold }) => !skipped(gold)))
  const forgiven = judged.reduce(
    (sum, { pairs }) => sum + pairs.filter(({ gold }) => skipped(gold)).length,
    0,
  )
  const gold = judged.reduce((sum, one) => sum + one.gold.filter((fact) => !skipped(fact)).length, 0)
  const read = judged.reduce((sum, one) => sum + one.read.length, 0) - forgiven
  const points = kept.reduce((sum, { score }) => sum + score, 0)
  const f1 = gold + read === 0 ? 1 : (2 * points) / (gold + read)
  const count = `${points.toFixed(1)} points in ${kept.length} pairs, ${read} found, ${gold} gold`
  return { set, metric: `${type} F1, ${mode}`, value: f1, count }
}

function remarksOn(type: Type, { id, gold, read, pairs }: Judged): string[] {
  const missed = gold.filter((fact) => !pairs.some((pair) => pair.gold === fact))
  const wrong = read.filter((fact) => !pairs.some((pair) => pair.found === fact))
  const partly = pairs.filter(({ score }) => score < 1)
  return [
    ...missed.map((fact) => `miss   ${id} ${type} ${words(fact)}`),
    ...wrong.map((fact) => `false  ${id} ${type} ${words(fact)}`),
    ...partly.map((pair) => `part   ${id} ${type} ${words(pair.gold)} <> ${words(pair.found)}`),
  ]
}

const words = (fact: ReadFact | GoldFact): string =>
  fact.arguments.map(({ name, values }) => `${name}=${values.join('|')}`).join(', ')
