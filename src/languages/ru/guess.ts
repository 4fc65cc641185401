/** What nominative and case an unknown capitalised word may be: «Сыздыковым» → Сыздыков, instrumental. */
import { ANY_CASE, CASE, type CaseName, type CaseSet } from '../../model/annotation.ts'
import type { NameGuess } from '../pack.ts'

/**
 * Ending, what replaces it (`=`: nothing, the word is its own nominative), cases, sex (`?`: either).
 * In an ending `C` is a consonant, `V` a vowel, `Ш` one of ж ш щ ч ц, `К` one of г к х; they are kept.
 * The first group with a fitting line gives the readings: all its lines that fit.
 */
const GROUPS = [
  `ский = nom m|ского ский gen,acc m|скому ский dat m|ским ский ins m|ском ский loc m
   ская = nom f|скую ская acc f|ской ская gen,dat,ins,loc f`,
  `цкий = nom m|цкого цкий gen,acc m|цкому цкий dat m|цким цкий ins m|цком цкий loc m
   цкая = nom f|цкую цкая acc f|цкой цкая gen,dat,ins,loc f`,
  `ов = nom m|ова = nom f|ова ов gen,acc m|ову ов dat m|ову ова acc f|овым ов ins m|ове ов loc m
   овой ова gen,dat,ins,loc f|ов = gen,dat,acc,ins,loc f`,
  `ев = nom m|ева = nom f|ева ев gen,acc m|еву ев dat m|еву ева acc f|евым ев ins m|еве ев loc m
   евой ева gen,dat,ins,loc f`,
  `Cин = nom m|Cина = nom f|Cина ин gen,acc m|Cину ин dat m|Cину ина acc f|Cиным ин ins m|Cином ин ins m
   Cине ин loc m|Cиной ина gen,dat,ins,loc f|Cин = gen,dat,acc,ins,loc f`,
  `Cын = nom m|Cына = nom f|Cына ын gen,acc m|Cыну ын dat m|Cыну ына acc f|Cыным ын ins m|Cыном ын ins m
   Cыне ын loc m|Cыной ына gen,dat,ins,loc f`,
  `Cный = nom m|Cного ный gen,acc m|Cному ный dat m|Cным ный ins m`,
  `Cого ый gen,acc m|Cому ый dat m`,
  `ия = nom ?|ия ий gen,acc m|ию ия acc ?|ию ий dat m|ией ия ins ?|ием ий ins m|ии ия gen,dat,loc ?|ии ий loc m`,
  `Vем й ins m|льем ль ins m|лем ль ins m|рем рь ins m|нем нь ins m|Шем - ins m|Шом - ins m`,
  `Cа = nom ?|Cа - gen,acc m`,
  `Cу а acc ?|Cу - dat m|Cу = any ?`,
  `CCом - ins m|VCом - ins m|Cом = nom m`,
  `Cой а ins ?|Cой = nom m`,
  `Шей а ins ?|Cей я ins ?|Cей = nom m`,
  `Cе = any ?|Cе а dat,loc ?|Cе - loc m`,
  `Cы = any ?|Cы а gen ?`,
  `Ки = any ?|Ки а gen ?`,
  `Ши = any ?|Ши а gen ?`,
  `Cи = any ?|Cи я gen ?`,
  `Vя = nom ?|Vя й gen,acc m`,
  `Cя = nom ?|Cя ь gen,acc m`,
  `Vю й dat m|Vю я acc ?`,
  `Cю ь dat m|Cю я acc ?|Cю = any ?`,
  `й = nom m`,
  `ь = nom m|ь = gen,dat,acc,ins,loc f`,
  `C = nom m|C = gen,dat,acc,ins,loc f`,
  `V = any ?`,
]

interface GuessRule {
  readonly ending: RegExp
  /** Units cut off, and what is put on; null leaves the word as it is. */
  readonly put: string | null
  readonly cut: number
  readonly cases: CaseSet
  readonly sex: 'm' | 'f' | null
}

const SOUNDS: Readonly<Record<string, string>> = {
  C: '[бвгджзклмнпрстфхцчшщ]',
  V: '[аеиоуыэюя]',
  Ш: '[жшщчц]',
  К: '[гкх]',
}

const CASE_NAMES: readonly CaseName[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc']

const RULES: readonly (readonly GuessRule[])[] = GROUPS.map((group) => group.split(/[|\n]/).map(parseRule))

function parseRule(line: string): GuessRule {
  const [ending = '', put = '', cases = '', sex] = line.trim().split(' ')
  const letters = ending.replace(/[CVШК]/g, '')
  return {
    ending: new RegExp(`${ending.replace(/[CVШК]/g, (sound) => SOUNDS[sound] ?? '')}$`),
    put: put === '=' ? null : put === '-' ? '' : put,
    cut: letters.length,
    cases: cases === 'any' ? ANY_CASE : cases.split(',').reduce((set, name) => set | CASE[caseName(name)], 0),
    sex: sex === 'm' || sex === 'f' ? sex : null,
  }
}

function caseName(name: string): CaseName {
  const found = CASE_NAMES.find((known) => known === name)
  if (!found) throw new Error(`ru/guess.ts: no case «${name}»`)
  return found
}

/**
 * Readings of an unknown name's word (folded), the likeliest first: its nominative, cases, sex where the form tells
 * it. Of a double name the last part decides. Empty for words without Russian letters.
 */
export function guessName(key: string): readonly NameGuess[] {
  const group = RULES.find((rules) => rules.some(({ ending }) => ending.test(key)))
  if (!group || !/[а-я]/.test(key)) return []
  return group.filter(({ ending }) => ending.test(key)).map((rule) => guess(key, rule))
}

const guess = (key: string, { put, cut, cases, sex }: GuessRule): NameGuess => ({
  stem: put === null ? key : key.slice(0, key.length - cut) + put,
  cases,
  sex,
})
