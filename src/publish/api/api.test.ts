import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { loadStarter } from '../../pipeline/starter.ts'
import { openRecord, type Record } from '../../record/database.ts'
import { sizes } from '../../record/sources.ts'
import { makeApp } from './app.ts'
import { rate } from './guard.ts'
import {
  CheckAnswer,
  ContactAnswer,
  ContactsAnswer,
  DocumentAnswer,
  ErrorShape,
  PairAnswer,
  PersonAnswer,
  RulesAnswer,
  StateAnswer,
} from './shapes.ts'
import { MatrixAnswer, StatementsAnswer } from './shapes-look.ts'
import { JudgementAnswer, JudgementsAnswer, LogAnswer, QueueAnswer } from './shapes-review.ts'
import { WorkAnswer } from './shapes-works.ts'

const NOTE = 'Президент России Владимир Путин 27 ноября 2024 года прибыл в Астану с государственным визитом.'

let record: Record
let app: ReturnType<typeof makeApp>

beforeAll(async () => {
  record = await openRecord(':memory:')
  await loadStarter(record)
  app = makeApp({ record, token: 'secret' })
}, 120_000)

const get = (path: string, headers = {}) => app.request(path, { headers })
const post = (path: string, body: unknown, headers = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const answer = async <T>(schema: z.ZodType<T>, response: Response | Promise<Response>): Promise<T> =>
  schema.parse(await (await response).json())

describe('answers keep to their shapes', () => {
  it('a sentence is judged under every rule, with names in the language asked for', async () => {
    const text = 'Путин совершил 33 визита в Казахстан'
    const { judged, names } = await answer(CheckAnswer, post('/api/check', { text, ui: 'ru' }))
    const tallies = judged[0]?.verdict.tallies ?? []
    expect(tallies.length).toBeGreaterThan(5)
    expect(tallies[0]?.members.length).toBe(tallies[0]?.count)
    expect(names.states.KAZ).toBe('Казахстан')
    expect(judged[0]?.because).toMatch(/\d/)
  })

  it('says why in the language asked for, with its names', async () => {
    const text = 'Путин посещал Казахстан чаще, чем любую другую страну'
    const { judged } = await answer(CheckAnswer, post('/api/check', { text, ui: 'kk' }))
    expect(judged[0]?.because).toContain('Қытай')
    expect(judged[0]?.because).not.toMatch(/[A-Z][a-z]/)
    expect(judged[0]?.verdict.coverage[0]?.notes?.kk).toBeTruthy()
  })

  it('a sentence that claims nothing gives nothing', async () => {
    expect((await answer(CheckAnswer, post('/api/check', { text: 'Хорошая погода.' }))).judged).toEqual([])
  })

  it.each([
    ['/api/rules', RulesAnswer],
    ['/api/contacts?guest=Путин&state=Казахстан&limit=5&ui=kk', ContactsAnswer],
    ['/api/persons/vladimir-putin?ui=ru', PersonAnswer],
    ['/api/states/KAZ?ui=kk', StateAnswer],
    ['/api/pairs/vladimir-putin/kassym-jomart-tokayev', PairAnswer],
    ['/api/pairs/vladimir-putin/KAZ', PairAnswer],
    ['/api/pairs/USA/GBR', PairAnswer],
    ['/api/matrix?ui=ru&from=2000-01-01', MatrixAnswer],
    ['/api/statements?ui=kk', StatementsAnswer],
    ['/api/review?limit=3&ui=ru', QueueAnswer],
    ['/api/judgements', JudgementsAnswer],
    ['/api/contacts/putin-kazakhstan:K02/log', LogAnswer],
    ['/api/persons/vladimir-putin?from=2012-01-01&to=2012-12-31', PersonAnswer],
  ])('%s', async (path, schema) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    schema.parse(await response.json())
  })

  it('a contact opens onto its words', async () => {
    const { told } = await answer(ContactAnswer, get('/api/contacts/putin-kazakhstan:K02'))
    expect(told[0]?.report.evidence[0]?.quote).toBeTruthy()
  })

  it('a page of contacts is a part of the whole', async () => {
    const asked = '/api/contacts?guest=vladimir-putin&state=KAZ'
    const whole = await answer(ContactsAnswer, get(asked))
    const page = await answer(ContactsAnswer, get(`${asked}&limit=3&offset=2`))
    expect(page.contacts).toEqual(whole.contacts.slice(2, 5))
    expect(page.total).toBe(whole.contacts.length)
  })

  it('contacts as a table', async () => {
    const response = await get('/api/contacts.csv?guest=vladimir-putin&state=KAZ')
    const lines = (await response.text()).trimEnd().split('\r\n')
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(lines[0]).toContain('id,kind')
    expect(lines.length).toBeGreaterThan(30)
  })
})

