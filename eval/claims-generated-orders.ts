/** Made claims of order and of distinct states: the first and last year somebody was somewhere, how many states in a year. */
import { pick, type Random, seeded } from '../bench/random.ts'
import { displayName } from '../src/atlas/lookup.ts'
import { checkClaim } from '../src/check/verdict.ts'
import { readClaim } from '../src/pipeline.ts'
import type { Traveller } from './claims-generated.ts'
import { HOSTS, stateForms } from './claims-sentences.ts'
import { staysIn } from './claims-truth.ts'
import { type Outcome, share } from './measure.ts'
import type { Starter } from './starter-record.ts'

const AS_OF = '2024-12-31'
const KINDS = ['first', 'last', 'states'] as const

interface Asked {
  readonly kind: (typeof KINDS)[number]
  readonly lang: string
  readonly name: string
  readonly sex: 'm' | 'f'
  readonly state: string
  readonly year: string
  readonly number: number
}

const she = ({ sex }: Asked): string => (sex === 'f' ? 'а' : '')

const SENTENCES: Readonly<Record<string, Readonly<Record<Asked['kind'], (asked: Asked) => string>>>> = {
  ru: {
    first: (a) => `Впервые ${a.name} посетил${she(a)} ${stateForms(a.state)[0]} в ${a.year} году.`,
    last: (a) => `Последний раз ${a.name} приезжал${she(a)} в ${stateForms(a.state)[0]} в ${a.year} году.`,
    states: (a) =>
      `В ${a.year} году ${a.name} посетил${she(a)} ${a.number} ${a.number < 5 ? 'страны' : 'стран'}.`,
  },
  kk: {
    first: (a) => `${a.name} ${stateForms(a.state)[2]} алғаш рет ${a.year} жылы барды.`,
    last: (a) => `${a.name} ${stateForms(a.state)[2]} соңғы рет ${a.year} жылы барды.`,
    states: (a) => `${a.name} ${a.year} жылы ${a.number} елге барды.`,
  },
  en: {
    first: (a) => `${a.name} first visited ${stateForms(a.state)[3]} in ${a.year}.`,
    last: (a) => `${a.name} last visited ${stateForms(a.state)[3]} in ${a.year}.`,
    states: (a) => `${a.name} visited ${a.number} countries in ${a.year}.`,
  },
}

const yearOf = (day: string): string => day.slice(0, 4)

/** Claimed and expected; null where the ways of counting might part, or nothing can be said. */
function makeOne(
  travellers: readonly Traveller[],
  random: Random,
): { asked: Asked; expected: string } | null {
  const { person, legs } = pick(random, travellers)
  const plain = legs.filter(({ level }) => level !== 'transit stop')
  if (plain.length !== legs.length) return null
  const lang = pick(random, Object.keys(SENTENCES))
  const kind = pick(random, KINDS)
  const journey = [...legs].sort((a, b) => (a.start < b.start ? -1 : 1))
  const stays = staysIn(journey)
  const state = pick(random, HOSTS)
  const own = stays.filter((stay) => stay.state === state)
  const [first, last] = [own[0], own.at(-1)]
  const stay = kind === 'states' ? pick(random, stays) : last
  if (!first || !last || !stay || !person.names[lang]?.length) return null
  const year = String(Number(yearOf(kind === 'first' ? first.start : stay.start)) + (random() < 0.5 ? 0 : 1))
  const number = 2 + Math.floor(random() * 12)
  const states = new Set(stays.flatMap((one) => (yearOf(one.start) === year ? one.state : []))).size
  const right =
    kind === 'states' ? states === number : yearOf(kind === 'first' ? first.start : last.start) === year
  const overlaps = own.some((one) => yearOf(one.end) === year && yearOf(one.start) !== year)
  if (overlaps || (kind === 'states' && states === 0)) return null
  const asked = { kind, lang, name: displayName(person.names, lang), sex: person.sex, state, year, number }
  return { asked, expected: right ? 'supported' : 'refuted' }
}

/** Shares of right verdicts from the sentence, by kind; the same claims in every run. */
export async function generatedOrders(
  count: number,
  travellers: readonly Traveller[],
  { record, shelf }: Starter,
): Promise<Outcome> {
  const random = seeded(20_241_201)
  const judged: { kind: Asked['kind']; right: boolean; told: string }[] = []
  while (judged.length < count) {
    const made = makeOne(travellers, random)
    if (!made) continue
    const { kind, lang } = made.asked
    const sentence = SENTENCES[lang]?.[kind](made.asked) ?? ''
    const [claim] = await readClaim(sentence, { asOf: AS_OF, lang })
    const value = claim ? (await checkClaim(record, shelf, claim)).value : 'not read'
    judged.push({
      kind,
      right: value === made.expected,
      told: `${sentence} wanted ${made.expected}, found ${value}`,
    })
  }
  return {
    measures: KINDS.map((kind) => {
      const own = judged.filter((one) => one.kind === kind)
      return share(
        'generated',
        `${kind}: verdict right, from the sentence`,
        own.filter(({ right }) => right).length,
        own.length,
      )
    }),
    remarks: judged.flatMap(({ right, told }) => (right ? [] : [told])),
  }
}
