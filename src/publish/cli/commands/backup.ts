/** `elchi backup`: the record in a file. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const backup = defineCommand({
  meta: { name: 'backup', description: 'Writes the whole record to a new file' },
  args: {
    file: { type: 'positional', required: true, description: 'The file, which must not be there yet' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../keeping.ts')).backUpTo(args.file, args),
})

export default backup
