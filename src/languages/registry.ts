/** The languages are the folders beside this file; there is no other list. */
import { existsSync, readdirSync } from 'node:fs'
import type { LanguagePack } from './pack.ts'

const here = new URL('.', import.meta.url)
const loaded = new Map<string, Promise<LanguagePack>>()

/** Codes of every pack, sorted. */
export function languageCodes(): readonly string[] {
  codes ??= readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && indexOf(entry.name) !== null)
    .map((entry) => entry.name)
    .sort()
  return codes
}

let codes: readonly string[] | null = null

/** The pack of a language, loaded once; throws for a code without a folder. */
export function languagePack(code: string): Promise<LanguagePack> {
  const known = loaded.get(code)
  if (known) return known
  const index = indexOf(code)
  if (!index) throw new Error(`No language pack «${code}»; there are: ${languageCodes().join(', ')}`)
  const pack = import(index.href).then((module: { default: LanguagePack }) => module.default)
  loaded.set(code, pack)
  return pack
}

/** Built code is `.js`, sources are `.ts`. */
function indexOf(code: string): URL | null {
  if (!/^[a-z]{2,3}$/.test(code)) return null
  const candidates = ['index.js', 'index.ts'].map((name) => new URL(`${code}/${name}`, here))
  return candidates.find((candidate) => existsSync(candidate)) ?? null
}
