/** `elchi watch`: one visit to each source. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const watch = defineCommand({
  meta: {
    name: 'watch',
    description: 'Visits each source once and reads what is new; run it again and again, by cron or a timer',
  },
  args: {
    sources: {
      type: 'positional',
      required: false,
      description: 'Source files, or names of those that ship (default: all)',
    },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../watching.ts')).watchSources(args._, args),
})

export default watch
