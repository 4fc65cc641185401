/** A queue of documents to be read, on the PostgreSQL of the record: pg-boss keeps it, any number of programs share it. */
import type PgBoss from 'pg-boss'

/** What waits and is handed out; what it holds, the caller knows. */
export interface Queue {
  add(jobs: readonly object[]): Promise<void>
  /** Some jobs for this program alone; each must be `done` or `failed` within a minute, or another program gets it. */
  take(count: number): Promise<readonly Job[]>
  done(job: Job): Promise<void>
  failed(job: Job, why: string): Promise<void>
  /** Jobs that are not done: waiting, or taken by someone. */
  left(): Promise<number>
  close(): Promise<void>
}

export interface Job {
  readonly id: string
  readonly content: unknown
}

const NAME = 'documents'
const SCHEMA = 'elchi_queue'
/** A program that was killed keeps its jobs for so long. */
const EXPIRES_S = 60
/** A document on which so many programs died is left aside as failed. */
const TRIES = 20
const MAINTAINED_EVERY_S = 5

/** Opens the queue, making it where it is not. `tell` hears of lost connections; the queue finds its way back by itself. */
export async function openQueue(url: string, tell: (error: Error) => void): Promise<Queue> {
  const { default: Boss } = await import('pg-boss')
  const boss = new Boss({
    connectionString: url,
    schema: SCHEMA,
    max: 3,
    schedule: false,
    maintenanceIntervalSeconds: MAINTAINED_EVERY_S,
  })
  boss.on('error', tell)
  await boss.start()
  await boss.createQueue(NAME, { name: NAME, retryLimit: TRIES, expireInSeconds: EXPIRES_S })
  return queueOf(boss)
}

const queueOf = (boss: PgBoss): Queue => ({
  add: (jobs) =>
    boss.insert(jobs.map((data) => ({ name: NAME, data, retryLimit: TRIES, expireInSeconds: EXPIRES_S }))),
  take: async (count) => {
    const jobs = await boss.fetch<object>(NAME, { batchSize: count })
    return jobs.map(({ id, data }) => ({ id, content: data }))
  },
  done: ({ id }) => boss.complete(NAME, id),
  failed: ({ id }, why) => boss.fail(NAME, id, { why }),
  left: () => boss.getQueueSize(NAME, { before: 'completed' }),
  close: () => boss.stop({ graceful: false }),
})
