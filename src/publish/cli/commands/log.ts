/** `elchi log`: how a contact came to be what it is. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const log = defineCommand({
  meta: { name: 'log', description: 'Lists what was read and judged of a contact, oldest first' },
  args: {
    id: { type: 'positional', required: true, description: 'Id of a contact, or of a report' },
    json: { type: 'boolean', description: 'One line of JSON for each entry' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../judging.ts')).printLog(args),
})

export default log
