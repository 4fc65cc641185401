/** `elchi serve`: the pages and the API over the record. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const serve = defineCommand({
  meta: { name: 'serve', description: 'Serves the pages and the API on this machine until Ctrl-C' },
  args: {
    port: { type: 'string', valueHint: 'PORT', description: 'Port, 0 for any free one', default: '4170' },
    host: {
      type: 'string',
      valueHint: 'ADDRESS',
      description: 'Address to bind to; another than this machine’s own opens the record to the network',
      default: '127.0.0.1',
    },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../serving.ts')).serveRecord(args),
})

export default serve