describe('over many contacts', () => {
  it('the matrix, the page of a person and the pair give one number under one rule', async () => {
    const rule = 'stays-as-president'
    const { states, cells } = await answer(MatrixAnswer, get(`/api/matrix?rule=${rule}`))
    const row = states.findIndex(({ id }) => id === 'RUS')
    const column = states.findIndex(({ id }) => id === 'KAZ')
    const cell = cells.find(([from, to]) => from === row && to === column)
    const putin = await answer(PersonAnswer, get('/api/persons/vladimir-putin'))
    const kazakhstan = putin.destinations.find(({ id }) => id === 'KAZ')?.counts[rule]
    const { ways } = await answer(PairAnswer, get('/api/pairs/RUS/KAZ'))
    const there = ways.find(({ to }) => to.id === 'KAZ')?.tallies.find((tally) => tally.rule === rule)
    expect([cell?.[2], kazakhstan, there?.count]).toEqual([34, 34, 34])
    expect(putin.points.KAZ?.[0]).toBeCloseTo(71.4, 0)
  })

  it('a matrix of one year holds only its visits', async () => {
    const year = await answer(MatrixAnswer, get('/api/matrix?from=2012-01-01&to=2012-12-31'))
    const lines = (await (await get('/api/matrix.csv?from=2012-01-01&to=2012-12-31')).text())
      .trimEnd()
      .split('\r\n')
    expect(lines.length - 1).toBe(year.cells.length)
    expect(year.cells.reduce((sum, [, , visits]) => sum + visits, 0)).toBe(year.total)
  })
})

describe('reading', () => {
  it('says what a text was joined to and keeps nothing', async () => {
    const before = await sizes(record)
    const read = await answer(DocumentAnswer, post('/api/read', { text: NOTE, published: '2024-11-27' }))
    expect(read.kept).toBe(false)
    expect(read.joined.map(({ contact }) => contact.hostState)).toContain('KAZ')
    expect(await sizes(record)).toEqual(before)
  })

  it('keeps it for one who has the token, and gives it back', async () => {
    const body = { text: NOTE, published: '2024-11-27', publisher: '<script>alert(1)</script>' }
    expect((await post('/api/documents', body)).status).toBe(403)
    expect((await post('/api/documents', body, { 'X-Elchi-Token': 'wrong!' })).status).toBe(403)
    const kept = await answer(DocumentAnswer, post('/api/documents', body, { 'X-Elchi-Token': 'secret' }))
    const again = await answer(DocumentAnswer, get(`/api/documents/${kept.reading.document.id}`))
    expect(again.reading).toEqual(kept.reading)
    expect(again.joined.length).toBeGreaterThan(0)
  })

  it('a record file is told without its thousands of rows', async () => {
    const { told } = await answer(ContactAnswer, get('/api/contacts/putin-kazakhstan:K02'))
    const { reading } = await answer(DocumentAnswer, get(`/api/documents/${told[0]?.document.id}`))
    expect([reading.document.kind, reading.document.text]).toEqual(['record', ''])
  })
})

describe('what was said', () => {
  const INTERVIEW = `Президент Казахстана Касым-Жомарт Токаев заявил: «Мы обсудили с Владимиром Путиным торговлю».`
  const keep = (publisher: string, published: string) =>
    post('/api/documents', { text: INTERVIEW, publisher, published }, { 'X-Elchi-Token': 'secret' })

  it('two prints of one statement stand beside each other, and words are found in any form', async () => {
    await keep('Утро', '2025-03-01')
    await keep('Вечер', '2025-03-02')
    const { said, total } = await answer(StatementsAnswer, get('/api/statements?q=торговля&speaker=Токаев'))
    expect([total, said[0]?.reprints.length, said[0]?.document.publisher]).toEqual([1, 1, 'Утро'])
    const { quote } = said[0]?.statement ?? { quote: '' }
    expect(said[0]?.hits.map(({ start, end }) => quote.slice(start, end))).toEqual(['торговлю'])
  })

  it.each([
    ['topic=trade', 1],
    ['topic=water', 0],
    ['about=Путин', 1],
    ['about=Россия', 1],
    ['about=Франция', 0],
    ['from=2025-03-03', 0],
    ['q=нефть', 0],
  ])('%s', async (query, total) => {
    expect((await answer(StatementsAnswer, get(`/api/statements?${query}`))).total).toBe(total)
  })

  it('of one another on the page of the pair', async () => {
    const { said, agenda } = await answer(PairAnswer, get('/api/pairs/KAZ/RUS'))
    expect(said.map(({ statement }) => statement.speaker?.person)).toContain('kassym-jomart-tokayev')
    expect(agenda.length).toBeGreaterThan(0)
  })
})

