/** Asking the API. */
import { useEffect, useState } from 'react'

/** What went wrong, in the words of the API. */
export class AskFailed extends Error {
  override name = 'AskFailed'
}

const messageOf = (body: unknown): string => {
  const shaped = body as { readonly error?: { readonly message?: unknown } } | null
  return typeof shaped?.error?.message === 'string' ? shaped.error.message : '?'
}

/** The answer of a route; its type is the route's own. @throws AskFailed with the words of the refusal. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/api${path}`, init)
  const body: unknown = await response.json()
  if (!response.ok) throw new AskFailed(messageOf(body))
  return body as T
}

const posted = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body,
})

/** Keeps something in the record, with the token. */
export const keepWith = <T>(path: string, body: unknown, key: string): Promise<T> =>
  ask<T>(path, {
    ...posted(JSON.stringify(body)),
    headers: { 'Content-Type': 'application/json', 'X-Elchi-Token': key },
  })

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly answer: T }
  | { readonly state: 'failed'; readonly message: string }

/** The answer of a route, asked for anew when the path or what is sent with it changes. */
export function useAnswer<T>(path: string, body?: unknown): Asked<T> {
  const sent = body === undefined ? null : JSON.stringify(body)
  const key = `${path} ${sent}`
  const [asked, setAsked] = useState<Asked<T> & { key?: string }>({ state: 'waiting' })
  useEffect(() => {
    const stop = new AbortController()
    const settle = (outcome: Asked<T>) => {
      if (!stop.signal.aborted) setAsked({ ...outcome, key })
    }
    ask<T>(path, { signal: stop.signal, ...(sent === null ? {} : posted(sent)) }).then(
      (answer) => settle({ state: 'here', answer }),
      (error: unknown) =>
        settle({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return () => stop.abort()
  }, [path, sent, key])
  return asked.key === key ? asked : { state: 'waiting' }
}

const TOKEN = 'elchi-token'

/** Takes the token out of the address that was printed at the start, so that it is in no link. */
export function takeToken(): void {
  const token = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1]
  if (!token) return
  window.sessionStorage.setItem(TOKEN, token)
  window.history.replaceState(null, '', window.location.pathname + window.location.search)
}

export const token = (): string | null => window.sessionStorage.getItem(TOKEN)
