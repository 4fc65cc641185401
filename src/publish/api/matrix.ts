/** The route of the matrix: who visits whom, states × states, by rule and period. */
import { createRoute } from '@hono/zod-openapi'
import { type Journey, journeysBy, visitRules } from '../../pipeline/journeys.ts'
import { csv, csvAnswer } from './csv.ts'
import { namesIn } from './names.ts'
import { Refusal } from './refusal.ts'
import { answers, type Door, router } from './routing.ts'
import { MatrixAnswer, MatrixAsked } from './shapes-look.ts'

const matrix = createRoute({
  method: 'get',
  path: '/matrix',
  summary: 'Who visits whom: visits between states under one counting rule',
  request: { query: MatrixAsked },
  responses: answers(MatrixAnswer, 'States in order of their visits, and the cells that are not empty'),
})

/** The rule of that id, the first where none is asked for. @throws Refusal for one that does not count visits. */
function ruleOf(id: string | undefined) {
  const rules = visitRules()
  const rule = id === undefined ? rules[0] : rules.find((one) => one.id === id)
  if (rule) return rule
  throw new Refusal(
    400,
    'unknown-rule',
    `no rule ${id} counts visits: there is ${rules.map((one) => one.id).join(', ')}`,
  )
}

const tally = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function matrixOf(journeys: readonly Journey[]): Pick<MatrixAnswer, 'states' | 'cells'> {
  const sent = tally(journeys.map(({ from }) => from))
  const received = tally(journeys.map(({ to }) => to))
  const states = [...new Set([...sent.keys(), ...received.keys()])]
    .map((id) => ({ id, sent: sent.get(id) ?? 0, received: received.get(id) ?? 0 }))
    .sort((a, b) => b.sent + b.received - a.sent - a.received || (a.id < b.id ? -1 : 1))
  const at = new Map(states.map(({ id }, place) => [id, place]))
  const pairs = tally(journeys.map(({ from, to }) => `${at.get(from)} ${at.get(to)}`))
  const cells = [...pairs].map(([pair, visits]): [number, number, number] => {
    const [row = '', column = ''] = pair.split(' ')
    return [Number(row), Number(column), visits]
  })
  return { states, cells }
}

async function matrixFor({ record }: Door, asked: MatrixAsked): Promise<MatrixAnswer> {
  const rule = ruleOf(asked.rule)
  const travellers = { since: asked.from, until: asked.to }
  const journeys = (await journeysBy(record, travellers, [rule])).get(rule.id) ?? []
  const found = matrixOf(journeys)
  const ids = found.states.map(({ id }) => ({ state: id }))
  return { rule: rule.id, total: journeys.length, ...found, names: namesIn(ids, asked.ui) }
}

export const matrices = (door: Door) => {
  const routes = router()
  routes.get('/matrix.csv', async (c) => {
    const { states, cells } = await matrixFor(door, csv(MatrixAsked, c))
    const rows = cells.map(([row, column, visits]) => [states[row]?.id, states[column]?.id, String(visits)])
    return csvAnswer(c, ['guest', 'host', 'visits'], rows)
  })
  return routes.openapi(matrix, async (c) => c.json(await matrixFor(door, c.req.valid('query')), 200))
}
