/** The routes of contacts: by who, where, what and when, as JSON or CSV; and one with the words it rests on. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Contact } from '../../model/contact.ts'
import { findPerson, findPlace, findState } from '../../pipeline/shelf.ts'
import { type ContactFilter, contactById, contactsWhere, reportsOf } from '../../record/contacts.ts'
import { csv, csvAnswer } from './csv.ts'
import { namesIn } from './names.ts'
import { notFound } from './refusal.ts'
import { answers, type Door, router } from './routing.ts'
import { ContactAnswer, ContactsAnswer, ContactsAsked, Ui } from './shapes.ts'
import { known } from './typed.ts'

const list = createRoute({
  method: 'get',
  path: '/contacts',
  summary: 'Contacts of the record, oldest first',
  request: { query: ContactsAsked },
  responses: answers(ContactsAnswer, 'A page of the list'),
})

const one = createRoute({
  method: 'get',
  path: '/contacts/{id}',
  summary: 'A contact with its reports and their words',
  request: { params: z.object({ id: z.string() }), query: z.object({ ui: Ui.default('en') }) },
  responses: answers(ContactAnswer, 'The contact, report by report'),
})

function filterOf(asked: ContactsAsked): ContactFilter {
  const given: { [K in keyof ContactFilter]: ContactFilter[K] | undefined } = {
    guest: known('guest', asked.guest, findPerson),
    person: known('with', asked.with, findPerson),
    counterpart: known('host', asked.host, findPerson),
    hostState: known('state', asked.state, findState),
    place: known('place', asked.place, findPlace),
    kinds: asked.kind && [asked.kind],
    status: asked.status,
    from: asked.from,
    to: asked.to,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const COLUMNS = ['id', 'kind', 'status', 'first', 'last', 'guest', 'host_state', 'place', 'format', 'sides']

const line = ({ id, kind, status, when, guest, hostState, place, format, participants }: Contact) => [
  ...[
    id,
    kind,
    status,
    when?.first,
    when?.last,
    guest?.person ?? guest?.name,
    hostState,
    place?.name,
    format,
  ],
  participants.map((side) => side.person ?? side.name ?? side.office ?? side.state).join('; '),
]

export const contacts = ({ record }: Door) => {
  const routes = router()
  routes.get('/contacts.csv', async (c) => {
    const found = await contactsWhere(record, filterOf(csv(ContactsAsked, c)))
    return csvAnswer(c, COLUMNS, found.map(line))
  })
  return routes
    .openapi(list, async (c) => {
      const asked = c.req.valid('query')
      const found = await contactsWhere(record, filterOf(asked))
      const page = found.slice(asked.offset, asked.offset + asked.limit)
      return c.json({ total: found.length, contacts: page, names: namesIn(page, asked.ui) }, 200)
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param')
      const contact = await contactById(record, id)
      if (!contact) throw notFound('contact', id)
      const told = await reportsOf(record, id)
      return c.json({ contact, told, names: namesIn([contact, told], c.req.valid('query').ui) }, 200)
    })
}
