/** The routes of review: what waits for a person, what persons have said, and saying it. */
import { createRoute, z } from '@hono/zod-openapi'
import { type Asked, judge, NotJudged } from '../../pipeline/judge.ts'
import { changeLog, reviewQueue } from '../../pipeline/review.ts'
import { findPerson } from '../../pipeline/shelf.ts'
import { reportsOf } from '../../record/contacts.ts'
import type { Record } from '../../record/database.ts'
import { documentById } from '../../record/documents.ts'
import { allJudgements } from '../../record/judgements.ts'
import { csv, csvAnswer } from './csv.ts'
import { needsToken } from './guard.ts'
import { namesIn } from './names.ts'
import { notFound, Refusal } from './refusal.ts'
import { answers, asked, type Door, router } from './routing.ts'
import {
  JudgementAnswer,
  JudgementAsked,
  JudgementsAnswer,
  LogAnswer,
  type OpenJoin,
  QueueAnswer,
  QueueAsked,
} from './shapes-review.ts'
import { known } from './typed.ts'

const queue = createRoute({
  method: 'get',
  path: '/review',
  summary: 'What waits for a person: reports that fit several contacts, names the atlas does not know',
  request: { query: QueueAsked },
  responses: answers(QueueAnswer, 'A page of the queue, the words of both sides beside each other'),
})

const say = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Writes a judgement with a name and a reason; needs the token that was printed at the start',
  security: [{ token: [] }],
  request: asked(JudgementAsked),
  responses: answers(JudgementAnswer, 'The judgement, and the contacts as they are now'),
})

const log = createRoute({
  method: 'get',
  path: '/judgements',
  summary: 'The whole log of judgements, the latest first',
  request: { query: QueueAsked },
  responses: answers(JudgementsAnswer, 'A page of the log'),
})

const changes = createRoute({
  method: 'get',
  path: '/contacts/{id}/log',
  summary: 'How a contact came to be what it is; a rejected one is known by the same id',
  request: { params: z.object({ id: z.string() }) },
  responses: answers(LogAnswer, 'Its reports and judgements, oldest first'),
})

type Waiting = Awaited<ReturnType<typeof reviewQueue>>['open']['joins'][number]

async function besideEachOther(record: Record, { report, contacts }: Waiting): Promise<OpenJoin> {
  const page = await documentById(record, report.document)
  const candidates: OpenJoin['candidates'] = []
  for (const contact of contacts) candidates.push({ contact, told: await reportsOf(record, contact.id) })
  const head =
    page &&
    (({ id, title, publisher, published, lang, url }) => ({ id, title, publisher, published, lang, url }))(
      page,
    )
  return { report, document: head ?? null, candidates }
}

async function queueAnswer(
  { record }: Door,
  { limit, offset, ui }: z.output<typeof QueueAsked>,
): Promise<QueueAnswer> {
  const { open, names: unknown, lost } = await reviewQueue(record, { limit, offset })
  const joins: OpenJoin[] = []
  for (const one of open.joins) joins.push(await besideEachOther(record, one))
  const told = unknown.map((one) => ({ ...one, contacts: [...one.contacts] }))
  return { total: open.total, joins, unknown: told, lost: [...lost], names: namesIn([joins, told], ui) }
}

/** A person typed by name becomes the one of the atlas. */
function resolved(body: JudgementAsked): Asked {
  if (body.act !== 'correct' || body.correction.field !== 'side') return body
  const { value } = body.correction
  const person = value.person === null ? null : (known('person', value.person, findPerson) ?? null)
  return { ...body, correction: { field: 'side', value: { ...value, person } } }
}

async function judged(record: Record, body: JudgementAsked) {
  try {
    return await judge(record, resolved(body))
  } catch (error) {
    if (error instanceof NotJudged) throw new Refusal(409, 'not-judged', error.message)
    throw error
  }
}

const COLUMNS = ['id', 'at', 'by', 'act', 'about', 'other', 'why']

export const review = (door: Door) => {
  const { record } = door
  const routes = router()
  routes.use('/judgements', needsToken(door))
  routes.get('/judgements.csv', async (c) => {
    csv(QueueAsked, c)
    const rows = (await allJudgements(record)).map((one) => [
      ...[one.id, one.at, one.by, one.act, one.about.map(({ report }) => report).join('; ')],
      ...['other' in one ? (one.other ?? []).map(({ report }) => report).join('; ') : '', one.why],
    ])
    return csvAnswer(c, COLUMNS, rows)
  })
  return routes
    .openapi(queue, async (c) => c.json(await queueAnswer(door, c.req.valid('query')), 200))
    .openapi(say, async (c) => {
      const { judgement, contacts } = await judged(record, c.req.valid('json'))
      return c.json({ judgement, contacts: [...contacts], names: namesIn(contacts, 'en') }, 200)
    })
    .openapi(log, async (c) => {
      const { limit, offset } = c.req.valid('query')
      const all = (await allJudgements(record)).reverse()
      return c.json({ total: all.length, judgements: all.slice(offset, offset + limit) }, 200)
    })
    .openapi(changes, async (c) => {
      const { id } = c.req.valid('param')
      const found = await changeLog(record, id)
      if (!found) throw notFound('contact', id)
      return c.json({ changes: found }, 200)
    })
}
