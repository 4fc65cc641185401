/** Reading shared by many programs: documents wait in a queue, and each program takes some. */
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { Document, Issue } from '../model/text.ts'
import type { Record } from '../record/database.ts'
import type { Job, Queue } from '../record/queue.ts'
import { ingest } from './ingest.ts'
import type { Intake } from './intake.ts'
import { readAny } from './read.ts'

const Task = z.object({ document: Document, issues: z.array(Issue) })

const AT_ONCE = 20
const PAUSE_MS = 1000

/** Puts documents into the queue; returns how many, and what could not be read with its reason. */
export async function enqueue(
  queue: Queue,
  intakes: AsyncIterable<Intake>,
): Promise<{ added: number; refused: string[] }> {
  let waiting: z.infer<typeof Task>[] = []
  let added = 0
  const refused: string[] = []
  const flush = async () => {
    if (waiting.length > 0) await queue.add(waiting)
    added += waiting.length
    waiting = []
  }
  for await (const intake of intakes) {
    if ('refused' in intake) refused.push(`${intake.name}: ${intake.refused}`)
    else waiting.push({ document: intake.document, issues: [...intake.issues] })
    if (waiting.length >= AT_ONCE) await flush()
  }
  await flush()
  return { added, refused }
}

interface Working {
  /** End when nothing is left, taken by others or not. */
  readonly untilEmpty: boolean
  /** Hears of each document that is in the record, and of what went wrong. */
  readonly told: (said: { readonly kept: string } | { readonly wrong: string }) => void
}

/**
 * Reads documents of the queue into the record until nothing is left, or for good. A job is done when its document is in
 * the record: a program that dies before leaves it to another, and reading it twice changes nothing.
 */
export async function work(record: Record, queue: Queue, { untilEmpty, told }: Working): Promise<void> {
  for (;;) {
    try {
      const jobs = await queue.take(AT_ONCE)
      for (const job of jobs) await doJob(record, queue, job, told)
      if (jobs.length > 0) continue
      if (untilEmpty && (await queue.left()) === 0) return
    } catch (error) {
      // The database may be stopped and started while work goes on: what is lost is tried again.
      told({ wrong: error instanceof Error ? error.message : String(error) })
    }
    await setTimeout(PAUSE_MS)
  }
}

async function doJob(record: Record, queue: Queue, job: Job, told: Working['told']): Promise<void> {
  const task = Task.safeParse(job.content)
  if (!task.success) return queue.failed(job, z.prettifyError(task.error))
  const { document, issues } = task.data
  await ingest(record, await readAny(document, issues))
  told({ kept: document.id })
  await queue.done(job)
}
