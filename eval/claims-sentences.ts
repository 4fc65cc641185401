/** Sentences that claim a number of visits, in words of each language; forms of the states are written out by hand. */
import { pick, type Random } from '../bench/random.ts'

/** Accusative and locative in Russian, dative in Kazakh, name in English. */
const STATES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  GBR: ['Великобританию', 'Великобритании', 'Ұлыбританияға', 'the United Kingdom'],
  FRA: ['Францию', 'Франции', 'Францияға', 'France'],
  DEU: ['Германию', 'Германии', 'Германияға', 'Germany'],
  ISR: ['Израиль', 'Израиле', 'Израильге', 'Israel'],
  BEL: ['Бельгию', 'Бельгии', 'Бельгияға', 'Belgium'],
  EGY: ['Египет', 'Египте', 'Египетке', 'Egypt'],
  ITA: ['Италию', 'Италии', 'Италияға', 'Italy'],
  CAN: ['Канаду', 'Канаде', 'Канадаға', 'Canada'],
  JPN: ['Японию', 'Японии', 'Жапонияға', 'Japan'],
  MEX: ['Мексику', 'Мексике', 'Мексикаға', 'Mexico'],
  CHE: ['Швейцарию', 'Швейцарии', 'Швейцарияға', 'Switzerland'],
  JOR: ['Иорданию', 'Иордании', 'Иорданияға', 'Jordan'],
  CHN: ['Китай', 'Китае', 'Қытайға', 'China'],
  RUS: ['Россию', 'России', 'Ресейге', 'Russia'],
  TUR: ['Турцию', 'Турции', 'Түркияға', 'Turkey'],
  BRA: ['Бразилию', 'Бразилии', 'Бразилияға', 'Brazil'],
  ESP: ['Испанию', 'Испании', 'Испанияға', 'Spain'],
  IND: ['Индию', 'Индии', 'Үндістанға', 'India'],
  AUT: ['Австрию', 'Австрии', 'Австрияға', 'Austria'],
  IDN: ['Индонезию', 'Индонезии', 'Индонезияға', 'Indonesia'],
  POL: ['Польшу', 'Польше', 'Польшаға', 'Poland'],
  COL: ['Колумбию', 'Колумбии', 'Колумбияға', 'Colombia'],
  VNM: ['Вьетнам', 'Вьетнаме', 'Вьетнамға', 'Vietnam'],
  THA: ['Таиланд', 'Таиланде', 'Таиландқа', 'Thailand'],
  AUS: ['Австралию', 'Австралии', 'Австралияға', 'Australia'],
  IRL: ['Ирландию', 'Ирландии', 'Ирландияға', 'Ireland'],
  PRT: ['Португалию', 'Португалии', 'Португалияға', 'Portugal'],
  ARG: ['Аргентину', 'Аргентине', 'Аргентинаға', 'Argentina'],
}

/** States to which visits are claimed. */
export const HOSTS: readonly string[] = Object.keys(STATES)

export const TEMPLATE_LANGUAGES = ['ru', 'kk', 'en'] as const

interface Told {
  readonly lang: string
  readonly name: string
  readonly sex: 'm' | 'f'
  readonly state: string
  readonly number: number
  readonly year: string | null
}

type Template = (told: Told, forms: readonly [string, string, string, string]) => string

function russian(number: number, [one, few, many]: readonly [string, string, string]): string {
  const [tens, units] = [Math.floor(number / 10) % 10, number % 10]
  if (tens === 1 || units === 0 || units > 4) return many
  return units === 1 ? one : few
}

const VISITS = ['визит', 'визита', 'визитов'] as const
const TIMES = ['раз', 'раза', 'раз'] as const
const she = ({ sex }: Told): string => (sex === 'f' ? 'а' : '')

const TEMPLATES: Readonly<Record<string, readonly Template[]>> = {
  ru: [
    (t, [to]) =>
      `${inYear(t, 'В', 'году ')}${t.name} совершил${she(t)} ${t.number} ${russian(t.number, VISITS)} в ${to}.`,
    (t, [to]) =>
      `${t.name} посетил${she(t)} ${to} ${t.number} ${russian(t.number, TIMES)}${inYear(t, ' в', 'году')}.`,
    (t, [, at]) =>
      `${t.name} был${she(t)} в ${at} ${t.number} ${russian(t.number, TIMES)}${inYear(t, ' в', 'году')}.`,
    (t, [to]) =>
      `${t.name} приезжал${she(t)} в ${to} ${t.number} ${russian(t.number, TIMES)}${inYear(t, ' в', 'году')}.`,
  ],
  kk: [
    (t, [, , to]) => `${t.name} ${t.year ? `${t.year} жылы ` : ''}${to} ${t.number} рет барды.`,
    (t, [, , to]) => `${t.name} ${t.year ? `${t.year} жылы ` : ''}${to} ${t.number} рет сапармен барды.`,
    (t, [, , to]) => `${t.name} ${t.year ? `${t.year} жылы ` : ''}${to} ${t.number} сапар жасады.`,
  ],
  en: [
    (t, [, , , to]) => `${t.name} visited ${to} ${times(t.number)}${t.year ? ` in ${t.year}` : ''}.`,
    (t, [, , , to]) =>
      `${t.name} made ${t.number} visit${t.number === 1 ? '' : 's'} to ${to}${t.year ? ` in ${t.year}` : ''}.`,
  ],
}

const inYear = ({ year }: Told, before: string, after: string): string =>
  year === null ? '' : `${before} ${year} ${after}`

const times = (number: number): string => (number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`)

/** One of the ways to claim it. Throws for a state or language that has no words here. */
export function sentenceOf(told: Told, random: Random): string {
  const forms = STATES[told.state]
  const templates = TEMPLATES[told.lang]
  if (!forms || !templates) throw new RangeError(`no words for ${told.state} in ${told.lang}`)
  return pick(random, templates)(told, forms)
}

/** The state in Russian (accusative, locative), Kazakh (dative) and English. Throws where it has no words here. */
export function stateForms(state: string): readonly [string, string, string, string] {
  const forms = STATES[state]
  if (!forms) throw new RangeError(`no words for ${state}`)
  return forms
}
