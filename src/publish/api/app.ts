/** The API and the pages as one application, which a test can ask without a port. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { checking } from './checking.ts'
import { contacts } from './contacts.ts'
import { documents } from './documents.ts'
import { headers, localHostOnly, rate, sizes } from './guard.ts'
import { matrices } from './matrix.ts'
import { type Pages, pageRoutes } from './pages.ts'
import { errorBody, Refusal } from './refusal.ts'
import { review } from './review.ts'
import type { Door } from './routing.ts'
import { statements } from './statements.ts'
import { who } from './who.ts'
import { working } from './working.ts'

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Elchi',
    version: '1',
    description:
      'The record of diplomacy: who visited, met and called whom, and whether what is claimed holds.',
  },
  servers: [{ url: '/api' }],
}

const POSTS_A_MINUTE = 300

/** A failure of ours is told without its story; that goes to the one who runs the server. */
function failed(error: Error): Response {
  const refusal =
    error instanceof Refusal
      ? error
      : error instanceof HTTPException
        ? new Refusal(error.status === 400 ? 400 : 500, 'invalid', 'the request is not understood')
        : null
  if (refusal) return Response.json(errorBody(refusal.code, refusal.message), { status: refusal.status })
  process.stderr.write(`${error.stack ?? error.message}\n`)
  return Response.json(errorBody('failed', 'something went wrong here'), { status: 500 })
}

/** `anyHost` where the server is meant to be reached from other machines. */
export interface Served extends Door {
  readonly pages?: Pages
  readonly anyHost?: boolean
}

const tag = etag()

/** An unchanged answer is not sent again; a stream of events has no end to be tagged by. */
const tagged: MiddlewareHandler = (c, next) => (c.req.path.endsWith('/events') ? next() : tag(c, next))

const nothingThere = (path: string): Response =>
  Response.json(errorBody('not-found', `there is nothing at ${path}`), { status: 404 })

export function makeApi(door: Door) {
  const api = new OpenAPIHono()
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'apiKey',
    in: 'header',
    name: 'X-Elchi-Token',
  })
  const routes = api
    .route('/', checking(door))
    .route('/', documents(door))
    .route('/', contacts(door))
    .route('/', who(door))
    .route('/', matrices(door))
    .route('/', statements(door))
    .route('/', review(door))
    .route('/', working(door))
  routes.doc31('/openapi.json', DESCRIPTION)
  return routes
}

/** Every route under `/api`, and the pages under `/ru`, `/kk` and `/en` where they have been built. */
export function makeApp({ pages, anyHost, ...door }: Served) {
  const app = new OpenAPIHono()
  app.onError(failed)
  app.notFound((c) => nothingThere(c.req.path))
  app.use(headers)
  if (!anyHost) app.use(localHostOnly)
  app.use('/api/*', rate(POSTS_A_MINUTE), sizes, tagged)
  const api = makeApi(door)
  api.onError(failed)
  app.route('/api', api)
  app.all('/api/*', (c) => nothingThere(c.req.path))
  if (pages) pageRoutes(app, pages)
  return app
}
