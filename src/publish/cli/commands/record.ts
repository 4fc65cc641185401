/** `elchi record`: what the record holds, and record files that a person brings. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const importing = defineCommand({
  meta: {
    name: 'import',
    description: 'Imports a record file: .csv with x.codebook.json beside it, or .xml of history.state.gov',
  },
  args: { file: { type: 'positional', required: true, description: 'The file' }, ...storeFlags },
  run: async ({ args }) => (await import('../recording.ts')).importPath(args.file, args),
})

const about = defineCommand({
  meta: { name: 'about', description: 'Says what the record holds and where it came from' },
  args: { ...storeFlags },
  run: async ({ args }) => (await import('../recording.ts')).aboutRecord(args),
})

export default defineCommand({
  meta: { name: 'record', description: 'Imports record files; says what the record holds' },
  subCommands: { import: importing, about },
})
