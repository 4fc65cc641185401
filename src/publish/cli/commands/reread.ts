/** `elchi reread`: newer rules over kept documents. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const reread = defineCommand({
  meta: {
    name: 'reread',
    description: 'Reads every document again with the rules of this version; can be stopped and goes on',
  },
  args: {
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../keeping.ts')).rereadRecord(args),
})

export default reread
