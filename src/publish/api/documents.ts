/** The routes of documents: read one without keeping it, keep one, list them, show one with everything found. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Reading } from '../../model/reading.ts'
import { ingest } from '../../pipeline/ingest.ts'
import { documentOf } from '../../pipeline/intake.ts'
import { readAny } from '../../pipeline/read.ts'
import { joinedOnTrial } from '../../pipeline/trial.ts'
import type { Record } from '../../record/database.ts'
import { documentHeads, joinedIn } from '../../record/document-list.ts'
import { documentById, readingOf } from '../../record/documents.ts'
import type { InterfaceLanguage } from '../strings.ts'
import { needsToken } from './guard.ts'
import { judgedOf } from './judging.ts'
import { namesIn } from './names.ts'
import { notFound } from './refusal.ts'
import { answers, asked, type Door, router } from './routing.ts'
import { DocumentAnswer, DocumentsAnswer, ReadAsked, Ui } from './shapes.ts'

const read = createRoute({
  method: 'post',
  path: '/read',
  summary: 'Reads a text and says what the record knows of it; nothing is kept',
  request: asked(ReadAsked),
  responses: answers(DocumentAnswer, 'Everything found in the text'),
})

const keep = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Reads a text into the record; needs the token that was printed at the start',
  security: [{ token: [] }],
  request: asked(ReadAsked),
  responses: answers(DocumentAnswer, 'Everything found in the text, now kept'),
})

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Documents of the record, the latest published first; record files are left out',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(500).default(50),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: answers(DocumentsAnswer, 'A page of the list'),
})

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'A document with everything found in it',
  request: { params: z.object({ id: z.string() }), query: z.object({ ui: Ui.default('en') }) },
  responses: answers(DocumentAnswer, 'Text, reports, statements, claims with verdicts, issues'),
})

type Join = (record: Record, reading: Reading) => Promise<DocumentAnswer['joined']>

interface Told extends Pick<Door, 'record' | 'ownRules'> {
  readonly ui: InterfaceLanguage
  readonly joined: Join
}

/** A reading as an answer: what its reports are joined to, its claims with their verdicts, names. */
export async function answered(reading: Reading, told: Told) {
  const joined = await told.joined(told.record, reading)
  const judged = await judgedOf(told.record, reading.claims, { ui: told.ui, ownRules: told.ownRules })
  return { reading, joined, judged, names: namesIn([reading, joined, judged], told.ui) }
}

async function freshReading({ text, ui: _, ...told }: ReadAsked): Promise<Reading> {
  return readAny(await documentOf(text, told), [])
}

/** A record file has thousands of rows: its reading is not sent, only what it is. */
async function keptReading(record: Record, id: string): Promise<Reading | undefined> {
  const document = await documentById(record, id)
  if (document?.kind !== 'record') return readingOf(record, id)
  const none = { reports: [], statements: [], claims: [], practices: [], relations: [], issues: [] }
  return { document: { ...document, text: '', titleUnits: 0, blocks: [] }, origin: null, ...none }
}

const standing: Join = (record, { document }) => joinedIn(record, document.id)

export const documents = (door: Door) => {
  const { record } = door
  const routes = router()
  routes.use('/documents', needsToken(door))
  return routes
    .openapi(read, async (c) => {
      const body = c.req.valid('json')
      const reading = await freshReading(body)
      return c.json(
        { ...(await answered(reading, { record, ui: body.ui, joined: joinedOnTrial })), kept: false },
        200,
      )
    })
    .openapi(keep, async (c) => {
      const body = c.req.valid('json')
      const reading = await freshReading(body)
      return c.json(
        { ...(await answered(reading, { record, ui: body.ui, joined: ingest })), kept: true },
        200,
      )
    })
    .openapi(list, async (c) => c.json(await documentHeads(record, c.req.valid('query')), 200))
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param')
      const { ui } = c.req.valid('query')
      const reading = await keptReading(record, id)
      if (!reading) throw notFound('document', id)
      const joined = reading.document.kind === 'record' ? async () => [] : standing
      return c.json({ ...(await answered(reading, { record, ui, joined })), kept: true }, 200)
    })
}
