/** A verdict in words: one sentence, or all that decides it. */
import type { Claim, Member, Verdict } from '../model/claim.ts'
import { COUNTING_RULES } from './counting.ts'
import type { CountingRule, Lang } from './counting-rule.ts'
import { BECAUSE, UNITS, VERDICT_NAMES, WORDS } from './strings.ts'

export interface Explained {
  /** «зависит от способа счёта». */
  readonly verdict: string
  /** Why, in a sentence. */
  readonly because: string
  /** What else decides it: every rule's number, the one left out, coverage, counts by others; a line each. */
  readonly more: readonly string[]
}

type Unit = Claim['asserts']['unit']

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')

const pluralRules = new Map<Lang, Intl.PluralRules>()

/** «33 раза», "1 country", «11 ел». */
export function counted(number: number, unit: Unit, lang: Lang): string {
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang)
  pluralRules.set(lang, rules)
  const forms = UNITS[unit]?.[lang] ?? { other: '' }
  return `${number} ${forms[rules.select(number)] ?? forms.other}`
}

/** In which language, and what the rules of the verdict are called: the presets and a user's own. */
interface Speech {
  readonly lang: Lang
  readonly unit: Unit
  readonly rules: readonly CountingRule[]
}

const ruleName = (id: string, { rules, lang }: Speech): string =>
  rules.find((rule) => rule.id === id)?.name[lang] ?? id

const isUsual = (id: string, { rules }: Speech): boolean =>
  rules.some((rule) => rule.id === id && rule.reach === 'usual')

/** Days of a member, the same once: `2024-11-27/28` is left to the doors, which know how a reader writes dates. */
const memberLine = ({ label, first, last, borderline }: Member): string => {
  const days = first === last ? (first ?? '') : `${first ?? '…'}/${last ?? '…'}`
  return `${label} ${days}${borderline.length > 0 ? ` (${borderline.join(', ')})` : ''}`.trim()
}

const lineOf = (members: readonly Member[]): string => members.map(memberLine).join('; ')

const ruleWithNumber = (tally: Verdict['tallies'][number], speech: Speech): string =>
  `${counted(tally.count, speech.unit, speech.lang)} — ${ruleName(tally.rule, speech)}`

/** The rivals by the first rule: «KAZ 34, CHN 19». */
function rivalLine({ rivals }: Verdict): string {
  const [rule = ''] = Object.keys(rivals[0]?.counts ?? {})
  return rivals
    .slice(0, 4)
    .map((rival) => `${rival.label} ${rival.counts[rule] ?? 0}`)
    .join(', ')
}

/** Members that stand last under the usual rules are the ones a refutation shows. */
function shownMembers(verdict: Verdict, speech: Speech): readonly Member[] {
  const usual = verdict.tallies.find((tally) => isUsual(tally.rule, speech)) ?? verdict.tallies[0]
  return usual?.members ?? []
}

const FEW = 3

const LENGTHS: Readonly<Record<string, Intl.NumberFormatOptions['unit']>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
}

/** `P2Y` as «2 года». */
function lengthIn(period: string, lang: Lang): string {
  const [, number, letter = ''] = /^P(\d+)([YMWD])$/.exec(period) ?? []
  const unit = LENGTHS[letter]
  if (!number || !unit) return period
  return new Intl.NumberFormat(lang, { style: 'unit', unitDisplay: 'long', unit }).format(Number(number))
}

const paceWords = ({ pace }: Verdict, lang: Lang): Record<string, string> =>
  pace
    ? {
        mean: new Intl.NumberFormat(lang).format(pace.mean),
        period: lengthIn(pace.period, lang),
        window: `${pace.from}/${pace.to}`,
      }
    : {}

function values(verdict: Verdict, speech: Speech): Record<string, string> {
  const usual = verdict.tallies.filter((tally) => isUsual(tally.rule, speech))
  const members = shownMembers(verdict, speech)
  return {
    numbers: usual.map((tally) => ruleWithNumber(tally, speech)).join('; '),
    giving:
      verdict.tallies
        .filter((tally) => tally.gives)
        .map((tally) => ruleName(tally.rule, speech))
        .join('; ') || '—',
    rivals: rivalLine(verdict),
    members: lineOf(members.slice(0, FEW)),
    last: lineOf(members.slice(-1)),
    ...paceWords(verdict, speech.lang),
  }
}

const isKnown = (because: string): because is keyof typeof BECAUSE => because in BECAUSE

function more(verdict: Verdict, speech: Speech): string[] {
  const { lang } = speech
  const left = verdict.holdsIfOneLeftOut
  const leftOut = left && { rule: ruleName(left.rule, speech), members: lineOf(left.members) }
  return [
    ...verdict.tallies.map((tally) => ruleWithNumber(tally, speech)),
    ...(leftOut ? [filled(WORDS.leftOut[lang], leftOut)] : []),
    ...verdict.coverage.map(({ note, source }) => filled(WORDS.coverage[lang], { note, source })),
    ...verdict.references.map(({ label, value }) => filled(WORDS.reference[lang], { label, value })),
  ]
}

/**
 * The verdict in a language; `unit` is that of the claim's question, `own` a user's ways of counting beside the presets.
 * @throws RangeError for an unknown `because`.
 */
export function explain(
  verdict: Verdict,
  lang: Lang,
  { unit = 'contact', own = [] }: { readonly unit?: Unit; readonly own?: readonly CountingRule[] } = {},
): Explained {
  if (!isKnown(verdict.because)) throw new RangeError(`no sentence for ${verdict.because}`)
  const speech = { lang, unit, rules: [...COUNTING_RULES, ...own] }
  return {
    verdict: VERDICT_NAMES[verdict.value][lang],
    because: filled(BECAUSE[verdict.because][lang], values(verdict, speech)),
    more: more(verdict, speech),
  }
}
