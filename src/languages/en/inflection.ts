/** How English words take their endings. */

/** Verbs and nouns whose last letter doubles before -ed and -ing. */
const DOUBLED: ReadonlySet<string> = new Set(
  `plan stop scrap chat wrap confer admit travel cancel begin put set ship quip hug skip snub tip step refer defer transfer commit slam jet
   run win sit get let cut hit total drop`.split(/\s+/),
)
/** Written with one l in America. */
const TWO_WAYS: ReadonlySet<string> = new Set(['travel', 'cancel', 'total'])

export function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(s|x|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** `travelled`, `traveled`. */
export function pastForms(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return stems(base).map((stem) => `${stem}ed`)
}

/** `travelling`, `traveling`. */
export function ingForms(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (base.endsWith('e') && base !== 'be' && !base.endsWith('ee')) return [`${base.slice(0, -1)}ing`]
  return stems(base).map((stem) => `${stem}ing`)
}

function stems(base: string): string[] {
  if (!DOUBLED.has(base)) return [base]
  const doubled = base + (base.at(-1) ?? '')
  return TWO_WAYS.has(base) ? [doubled, base] : [doubled]
}

export function pluralOf(word: string): string {
  if (word.endsWith('y') && !/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`
  return word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`
}
