/** `elchi check`: one sentence against the record. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const check = defineCommand({
  meta: {
    name: 'check',
    description: 'Checks a sentence («Путин совершил 33 визита в Казахстан») against the record',
  },
  args: {
    sentence: { type: 'positional', required: true, description: 'The sentence, in quotation marks' },
    'as-of': { type: 'string', valueHint: 'DAY', description: 'The day it was said (default: today)' },
    lang: { type: 'string', valueHint: 'xx', description: 'Its language, where it should not be guessed' },
    about: {
      type: 'string',
      valueHint: 'NAMES',
      description: 'Whom it is about where it does not say so; the first travels, the second was met',
    },
    json: { type: 'boolean', description: 'Print the claims with their verdicts as JSON' },
    'claim-review': { type: 'boolean', description: 'Print each verdict as a schema.org ClaimReview' },
    ...storeFlags,
  },
  run: async ({ args }) =>
    (await import('../checking.ts')).checkSentence(args._.join(' '), {
      ...args,
      asOf: args['as-of'],
      claimReview: args['claim-review'],
    }),
})

export default check
