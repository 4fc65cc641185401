/** Flags that several commands share, and reading what was typed behind them. */
import * as z from 'zod'
import { Day } from '../../model/text.ts'
import type { Found } from '../../pipeline/shelf.ts'
import { UsageError } from './failures.ts'

export const storeFlags = {
  store: {
    type: 'string',
    valueHint: 'FILE',
    description: 'Where the record is kept (default: ELCHI_HOME, else ~/.elchi)',
  },
  ui: { type: 'string', valueHint: 'xx', description: 'Language of the output: en, ru or kk', default: 'en' },
} as const

export const documentFlags = {
  published: { type: 'string', valueHint: 'DAY', description: 'Day of publication, 2025-01-03' },
  publisher: { type: 'string', valueHint: 'NAME', description: 'Who published it' },
  url: { type: 'string', valueHint: 'URL', description: 'Where it was published' },
  title: {
    type: 'string',
    valueHint: 'TEXT',
    description: 'Its title, where the text does not begin with it',
  },
  lang: { type: 'string', valueHint: 'xx', description: 'Its language, where it should not be guessed' },
} as const

/** A day as typed; a wrong one is said to be wrong before any work begins. */
export function dayFlag(flag: string, typed: string | undefined): string | undefined {
  if (typed === undefined || Day.safeParse(typed).success) return typed
  throw new UsageError(`--${flag} ${typed}: not a day of the calendar. Write it like 2025-01-03`)
}

/** One of a list, as typed. */
export function oneOf<T extends string>(flag: string, typed: string, all: readonly T[]): T {
  const parsed = z.enum(all).safeParse(typed)
  if (parsed.success) return parsed.data
  throw new UsageError(`--${flag} ${typed}: there is ${all.join(', ')}`)
}

/** What a typed name means in the atlas; nobody by that name is an error that offers those who come near. */
export function namedFlag(
  flag: string,
  typed: string | undefined,
  find: (name: string) => Found,
): string | undefined {
  if (typed === undefined) return undefined
  const found = find(typed)
  if ('id' in found) return found.id
  const like = found.like.length > 0 ? `. Did you mean ${found.like.join(', ')}?` : ''
  throw new UsageError(`--${flag} ${typed}: nothing in the atlas has exactly this name${like}`)
}
