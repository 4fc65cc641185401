/** `elchi contacts`: what the record knows, by who, where, what and when, counted by a rule. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const contacts = defineCommand({
  meta: { name: 'contacts', description: 'Lists contacts of the record, and counts them by a rule' },
  args: {
    guest: {
      type: 'string',
      valueHint: 'NAME',
      description: 'Who travelled: name in any language, or Wikidata id',
    },
    with: { type: 'string', valueHint: 'NAME', description: 'Any side: a person' },
    host: { type: 'string', valueHint: 'NAME', description: 'The other side: a person' },
    state: { type: 'string', valueHint: 'STATE', description: 'Host state: name or code, KAZ' },
    place: { type: 'string', valueHint: 'PLACE', description: 'City or residence' },
    kind: {
      type: 'string',
      valueHint: 'KIND',
      description: 'visit, meeting, talks, call, letter, multilateral, ceremony',
    },
    status: { type: 'string', valueHint: 'STATUS', description: 'announced, held, postponed, cancelled' },
    from: { type: 'string', valueHint: 'DAY', description: 'First day of the window' },
    to: { type: 'string', valueHint: 'DAY', description: 'Last day of the window' },
    rule: {
      type: 'string',
      valueHint: 'RULE',
      description: 'Counting rule, stays-as-president; `--rule list` lists them',
    },
    json: { type: 'boolean', description: 'Print contacts as JSON, one a line' },
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../listing.ts')).listContacts(args),
})

export default contacts
