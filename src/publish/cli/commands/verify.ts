/** `elchi verify`: is the record sound? */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const verify = defineCommand({
  meta: {
    name: 'verify',
    description:
      'Checks that every span is its words, every reference resolves, every view is its recomputation',
  },
  args: {
    ...storeFlags,
  },
  run: async ({ args }) => (await import('../keeping.ts')).verifyRecord(args),
})

export default verify
