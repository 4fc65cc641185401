/** What goes wrong at this door, in the one shape that every error has. */
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A request that cannot be answered; the message is for the one who asked. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: ContentfulStatusCode
  readonly code: string
  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const errorBody = (code: string, message: string) => ({ error: { code, message } })

export const notFound = (what: string, id: string): Refusal =>
  new Refusal(404, 'not-found', `there is no ${what} ${id}`)
