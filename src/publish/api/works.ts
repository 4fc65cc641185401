/** Longer works in progress: readings and imports, followed by whoever knows their id, also after the page was closed. */
import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Stage } from './shapes-works.ts'

export interface Progress {
  readonly stage: Stage
  /** 0 to 1. */
  readonly share: number
  /** Why it failed, in words for people. */
  readonly trouble: string | null
}

/** Says where the work stands, and lets others be answered meanwhile. */
export type Tell = (stage: Stage, share: number) => Promise<void>

/** The work cannot be done; the message is for the one who asked for it. */
export class WorkFailed extends Error {
  override name = 'WorkFailed'
}

const MOST_KEPT = 60

/** One work: its progress, its outcome when it is done, and those who listen. */
export class Work<T> {
  readonly id = randomUUID()
  progress: Progress = { stage: 'waiting', share: 0, trouble: null }
  outcome: T | null = null
  readonly #listeners = new Set<(progress: Progress) => void>()

  get isOver(): boolean {
    return this.progress.stage === 'done' || this.progress.stage === 'failed'
  }

  /** Calls `listener` with every progress from now on; returns how to stop. */
  listen(listener: (progress: Progress) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(progress: Progress): void {
    this.progress = progress
    for (const listener of this.#listeners) listener(progress)
  }
}

const words = (error: unknown): string => {
  if (error instanceof WorkFailed) return error.message
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 'something went wrong here'
}

/** The works of a server, the oldest forgotten first. Each is done after the one before it, so that one text waits for another. */
export class Works<T> {
  readonly #works = new Map<string, Work<T>>()
  #last: Promise<void> = Promise.resolve()

  get(id: string): Work<T> | undefined {
    return this.#works.get(id)
  }

  /** Begins a work as soon as those before it are over. */
  begin(make: (tell: Tell) => Promise<T>): Work<T> {
    const work = new Work<T>()
    this.#works.set(work.id, work)
    for (const [id, { isOver }] of this.#works)
      if (this.#works.size > MOST_KEPT && isOver) this.#works.delete(id)
    const tell: Tell = async (stage, share) => {
      work.tell({ stage, share, trouble: null })
      await setImmediate()
    }
    this.#last = this.#last.then(() => done(work, () => make(tell)))
    return work
  }
}

async function done<T>(work: Work<T>, make: () => Promise<T>): Promise<void> {
  try {
    work.outcome = await make()
    work.tell({ stage: 'done', share: 1, trouble: null })
  } catch (error) {
    work.tell({ stage: 'failed', share: 1, trouble: words(error) })
  }
}
