/** The routes that check: a sentence, and the rules by which the record counts. */
import { createRoute } from '@hono/zod-openapi'
import { COUNTING_RULES } from '../../check/counting.ts'
import { claimsIn } from '../../pipeline/check.ts'
import { documentOf } from '../../pipeline/intake.ts'
import { findPerson } from '../../pipeline/shelf.ts'
import { judgedOf } from './judging.ts'
import { namesIn } from './names.ts'
import { Refusal } from './refusal.ts'
import { answers, asked, type Door, router } from './routing.ts'
import { CheckAnswer, CheckAsked, RulesAnswer } from './shapes.ts'

const check = createRoute({
  method: 'post',
  path: '/check',
  summary: 'Checks a sentence against the record, under every counting rule',
  request: asked(CheckAsked),
  responses: answers(CheckAnswer, 'Claims of the sentence with their verdicts; none where it claims nothing'),
})

const rules = createRoute({
  method: 'get',
  path: '/rules',
  summary: 'The counting rules: the named answers to what counts as one',
  responses: answers(RulesAnswer, 'Every rule, in three languages'),
})

function personMeant(typed: string): string {
  const found = findPerson(typed)
  if ('id' in found) return found.id
  throw new Refusal(400, 'unknown-name', `about: the atlas has no ${typed}`)
}

const today = (): string => new Date().toISOString().slice(0, 10)

export const checking = ({ record, ownRules = [] }: Door) =>
  router()
    .openapi(check, async (c) => {
      const { text, ui, ...told } = c.req.valid('json')
      const asOf = told.asOf ?? today()
      const { lang } = await documentOf(text, { lang: told.lang })
      const about = (told.about ?? []).map(personMeant)
      const claims = await claimsIn(text, { asOf, lang, about })
      const judged = await judgedOf(record, claims, { ui, asOf, ownRules })
      return c.json({ asOf, lang, judged, names: namesIn(judged, ui) }, 200)
    })
    .openapi(rules, (c) => c.json({ rules: [...COUNTING_RULES, ...ownRules] }, 200))
