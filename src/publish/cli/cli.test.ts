import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from './commands.ts'
import { EXIT, failureInWords } from './failures.ts'
import { run } from './run.ts'
import { storePlace } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'elchi-cli-'))
const store = join(folder, 'record.db')

const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const NOTE =
  'Президент России Владимир Путин 27 ноября 2024 года прибыл в Астану с государственным визитом.\n'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Runs the command line; what it wrote to either stream, and its exit code. */
async function elchi(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text)
    return true
  })
  const code = await run(typed)
  vi.restoreAllMocks()
  return { code, ...written }
}

const withStore = (...typed: string[]) => elchi(...typed, '--store', store)

describe('usage', () => {
  it.each([
    ['there is no command «red»', ['red']],
    ['has no flag --publishd', ['read', 'x.txt', '--publishd', '2025-01-01']],
    ['not a day of the calendar', ['read', 'x.txt', '--published', '2025-02-31']],
    ['--ui xx', ['read', 'x.txt', '--ui', 'xx']],
    ['there is no noun «noun»', ['schema', 'noun']],
    ['--kind lunch', ['contacts', '--kind', 'lunch']],
    ['nothing in the atlas', ['contacts', '--guest', 'Нептун Хоттабыч']],
    ['record» needs a command', ['record']],
    ['Missing required', ['check']],
  ])('exit 2: %s', async (words, typed) => {
    const { code, err } = await elchi(...typed)
    expect(err).toContain(words)
    expect(code).toBe(EXIT.usage)
  })

  it.each(Object.keys(COMMANDS))('%s --help tells its flags and the exit codes', async (name) => {
    const { code, out } = await elchi(name, '--help')
    expect(code).toBe(EXIT.done)
    expect(out).toContain('EXIT CODES')
    expect(out).toContain(`elchi ${name}`)
  })

  it('prints the version of the package', async () => {
    expect((await elchi('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

it('prints the schema of the reading', async () => {
  const { out } = await elchi('schema', 'reading')
  expect(Object.keys(JSON.parse(out).properties)).toEqual([
    'document',
    'contacts',
    'statements',
    'claims',
    'practices',
    'relations',
    'issues',
  ])
})

describe('reading', () => {
  beforeAll(async () => {
    expect((await withStore('record', 'about')).code).toBe(EXIT.done)
  }, 60_000)

  it('keeps a document, and the same again changes nothing', async () => {
    const path = file('note.txt', NOTE)
    expect((await withStore('read', path)).code).toBe(EXIT.done)
    const before = (await withStore('record', 'about')).out
    expect((await withStore('read', path)).code).toBe(EXIT.done)
    expect((await withStore('record', 'about')).out).toBe(before)
  })

  it('gives JSON whose words stand where it says', async () => {
    const { out } = await withStore('read', file('note.txt', NOTE), '--json')
    const reading = JSON.parse(out)
    expect(reading.contacts.length).toBeGreaterThan(0)
    for (const { start, end, quote } of reading.contacts[0].evidence)
      expect(NOTE.slice(start, end)).toBe(quote)
  })

  it('reads windows-1251 as it reads UTF-8', async () => {
    const wide = await withStore('read', file('a.txt', NOTE), '--json')
    const narrow = await withStore('read', file('b.txt', iconv.encode(NOTE, 'windows-1251')), '--json')
    expect(narrow.out).toBe(wide.out)
  })

  it.each([
    ['empty.txt', '', 'the file is empty'],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not text'],
  ])('exit 1: %s', async (name, bytes, words) => {
    const { code, err } = await withStore('read', file(name, bytes))
    expect(err).toContain(words)
    expect(code).toBe(EXIT.failed)
  })

  it('exit 1 and the name: a file that is not there', async () => {
    const { code, err } = await withStore('read', join(folder, 'none.txt'))
    expect(err).toContain('none.txt: there is no such file')
    expect(code).toBe(EXIT.failed)
  })

  it('exit 3: one line of a file of documents is broken, the others are kept', async () => {
    const path = file('d.jsonl', `${JSON.stringify({ text: NOTE, id: 'kept' })}\n{"title":"x"}\n`)
    const { code, err } = await withStore('read', path, '--json')
    expect(err).toContain('d.jsonl:2: text:')
    expect(code).toBe(EXIT.partly)
  })

  it('an unknown language is an issue of a document that is kept', async () => {
    const { code, out } = await withStore(
      'read',
      file('de.txt', 'Der Präsident reiste gestern nach Astana und blieb dort zwei Tage lang.'),
    )
    expect(out).toContain('no pack for the language de')
    expect(code).toBe(EXIT.done)
  })

  it('lists and counts what the record knows', async () => {
    const { out } = await withStore(
      'contacts',
      '--guest',
      'Путин',
      '--state',
      'KAZ',
      '--from',
      '2024-01-01',
      '--to',
      '2024-12-31',
    )
    expect(out).toContain('27–28 Nov 2024')
    const counted = await withStore(
      'contacts',
      '--guest',
      'Q7747',
      '--state',
      'Казахстан',
      '--rule',
      'stays-as-president',
      '--to',
      '2025-01-03',
    )
    expect(counted.out).toContain('  34  Astana 27–28 Nov 2024')
  })

  it('says why: reports, judgements, words', async () => {
    const { code, out } = await withStore('why', 'putin-kazakhstan:K37')
    expect(code).toBe(EXIT.done)
    expect(out).toContain('2024-11-27')
    expect((await withStore('why', 'no-such-id')).code).toBe(EXIT.failed)
  })

  it('checks a sentence', async () => {
    const { code, out } = await withStore(
      'check',
      'Путин совершил 33 визита в Казахстан',
      '--as-of',
      '2025-01-03',
    )
    expect(code).toBe(EXIT.done)
    expect(out).toContain('34  each stay')
  })

  it('says when a sentence claims nothing', async () => {
    const { code, err } = await withStore('check', 'Сегодня хорошая погода.')
    expect(code).toBe(EXIT.failed)
    expect(err).toContain('No claim')
  })
})

describe('failures in words', () => {
  it.each([
    ['SQLITE_FULL', 'the disk is full'],
    ['SQLITE_NOTADB', 'no store of Elchi'],
    ['SQLITE_BUSY_SNAPSHOT', 'another program is writing'],
  ])('%s', (code, words) => {
    const cause = Object.assign(new Error('x'), { code })
    expect(failureInWords(new Error('outer', { cause }))).toContain(words)
  })

  it('a bug has no words of ours', () => {
    expect(failureInWords(new TypeError('x'))).toBeNull()
  })

  it('a file that is no store', async () => {
    const { code, err } = await elchi(
      'record',
      'about',
      '--store',
      file('notes.db', 'these are notes, and no database at all'.repeat(200)),
    )
    expect(code).toBe(EXIT.failed)
    expect(err).toContain('no store of Elchi')
  })
})

describe('where the store is', () => {
  it.each([
    ['--store a file', 'x/y.db', {}, 'x/y.db'],
    ['--store a folder', 'x/y', {}, 'x/y/record.db'],
    ['ELCHI_HOME', undefined, { ELCHI_HOME: '/h', XDG_DATA_HOME: '/d' }, '/h/record.db'],
    ['XDG_DATA_HOME', undefined, { ELCHI_HOME: '', XDG_DATA_HOME: '/d' }, '/d/elchi/record.db'],
  ])('%s', (_, typed, env, path) => {
    vi.stubEnv('DATABASE_URL', '')
    for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value)
    expect(storePlace(typed)).toEqual({ file: path })
  })
})

describe('excerpt', () => {
  const interview = ['– Как прошла встреча?', '– Ровно. Мы никому не угрожаем.', '– Что дальше?', '– Работа.']

  it('drafts a piece that holds against its source', async () => {
    const source = file('interview.txt', interview.join('\n'))
    const { code, out } = await withStore('excerpt', source, '--draft', '--answers', '1')
    expect(code).toBe(EXIT.done)
    expect(out).toContain('**– Как прошла встреча?**')
  })

  it('exit 1: a piece that changes a word', async () => {
    const source = file('interview.txt', interview.join('\n'))
    const piece = file('piece.txt', '– Как прошла встреча?\n– Ровно. Мы всем угрожаем.')
    const { code, out } = await elchi('excerpt', '--verify', piece, source)
    expect(out).toContain('{+всем+} [-никому не-] угрожаем')
    expect(code).toBe(EXIT.failed)
    expect((await elchi('excerpt', '--verify', source, source)).code).toBe(EXIT.done)
  })

  it('exit 2: nothing to compare with', async () => {
    expect((await elchi('excerpt', '--verify', 'x.txt')).code).toBe(EXIT.usage)
  })
})
