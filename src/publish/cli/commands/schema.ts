/** `elchi schema`: the JSON Schema of a noun. */
import { defineCommand } from 'citty'

const schema = defineCommand({
  meta: {
    name: 'schema',
    description: 'Prints the JSON Schema of a noun: reading, report, contact, claim, verdict …',
  },
  args: { noun: { type: 'positional', required: true, description: 'The noun' } },
  run: async ({ args }) => (await import('../nouns.ts')).printSchema(args.noun),
})

export default schema
