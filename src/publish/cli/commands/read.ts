/** `elchi read`: documents into the record, and what was read in them. */
import { defineCommand } from 'citty'
import { documentFlags, storeFlags } from '../flags.ts'

const read = defineCommand({
  meta: {
    name: 'read',
    description: 'Reads files, folders, .jsonl files of documents or - (standard input) into the record',
  },
  args: {
    paths: { type: 'positional', required: true, description: 'FILE, folder, documents.jsonl or -' },
    ...documentFlags,
    json: { type: 'boolean', description: 'Print the reading as JSON, one line a document' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../reading.ts')).readPaths(args._, args),
})

export default read
