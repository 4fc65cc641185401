/** `elchi search`: words in documents or statements, in any form. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const search = defineCommand({
  meta: { name: 'search', description: 'Finds documents or statements by their words, in any form' },
  args: {
    words: {
      type: 'positional',
      required: true,
      description: 'Words that must all stand there; beginn* for a beginning',
    },
    statements: { type: 'boolean', description: 'Look in statements alone' },
    by: { type: 'string', valueHint: 'NAME', description: 'Statements of this speaker' },
    lang: { type: 'string', valueHint: 'xx', description: 'Texts of this language' },
    from: { type: 'string', valueHint: 'DAY', description: 'Published on this day or later' },
    to: { type: 'string', valueHint: 'DAY', description: 'Published on this day or earlier' },
    json: { type: 'boolean', description: 'One line of JSON for each hit' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../searching.ts')).searchWords(args.words, args),
})

export default search
