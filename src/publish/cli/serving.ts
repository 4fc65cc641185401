/** The work of `elchi serve`. */
import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Served } from '../api/app.ts'
import { builtPages } from '../api/pages.ts'
import { Refusal } from '../api/refusal.ts'
import { type Running, startServer } from '../api/server.ts'
import { fill, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../strings.ts'
import { Failure, UsageError } from './failures.ts'
import { ownRules } from './own-rules.ts'
import { withRecord } from './store.ts'
import { interfaceLanguage, interfaceStrings, print } from './terminal.ts'

const WORDS: Readonly<Record<InterfaceLanguage, Readonly<Record<'at' | 'token' | 'stop' | 'bare', string>>>> =
  {
    en: {
      at: 'Elchi is at {address}',
      token: 'Texts are kept in the record for those who come by {address}',
      stop: 'Ctrl-C stops it.',
      bare: 'The pages are not built: only the API is served. Build them with npm run build',
    },
    ru: {
      at: 'Елші здесь: {address}',
      token: 'Сохранять тексты в записях можно по адресу {address}',
      stop: 'Остановить: Ctrl-C.',
      bare: 'Страницы не собраны, работает только API. Собрать их: npm run build',
    },
    kk: {
      at: 'Елші мына мекенжайда: {address}',
      token: 'Мәтінді жазбада сақтау үшін: {address}',
      stop: 'Тоқтату: Ctrl-C.',
      bare: 'Беттер жиналмаған, тек API істейді. Жинау: npm run build',
    },
  }

export interface ServeFlags {
  readonly port: string
  readonly host: string
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

function portOf(typed: string): number {
  const port = Number(typed)
  if (/^\d+$/.test(typed) && port < 65_536) return port
  throw new UsageError(`--port ${typed}: not a port. Write a number from 0 to 65535`)
}

/** Serves until the process is stopped. */
export function serveRecord(flags: ServeFlags): Promise<number> {
  const port = portOf(flags.port)
  const token = randomBytes(18).toString('base64url')
  return withRecord(flags.store, interfaceStrings(flags.ui), async (record) => {
    const pages = builtPages()
    const anyHost = !LOOPBACK.has(flags.host)
    const running = await started(
      { record, token, anyHost, ownRules: ownRules(), ...(pages ? { pages } : {}) },
      { ...flags, port },
    )
    announce(running, { token, flags, bare: pages === undefined })
    await warmed()
    return new Promise<number>(() => undefined)
  })
}

async function started(served: Served, { host, port }: { host: string; port: number }): Promise<Running> {
  try {
    return await startServer(served, { host, port })
  } catch (error) {
    throw error instanceof Refusal ? new Failure(error.message) : error
  }
}

interface Said {
  readonly token: string
  readonly flags: ServeFlags
  readonly bare: boolean
}

function announce({ port }: Running, { token, flags, bare }: Said): void {
  const lang = interfaceLanguage(flags.ui)
  const words = WORDS[lang]
  const home = `http://${flags.host.includes(':') ? `[${flags.host}]` : flags.host}:${port}/`
  print([
    '',
    fill(words.at, { address: home }),
    fill(words.token, { address: `${home}${lang}/#token=${token}` }),
    words.stop,
    ...(bare ? [words.bare] : []),
  ])
}

/** The first page goes before: nothing is made ready while it is most likely asked for. */
const BEFORE_WARMING_MS = 1500

/** What reading needs is made before the first text comes; each language takes a fraction of a second. */
async function warmed(): Promise<void> {
  await setTimeout(BEFORE_WARMING_MS)
  const { readerOf } = await import('../../pipeline.ts')
  for (const lang of INTERFACE_LANGUAGES) {
    await readerOf(lang)
    await setTimeout(BREATH_MS)
  }
}

/** Between two languages those who ask are answered. */
const BREATH_MS = 20