describe('works in progress', () => {
  const begin = (body: object) => answer(WorkAnswer, post('/api/readings', body))
  const ended = async (id: string): Promise<string> => (await get(`/api/works/${id}/events`)).text()

  it('a text is read under an address of its own, told by events, and kept for one who has the token', async () => {
    const { id, stage } = await begin({ text: NOTE, published: '2024-11-27', ui: 'ru' })
    expect(stage).toBe('waiting')
    const told = await ended(id)
    expect(told).toContain('"stage":"done"')
    const work = await answer(WorkAnswer, get(`/api/works/${id}`))
    expect(work.answer?.joined.length).toBeGreaterThan(0)
    expect(work.answer?.kept).toBe(false)
    expect((await post(`/api/works/${id}/keep`, {})).status).toBe(403)
    const kept = await answer(
      DocumentAnswer,
      post(`/api/works/${id}/keep`, {}, { 'X-Elchi-Token': 'secret' }),
    )
    expect(kept.kept).toBe(true)
  })

  it('who comes when it is over is told so at once', async () => {
    const { id } = await begin({ text: NOTE })
    await ended(id)
    expect((await ended(id)).match(/event: progress/g)?.length).toBe(1)
  })

  it.each(['http://127.0.0.1:4170/x', 'http://169.254.169.254/latest', 'http://localhost/'])(
    'a link to this machine’s own network is not followed: %s',
    async (link) => {
      const { id } = await begin({ link })
      await ended(id)
      const { stage, trouble } = await answer(WorkAnswer, get(`/api/works/${id}`))
      expect([stage, typeof trouble]).toEqual(['failed', 'string'])
    },
  )

  it('a broken codebook says what is wrong without a path of ours', async () => {
    const body = { csv: 'id\n1\n', codebook: '{ "name": 1 }' }
    expect((await post('/api/imports', body)).status).toBe(403)
    const { id } = await answer(WorkAnswer, post('/api/imports', body, { 'X-Elchi-Token': 'secret' }))
    await ended(id)
    const { stage, trouble } = await answer(WorkAnswer, get(`/api/works/${id}`))
    expect(stage).toBe('failed')
    expect(trouble).toContain('codebook')
    expect(trouble).not.toContain('/')
  })

  it('an unknown work, and neither text nor link', async () => {
    expect((await get('/api/works/4f0c9b52-5e0a-4b6f-9b0e-0d6f0a3a7a11')).status).toBe(404)
    expect((await post('/api/readings', {})).status).toBe(400)
    expect((await post('/api/readings', { link: 'file:///etc/passwd' })).status).toBe(400)
  })
})

describe('judgements', () => {
  const say = (body: object) =>
    post('/api/judgements', { by: 'Tester', ...body }, { 'X-Elchi-Token': 'secret' })
  const counted = async (): Promise<number | undefined> => {
    const { judged } = await answer(
      CheckAnswer,
      post('/api/check', { text: 'Путин совершил 33 визита в Казахстан' }),
    )
    return judged[0]?.verdict.tallies[0]?.count
  }

  it('a rejected contact counts no more, keeps its log, and comes back by undo', async () => {
    const before = await counted()
    const { judgement } = await answer(
      JudgementAnswer,
      say({ act: 'reject', about: { contact: 'putin-kazakhstan:K09' }, why: 'transit' }),
    )
    expect(await counted()).toBe((before ?? 0) - 1)
    expect((await get('/api/contacts/putin-kazakhstan:K09')).status).toBe(404)
    const { changes } = await answer(LogAnswer, get('/api/contacts/putin-kazakhstan:K09/log'))
    expect(changes.at(-1)).toMatchObject({ what: 'judgement', standing: 'holds' })
    expect((await say({ act: 'undo', judgement: judgement.id, by: 'Another' })).status).toBe(409)
    expect((await say({ act: 'undo', judgement: judgement.id })).status).toBe(200)
    expect(await counted()).toBe(before)
  })

  it('names nobody: refused', async () => {
    expect((await say({ act: 'reject', about: { contact: 'x' }, by: ' ' })).status).toBe(400)
  })
})

