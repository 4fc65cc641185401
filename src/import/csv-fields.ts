/** Values of a CSV row → the fields of a report, with the words each rests on. */
import type { When } from '../model/date.ts'
import { ContactKind, Format, Report, Status } from '../model/report.ts'
import type { Evidence } from '../model/text.ts'
import type { Codebook, ColumnMeaning } from './codebook.ts'
import type { Row } from './csv-cells.ts'
import { type CsvContext, RowBroken, type Value } from './csv-values.ts'
import { whenBetween, whenOf } from './days.ts'
import { levelsIn } from './levels.ts'
import { type Party, stateOf } from './parties.ts'
import type { RowFields } from './row.ts'

type Finder = (is: ColumnMeaning) => Value | undefined

const LABELLED = /^(.+) \(([A-Z]{3})\)$/

/** «Ehud Barak (ISR)»: a name with the state it acts for; without one, the state given. */
function namedParty(words: string, state: string | null): Party {
  const [, name = words, code = state] = LABELLED.exec(words) ?? []
  return { name, state: code }
}

/** A file of contacts names its parties once; the column then only says which of them travelled. */
function partyOf(find: Finder, side: 'guest' | 'host', { defaults }: Codebook): Party | null {
  const name = find(side)?.value
  const office = find(`${side}-office`)?.value
  const state = side === 'guest' ? find('guest-state')?.value : undefined
  const known = defaults.parties.find((party) => party.name === name) ?? defaults[side]
  const party = { ...known, ...(name && { name }), ...(office && { office }), ...(state && { state }) }
  return party.name || (party.office && party.state) ? { name: null, ...party } : null
}

function whenIn(find: Finder, row: Row): When | null {
  const [start, end, whole] = [find('start'), find('end'), find('when')]
  const given = start ?? whole
  if (!given) return null
  const when = start ? whenBetween(start.value, end?.value ?? '') : whenOf(given.value)
  if (!when) throw new RowBroken(`${given.column}: "${given.value}" is not a day, month, year or range`, row)
  return when
}

function chosen<T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }, value: Value): T {
  const parsed = schema.safeParse(value.value)
  if (!parsed.success || parsed.data === undefined)
    throw new RowBroken(`${value.column}: "${value.value}" is none of the values allowed`, value)
  return parsed.data
}

function hostStateOf(find: Finder, { atlas, codebook }: CsvContext): string | null {
  const value = find('host-state')
  if (!value) return codebook.defaults.hostState ?? null
  const state = stateOf(atlas, value.value)
  if (!state) throw new RowBroken(`${value.column}: no state "${value.value}" is known`, value)
  return state
}

function occasionIn(find: Finder, { atlas }: CsvContext): string | null {
  const value = find('occasion-id')
  if (value && !atlas.occasions.has(value.value))
    throw new RowBroken(`${value.column}: no occasion "${value.value}" in the atlas`, value)
  return value?.value ?? null
}

const FIELD_NAMES: Partial<Record<ColumnMeaning, string>> = {
  'host-state': 'hostState',
  start: 'when',
  end: 'when',
  guest: 'guest',
  when: 'when',
  places: 'place',
  stops: 'stops',
  occasion: 'occasion',
  parties: 'participants',
}

/** The whole row stands first; then the words of each field that a cell gives. */
function evidenceOf(values: readonly Value[], row: Row, { text, codebook }: CsvContext): Evidence[] {
  const rule = `codebook:${codebook.name}`
  const at = (field: string, start: number, end: number) => ({
    field,
    start,
    end,
    quote: text.slice(start, end),
    before: '',
    after: '',
    rule,
  })
  const found = [at('row', row.start, row.end)]
  for (const value of values) {
    const field = FIELD_NAMES[value.is]
    if (field) found.push(at(field, value.start, value.end))
    const [level] = value.is === 'level' ? levelsIn(value.value) : []
    if (level && !value.use.values)
      found.push(at('format', value.start + level.start, value.start + level.end))
  }
  return found
}

function visitOf(find: Finder, fields: { guest: Party | null; hostState: string | null }, row: Row) {
  const value = find('visit-when')
  if (!value || !fields.guest || !fields.hostState) return null
  const when = whenOf(value.value)
  if (!when) throw new RowBroken(`${value.column}: "${value.value}" is not a day or range`, row)
  return { when, level: find('visit-level')?.value ?? null }
}

/** Throws RowBroken where the row does not say what it must (id, kind) or says what cannot be (a 31 February). */
export function fieldsOf(values: readonly Value[], row: Row, context: CsvContext): RowFields {
  const { defaults } = context.codebook
  const find: Finder = (is) => values.find((value) => value.is === is)
  const all = (is: ColumnMeaning) => values.filter((value) => value.is === is)
  const [id, kind, status, certainty] = [find('id'), find('kind'), find('status'), find('certainty')]
  if (!id) throw new RowBroken('no id', row)
  const [format, implied] = [find('format'), find('implied-place')]
  const contact = kind ? chosen(ContactKind, kind) : defaults.kind
  if (!contact) throw new RowBroken('no kind of contact', row)
  const named = all('parties').map((value) => namedParty(value.value, hostStateOf(find, context)))
  const sides = {
    guest: partyOf(find, 'guest', context.codebook),
    host: partyOf(find, 'host', context.codebook),
    hostState: hostStateOf(find, context),
  }
  return {
    id: id.value,
    kind: contact,
    status: status ? chosen(Status, status) : defaults.status,
    ...sides,
    parties: [...defaults.parties, ...named],
    places: all('places').map((value) => value.value),
    stops: all('stops').map((value) => value.value),
    when: whenIn(find, row),
    level: find('level')?.value ?? null,
    format: format ? chosen(Format, format) : null,
    implied: implied ? { place: implied.value } : {},
    occasion: find('occasion')?.value ?? null,
    occasionId: occasionIn(find, context),
    certainty: certainty ? chosen(Report.shape.certainty, certainty) : defaults.certainty,
    remarks: all('remark').map((value) => ({ kind: value.use.kind ?? value.column, text: value.value })),
    visit: visitOf(find, sides, row),
    evidence: evidenceOf(values, row, context),
  }
}
