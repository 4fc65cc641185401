/** The floor plan as a table: which room may import which, and that SQL stays in the record room. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = dirname(fileURLToPath(import.meta.url))

/** Room → the rooms it may import beside itself. `languages/<xx>` stands for each language apart. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  atlas: ['model'],
  languages: ['model'],
  'languages/<xx>': ['model', 'languages'],
  acquire: ['model'],
  read: ['model', 'languages'],
  annotate: ['model', 'atlas', 'languages'],
  extract: ['model', 'languages'],
  import: ['model', 'atlas'],
  reconcile: ['model', 'atlas'],
  record: ['model'],
  check: ['model', 'record'],
  pipeline: [
    'model',
    'atlas',
    'languages',
    'acquire',
    'read',
    'annotate',
    'extract',
    'import',
    'reconcile',
    'record',
    'check',
  ],
  publish: ['model', 'record', 'check', 'pipeline'],
}

/** The shelf of languages is open to its own packs only through these. */
const SHARED = /^languages\/[a-z-]+\.ts$/

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'architecture.test.ts')
  .sort()

/** `languages/ru/dates.ts` → `languages/ru`, `pipeline.ts` → `pipeline`. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return first === 'languages' && !SHARED.test(file) ? `languages/${second}` : first.replace(/\.ts$/, '')
}

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(SRC, file), 'utf8')
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
  return named.map((name) => relative(SRC, resolve(SRC, dirname(file), name)))
}

/** Imports of `file` that the table does not allow. */
function forbidden(file: string): string[] {
  const room = roomOf(file)
  const allowed = MAY_IMPORT[room.startsWith('languages/') ? 'languages/<xx>' : room]
  if (!allowed) return [`${file}: the room «${room}» stands in no table`]
  return importsOf(file)
    .filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
    .map((target) => `${file} imports ${target}`)
}

it('every import goes the way of the text', () => {
  expect(sources.flatMap(forbidden)).toEqual([])
})

it('SQL stands in the record room alone', () => {
  const isSql = /\b(?:selectFrom|insertInto|deleteFrom|updateTable)\(|from 'kysely'|from 'libsql'|from 'pg'/
  const outside = sources.filter(
    (file) => roomOf(file) !== 'record' && isSql.test(readFileSync(join(SRC, file), 'utf8')),
  )
  expect(outside).toEqual([])
})

it('the table sees the imports it is to judge', () => {
  expect(importsOf('pipeline.ts').map(roomOf)).toContain('annotate')
  expect(roomOf('languages/ru/rules/visits.ts')).toBe('languages/ru')
  expect(roomOf('languages/pack.ts')).toBe('languages')
})

/** The compiler leaves the `.ts` of an import inside `export default …(` as it is, and the built file is then not found. */
it('no import is loaded from within an exported expression', () => {
  const inside = /^export default \w+\([\s\S]*import\(/m
  expect(sources.filter((file) => inside.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([])
})
