/** `elchi brief`: a one-page background to a person or a state. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const brief = defineCommand({
  meta: {
    name: 'brief',
    description:
      'Writes a background note on a person or state: contacts, counts by two rules, what was said',
  },
  args: {
    name: {
      type: 'positional',
      required: true,
      description: 'A person or a state, by name in any language, id or code',
    },
    before: { type: 'string', valueHint: 'DAY', description: 'What was known by this day (default: today)' },
    html: {
      type: 'boolean',
      description: 'An HTML page, which a browser prints to PDF, instead of Markdown',
    },
    json: { type: 'boolean', description: 'Print what the note is made of as JSON' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../briefing.ts')).briefSubject(args._.join(' '), args),
})

export default brief
