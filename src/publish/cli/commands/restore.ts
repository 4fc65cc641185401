/** `elchi restore`: a backup brought back. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const restore = defineCommand({
  meta: { name: 'restore', description: 'Brings a backup into an empty store' },
  args: {
    file: { type: 'positional', required: true, description: 'The backup' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../keeping.ts')).restoreFrom(args.file, args),
})

export default restore
