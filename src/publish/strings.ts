/** Words of the doors by language of the interface, and how a number and its noun are written in it. */
import { en, type Forms, type Strings } from './strings/en.ts'
import { kk } from './strings/kk.ts'
import { ru } from './strings/ru.ts'

export type { Strings } from './strings/en.ts'

export const INTERFACE_LANGUAGES = ['en', 'ru', 'kk'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

const ALL: Readonly<Record<InterfaceLanguage, Strings>> = { en, ru, kk }

export const stringsFor = (language: InterfaceLanguage): Strings => ALL[language]

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, parts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(parts[key] ?? whole))

/** A counted noun: the sentence that the language wants for `n`, filled. */
export function counted(
  strings: Strings,
  forms: Forms,
  n: number,
  parts: Readonly<Record<string, string>> = {},
): string {
  const form = new Intl.PluralRules(strings.locale).select(n)
  return fill(forms[form] ?? forms.other, { n, ...parts })
}

/** A word of a table whose keys come from outside; the key itself where the table lacks it. */
export const worded = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key
