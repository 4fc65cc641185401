/** `elchi worker`: reading shared by many programs on one PostgreSQL. */
import { defineCommand } from 'citty'
import { documentFlags, storeFlags } from '../flags.ts'

const add = defineCommand({
  meta: { name: 'add', description: 'Puts documents into the queue' },
  args: {
    paths: { type: 'positional', required: true, description: 'FILE, folder, documents.jsonl or -' },
    ...documentFlags,
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../working.ts')).addToQueue(args._, args),
})

const start = defineCommand({
  meta: { name: 'start', description: 'Reads documents of the queue; start as many as there are cores' },
  args: { 'until-empty': { type: 'boolean', description: 'End when nothing is left' }, ...storeFlags },
  run: async ({ args }) => (await import('../working.ts')).startWorking(args),
})

export default defineCommand({
  meta: { name: 'worker', description: 'Reads with many programs at once (PostgreSQL)' },
  subCommands: { add, start },
})
