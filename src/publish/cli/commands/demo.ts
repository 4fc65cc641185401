/** `elchi demo`: the example that ships with Elchi. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const demo = defineCommand({
  meta: { name: 'demo', description: 'Reads the example article into the record and prints its dossier' },
  args: { ...storeFlags },
  run: async ({ args }) => (await import('../demonstration.ts')).demonstrate(args),
})

export default demo
