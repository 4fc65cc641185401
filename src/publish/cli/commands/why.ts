/** `elchi why`: which rule fired on which words, and which near rules did not. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const why = defineCommand({
  meta: {
    name: 'why',
    description: 'Shows the words, rules and judgements behind a contact, report or claim',
  },
  args: {
    id: { type: 'positional', required: true, description: 'Id of a contact, report or claim' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../explaining.ts')).explainId(args.id, args),
})

export default why