describe('errors have one shape', () => {
  it.each<[number, string, string, unknown?]>([
    [404, 'not-found', '/api/contacts/nothing'],
    [404, 'not-found', '/api/documents/nothing'],
    [404, 'not-found', '/api/persons/Хоттабыч'],
    [404, 'not-found', '/api/states/XXX'],
    [404, 'not-found', '/api/pairs/KAZ/Хоттабыч'],
    [404, 'not-found', '/api/nowhere'],
    [400, 'invalid', '/api/contacts?kind=lunch'],
    [400, 'invalid', '/api/contacts?limit=100000'],
    [400, 'unknown-name', '/api/contacts?guest=Хоттабыч'],
    [400, 'unknown-rule', '/api/matrix?rule=in-person'],
    [400, 'invalid', '/api/matrix.csv?from=2024'],
    [400, 'unknown-name', '/api/statements?speaker=Хоттабыч'],
    [404, 'not-found', '/api/contacts/nothing/log'],
    [403, 'token-needed', '/api/judgements', { act: 'undo', judgement: 'x', by: 'A' }],
    [400, 'invalid', '/api/contacts.csv?from=2024-02-31'],
    [400, 'invalid', '/api/check', { text: '' }],
    [400, 'invalid', '/api/check', { text: 'x', asOf: 'yesterday' }],
    [400, 'invalid', '/api/read', { text: 'x', url: 'javascript:alert(1)' }],
    [413, 'too-large', '/api/read', { text: 'x'.repeat(3_000_000) }],
  ])('%i %s %s', async (status, code, path, body) => {
    const response = await (body === undefined ? get(path) : post(path, body))
    expect(response.status).toBe(status)
    const { error } = ErrorShape.parse(await response.json())
    expect(error.code).toBe(code)
    expect(error.message).not.toMatch(/\.ts|\/src\//)
  })

  it('broken JSON', async () => {
    const response = await app.request('/api/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{',
    })
    expect([response.status, ErrorShape.parse(await response.json()).error.code]).toEqual([400, 'invalid'])
  })

  it('too many texts in a minute', async () => {
    let now = 0
    const slow = rate(2, () => now)
    const ask = () =>
      slow({ req: { method: 'POST' }, header: () => undefined } as never, async () => undefined)
    await ask()
    await ask()
    await expect(ask()).rejects.toThrow('a minute at most')
    now = 60_000
    await expect(ask()).resolves.toBeUndefined()
  })
})

describe('what stands before every route', () => {
  it('another host name is refused', async () => {
    expect((await get('/api/rules', { host: 'evil.example' })).status).toBe(421)
    expect((await get('/api/rules', { host: '127.0.0.1:4000' })).status).toBe(200)
  })

  it('strict headers', async () => {
    const { headers } = await get('/api/rules')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('an unchanged answer is not sent again', async () => {
    const tag = (await get('/api/rules')).headers.get('etag') ?? ''
    expect((await get('/api/rules', { 'If-None-Match': tag })).status).toBe(304)
  })
})

it('the description names every route and the shape of errors', async () => {
  const Description = z.object({
    paths: z.record(z.string(), z.unknown()),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  })
  const { paths, components } = await answer(Description, get('/api/openapi.json'))
  expect(Object.keys(paths).sort()).toEqual([
    '/check',
    '/contacts',
    '/contacts/{id}',
    '/contacts/{id}/log',
    '/documents',
    '/documents/{id}',
    '/imports',
    '/judgements',
    '/matrix',
    '/pairs/{a}/{b}',
    '/persons/{id}',
    '/read',
    '/readings',
    '/review',
    '/rules',
    '/statements',
    '/states/{id}',
    '/works/{id}',
    '/works/{id}/keep',
  ])
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['CheckAnswer', 'Error']))
})
