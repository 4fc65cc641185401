/** `elchi judge`: a person's word on a contact or report, kept in the log. */
import { defineCommand } from 'citty'
import { storeFlags } from '../flags.ts'

const said = {
  by: { type: 'string', required: true, valueHint: 'NAME', description: 'Who judges' },
  why: { type: 'string', valueHint: 'TEXT', description: 'The reason', default: '' },
  report: { type: 'boolean', description: 'The id is that of one report, not of a whole contact' },
  ...storeFlags,
} as const

const id = { type: 'positional', required: true, description: 'Id of a contact or report' } as const

const single = (act: 'confirm' | 'reject', description: string) =>
  defineCommand({
    meta: { name: act, description },
    args: { id, ...said },
    run: async ({ args }) => (await import('../judging.ts')).judgeOne(act, args),
  })

const pair = (act: 'same' | 'different' | 'unsure', description: string) =>
  defineCommand({
    meta: { name: act, description },
    args: { id, other: { ...id, description: 'Id of the contact that it is compared with' }, ...said },
    run: async ({ args }) => (await import('../judging.ts')).judgePair(act, args),
  })

const correct = defineCommand({
  meta: { name: 'correct', description: 'Sets a field right' },
  args: {
    id,
    field: {
      type: 'positional',
      required: true,
      description: 'kind, status, when, hostState, place, format, occasion or side',
    },
    value: { type: 'positional', required: true, description: 'Its right value; - for none' },
    ...said,
  },
  run: async ({ args }) => (await import('../judging.ts')).judgeField(args),
})

const undo = defineCommand({
  meta: { name: 'undo', description: 'Takes back a judgement of your own' },
  args: { id: { ...id, description: 'Id of the judgement' }, ...said },
  run: async ({ args }) => (await import('../judging.ts')).judgeUndo(args),
})

export default defineCommand({
  meta: { name: 'judge', description: 'Confirms, rejects, corrects, joins or splits what was read' },
  subCommands: {
    confirm: single('confirm', 'Says that it is so'),
    reject: single('reject', 'Says that it is not so: it counts no longer'),
    correct,
    same: pair('same', 'Says that two are one contact'),
    different: pair('different', 'Says that they are two contacts'),
    unsure: pair('unsure', 'Says that it cannot be told'),
    undo,
  },
})
