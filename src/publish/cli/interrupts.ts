/** Ctrl-C and a reader that went away. */
import { EXIT } from './failures.ts'

/**
 * Ctrl-C ends the process with a word; the transaction in flight was never acknowledged and is undone when the store
 * is next opened. A closed pipe (`elchi contacts | head`) ends it silently, as other programs do.
 */
export function stopHandling(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      process.stderr.write('\nStopped. Nothing half-written; run the same command again to go on.\n')
      process.exit(EXIT.stopped)
    })
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
}
