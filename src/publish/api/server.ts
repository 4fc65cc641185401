/** Serving over HTTP until it is told to stop. */
import { serve } from '@hono/node-server'
import { makeApp, type Served } from './app.ts'
import { Refusal } from './refusal.ts'

export interface Address {
  readonly host: string
  readonly port: number
}

export interface Running {
  readonly port: number
  close(): Promise<void>
}

/** Begins to serve; port 0 takes any free one. @throws Refusal where the port is taken. */
export function startServer(served: Served, { host, port }: Address): Promise<Running> {
  const app = makeApp(served)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (bound) => {
      resolve({ port: bound.port, close: () => closed(server) })
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken ? new Refusal(500, 'port-taken', `port ${port} is taken: choose another with --port`) : error,
      )
    })
  })
}

const closed = (server: ReturnType<typeof serve>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
