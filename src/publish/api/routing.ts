/** How a route is described: one shape for answers and errors, and what the routes work with. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type * as z from 'zod'
import type { CountingRule } from '../../check/counting-rule.ts'
import type { Record } from '../../record/database.ts'
import { errorBody } from './refusal.ts'
import { ErrorShape } from './shapes.ts'

/** What the routes work with. `token` opens the routes that write. */
export interface Door {
  readonly record: Record
  readonly token: string
  /** A user's own ways of counting, beside the presets. */
  readonly ownRules?: readonly CountingRule[]
}

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})

/** Answers of a route: what was asked for, or why not. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: json(schema, description),
  400: json(ErrorShape, 'The request is not understood'),
  404: json(ErrorShape, 'There is no such thing'),
})

export const asked = <T extends z.ZodType>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true },
})

/** A router whose refusals of malformed requests have the shape of every error. */
export const router = () =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const words = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      return c.json(errorBody('invalid', words.join('; ')), 400)
    },
  })
