/** The routes of works in progress: reading a text or a link, importing a record file, following either. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Reading } from '../../model/reading.ts'
import { ingest } from '../../pipeline/ingest.ts'
import { documentOf } from '../../pipeline/intake.ts'
import { documentFromLink } from '../../pipeline/link.ts'
import { readAny } from '../../pipeline/read.ts'
import { importTexts, NotImported } from '../../pipeline/record-file.ts'
import { joinedOnTrial } from '../../pipeline/trial.ts'
import { answered } from './documents.ts'
import { needsToken } from './guard.ts'
import { notFound, Refusal } from './refusal.ts'
import { answers, asked, type Door, router } from './routing.ts'
import { DocumentAnswer, Ui } from './shapes.ts'
import { ImportAsked, type Imported, ReadingAsked, WorkAnswer } from './shapes-works.ts'
import { type Tell, type Work, WorkFailed, Works } from './works.ts'

const read = createRoute({
  method: 'post',
  path: '/readings',
  summary: 'Begins to read a text or a public page; nothing is kept. Follow the work by its id',
  request: asked(ReadingAsked),
  responses: answers(WorkAnswer, 'The work, begun'),
})

const bring = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Begins to import a record file; needs the token that was printed at the start',
  security: [{ token: [] }],
  request: asked(ImportAsked),
  responses: answers(WorkAnswer, 'The work, begun'),
})

const byId = { params: z.object({ id: z.uuid() }) }

const one = createRoute({
  method: 'get',
  path: '/works/{id}',
  summary: 'Where a work stands, and what came of it; its progress as events is at /works/{id}/events',
  request: byId,
  responses: answers(WorkAnswer, 'The work'),
})

const keep = createRoute({
  method: 'post',
  path: '/works/{id}/keep',
  summary: 'Keeps what was read in the record; needs the token that was printed at the start',
  security: [{ token: [] }],
  request: { ...byId, query: z.object({ ui: Ui.default('en') }) },
  responses: answers(DocumentAnswer, 'Everything found in the text, now kept'),
})

interface Outcome {
  readonly reading?: Reading
  readonly answer: DocumentAnswer | null
  readonly imported: z.infer<typeof Imported> | null
}

const shown = ({ id, progress, outcome }: Work<Outcome>): WorkAnswer => ({
  id,
  ...progress,
  answer: outcome?.answer ?? null,
  imported: outcome?.imported ?? null,
})

async function readingOf({ link, text, ui: _, ...told }: ReadingAsked, tell: Tell): Promise<Reading> {
  if (link === undefined) {
    await tell('reading', 0.2)
    return readAny(await documentOf(text ?? '', told), [])
  }
  await tell('fetching', 0.05)
  const page = await documentFromLink(link, told)
  if ('refused' in page) throw new WorkFailed(page.refused)
  await tell('reading', 0.4)
  return readAny(page.document, page.issues)
}

async function readAndJudge({ record }: Door, body: ReadingAsked, tell: Tell): Promise<Outcome> {
  const reading = await readingOf(body, tell)
  await tell('joining', 0.6)
  const answer = await answered(reading, { record, ui: body.ui, joined: joinedOnTrial })
  await tell('judging', 0.9)
  return { reading, answer: { ...answer, kept: false }, imported: null }
}

async function bringIn({ record }: Door, body: z.infer<typeof ImportAsked>, tell: Tell): Promise<Outcome> {
  await tell('importing', 0.1)
  try {
    const { source, reading } = await importTexts(record, body)
    const { name, title, rows } = source
    return { answer: null, imported: { name, title, rows, issues: reading.issues.length } }
  } catch (error) {
    throw error instanceof NotImported ? new WorkFailed(error.message) : error
  }
}

/** Every progress as an event until the work is over; who comes later gets where it stands at once. */
const events = (c: Context, work: Work<Outcome>): Response =>
  streamSSE(c, async (stream) => {
    let wake: () => void = () => undefined
    const stop = work.listen(() => wake())
    stream.onAbort(() => wake())
    try {
      for (;;) {
        const next = new Promise<void>((resolve) => {
          wake = resolve
        })
        await stream.writeSSE({ event: 'progress', data: JSON.stringify(work.progress) })
        if (work.isOver || stream.aborted) return
        await next
      }
    } finally {
      stop()
    }
  })

export const working = (door: Door) => {
  const works = new Works<Outcome>()
  const known = (id: string): Work<Outcome> => {
    const work = works.get(id)
    if (!work) throw notFound('work', id)
    return work
  }
  const routes = router()
  routes.use('/imports', needsToken(door))
  routes.use('/works/:id/keep', needsToken(door))
  routes.get('/works/:id/events', (c) => events(c, known(c.req.param('id'))))
  return routes
    .openapi(read, (c) => {
      const body = c.req.valid('json')
      return c.json(shown(works.begin((tell) => readAndJudge(door, body, tell))), 200)
    })
    .openapi(bring, (c) => {
      const body = c.req.valid('json')
      return c.json(shown(works.begin((tell) => bringIn(door, body, tell))), 200)
    })
    .openapi(one, (c) => c.json(shown(known(c.req.valid('param').id)), 200))
    .openapi(keep, async (c) => {
      const { reading } = known(c.req.valid('param').id).outcome ?? {}
      if (!reading) throw new Refusal(409, 'not-read', 'nothing has been read by this work')
      const { ui } = c.req.valid('query')
      const answer = await answered(reading, { record: door.record, ui, joined: ingest })
      return c.json({ ...answer, kept: true }, 200)
    })
}
