/** The route of statements: by words, speaker, whom they name, topic and day. */
import { createRoute } from '@hono/zod-openapi'
import { type Said, type SaidAsked, speakersOf, statementsSaid } from '../../pipeline/said.ts'
import { findPerson } from '../../pipeline/shelf.ts'
import { topicNames } from '../../pipeline/topics.ts'
import { csv, csvAnswer } from './csv.ts'
import { namesIn } from './names.ts'
import { answers, type Door, router } from './routing.ts'
import type { Said as SaidTold } from './shapes.ts'
import { StatementsAnswer, StatementsAsked } from './shapes-look.ts'
import { known, personOrState } from './typed.ts'

const list = createRoute({
  method: 'get',
  path: '/statements',
  summary: 'What was said: statements with their reprints, the latest first',
  request: { query: StatementsAsked },
  responses: answers(StatementsAnswer, 'A page of the list, and who speaks in it'),
})

function wanted({ q, speaker, about, topic, from, to }: StatementsAsked): SaidAsked {
  const person = known('speaker', speaker || undefined, findPerson)
  return {
    ...(q ? { words: q } : {}),
    ...(person ? { speakers: [person] } : {}),
    ...(about ? { about: [personOrState(about).id] } : {}),
    ...(topic ? { topic } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

/** As an answer has it: lists of its own. */
export const saidAsTold = (one: Said): SaidTold => ({
  ...one,
  reprints: [...one.reprints],
  topics: [...one.topics],
  hits: [...one.hits],
})

const COLUMNS = ['id', 'speaker', 'direct', 'published', 'publisher', 'document', 'prints', 'words']

export const statements = ({ record }: Door) => {
  const routes = router()
  routes.get('/statements.csv', async (c) => {
    const found = await statementsSaid(record, wanted(csv(StatementsAsked, c)))
    const rows = found.map(({ statement, document, reprints }) => [
      ...[
        statement.id,
        statement.speaker?.person ?? statement.speaker?.name,
        statement.direct ? 'yes' : 'no',
      ],
      ...[document.published, document.publisher, document.id, String(reprints.length + 1), statement.quote],
    ])
    return csvAnswer(c, COLUMNS, rows)
  })
  return routes.openapi(list, async (c) => {
    const asked = c.req.valid('query')
    const found = await statementsSaid(record, wanted(asked))
    const said = found.slice(asked.offset, asked.offset + asked.limit).map(saidAsTold)
    const speakers = speakersOf(found)
    const answer = { total: found.length, said, speakers, topics: topicNames(asked.ui) }
    return c.json({ ...answer, names: namesIn([said, speakers], asked.ui) }, 200)
  })
}
