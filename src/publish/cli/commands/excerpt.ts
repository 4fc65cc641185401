/** `elchi excerpt`: from a full interview to a piece, and from a piece back to its interview. */
import { defineCommand } from 'citty'
import { documentFlags, storeFlags } from '../flags.ts'

const excerpt = defineCommand({
  meta: {
    name: 'excerpt',
    description:
      'Ranks the answers of an interview and drafts an excerpt piece; --verify PIECE INTERVIEW checks a published one',
  },
  args: {
    paths: {
      type: 'positional',
      required: true,
      description: 'The interview; with --verify the piece, then its source',
    },
    verify: { type: 'boolean', description: 'Hold a published piece against its source, word by word' },
    answers: {
      type: 'string',
      valueHint: 'N',
      description: 'How many answers the draft takes',
      default: '3',
    },
    draft: { type: 'boolean', description: 'Print the draft alone, as Markdown' },
    json: { type: 'boolean', description: 'Print what was found as JSON' },
    ...documentFlags,
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../excerpting.ts')).excerptPaths(args._, args),
})

export default excerpt
