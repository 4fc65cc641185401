/** Asking the API. */
import { useEffect, useState, useSyncExternalStore } from 'react'

/** What went wrong, in the words of the API; `code` as it names it. */
export class AskFailed extends Error {
  override name = 'AskFailed'
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

type Shaped = { readonly error?: { readonly message?: unknown; readonly code?: unknown } } | null

function failureOf(body: unknown): AskFailed {
  const { message, code } = (body as Shaped)?.error ?? {}
  return new AskFailed(typeof message === 'string' ? message : '?', typeof code === 'string' ? code : '')
}

/** The answer of a route; its type is the route's own. @throws AskFailed with the words of the refusal. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/api${path}`, init)
  const body: unknown = await response.json()
  if (!response.ok) throw failureOf(body)
  return body as T
}

const posted = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body,
})

/** The answer of a route to what is sent with the question. @throws AskFailed with the words of the refusal. */
export const askWith = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(path, posted(JSON.stringify(body)))

/** Writes something into the record, with the token; what pages show is asked for anew. */
export async function keepWith<T>(path: string, body: unknown, key: string): Promise<T> {
  const answer = await ask<T>(path, {
    ...posted(JSON.stringify(body)),
    headers: { 'Content-Type': 'application/json', 'X-Elchi-Token': key },
  })
  version += 1
  for (const listener of listeners) listener()
  return answer
}

/** Moves with everything that this page writes. */
let version = 0
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly answer: T }
  | { readonly state: 'failed'; readonly message: string; readonly code: string }

/** The answer of a route, asked for anew when the path, what is sent with it or the record changes. */
export function useAnswer<T>(path: string, body?: unknown): Asked<T> {
  const sent = body === undefined ? null : JSON.stringify(body)
  const key = `${path} ${sent}`
  const written = useSyncExternalStore(subscribe, () => version)
  const [asked, setAsked] = useState<Asked<T> & { key?: string }>({ state: 'waiting' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written changes the answer
  useEffect(() => {
    const stop = new AbortController()
    const settle = (outcome: Asked<T>) => {
      if (!stop.signal.aborted) setAsked({ ...outcome, key })
    }
    ask<T>(path, { signal: stop.signal, ...(sent === null ? {} : posted(sent)) }).then(
      (answer) => settle({ state: 'here', answer }),
      (error: unknown) =>
        settle({
          state: 'failed',
          message: error instanceof Error ? error.message : String(error),
          code: error instanceof AskFailed ? error.code : '',
        }),
    )
    return () => stop.abort()
  }, [path, sent, key, written])
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
