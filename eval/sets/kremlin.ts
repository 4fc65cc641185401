/** `kremlin-*`: contacts read in kremlin.ru items against those a person read. */
import { join } from 'node:path'
import { documentOf } from '../../src/pipeline/intake.ts'
import { namesOfPerson } from '../../src/pipeline/shelf.ts'
import { readDocument } from '../../src/pipeline.ts'
import { presentReading } from '../../src/publish/reading.ts'
import type { ContactReading } from '../../src/publish/reading-schema.ts'
import { readLines } from '../gold.ts'
import { assign, type Measure, type Outcome, type Pair, scores, share } from '../measure.ts'
import { folded } from '../names.ts'
import { floor } from './kremlin-floor.ts'
import { type GoldContact, GoldItem } from './kremlin-gold.ts'
import { fields, fit, offices } from './kremlin-match.ts'

interface Judged {
  readonly item: GoldItem
  readonly core: readonly GoldContact[]
  readonly pairs: readonly Pair<GoldContact, ContactReading>[]
  readonly falseAlarms: readonly ContactReading[]
}

/** Reads every item and scores it; `folder` holds `items.jsonl`. */
export async function kremlin(set: string, folder: string): Promise<Outcome> {
  const items = readLines(join(folder, 'items.jsonl'), GoldItem)
  const judged: Judged[] = []
  for (const item of items) judged.push(judge(item, await contactsIn(item)))
  return { measures: measures(set, judged), remarks: judged.flatMap(remarks) }
}

async function contactsIn(item: GoldItem): Promise<ContactReading[]> {
  const { id, title, lang, publisher, publisherState, published, url } = item
  const document = await documentOf(item.text, { id, title, lang, publisher, publisherState, published, url })
  const reading = await readDocument(document)
  return presentReading(reading, { namesOf: namesOfPerson, verdictOf: () => null }).contacts
}

/** Core contacts are matched first; what is left may be a mention or a borderline case, which are no errors. */
function judge(item: GoldItem, read: readonly ContactReading[]): Judged {
  const core = item.contacts.filter(({ mention }) => !mention)
  const corePairs = assign(core, read, fit)
  const left = read.filter((contact) => !corePairs.some(({ found }) => found === contact))
  const mentions = item.contacts.filter(({ mention }) => mention)
  const mentionPairs = assign(mentions, left, fit)
  const unmatched = left.filter((contact) => !mentionPairs.some(({ found }) => found === contact))
  const falseAlarms = unmatched.filter((contact) => !isBorderline(item, contact))
  return { item, core, pairs: [...corePairs, ...mentionPairs], falseAlarms }
}

/** A contact whose trigger stands inside the words of a rejected near miss, or the other way round. */
const isBorderline = ({ text, borderline }: GoldItem, { evidence }: ContactReading): boolean =>
  borderline.some(({ phrase }) => {
    const start = text.indexOf(phrase)
    return start >= 0 && evidence.some((words) => words.start < start + phrase.length && words.end > start)
  })

function measures(set: string, judged: readonly Judged[]): Measure[] {
  const pairs = judged.flatMap((item) => item.pairs.filter(({ gold }) => !gold.mention))
  const mentioned = judged.flatMap((item) => item.pairs.filter(({ gold }) => gold.mention))
  const gold = sum(judged, ({ core }) => core.length)
  const falseAlarms = sum(judged, ({ falseAlarms }) => falseAlarms.length)
  const empty = judged.filter(({ item }) => item.contacts.length === 0)
  const clean = empty.filter((item) => item.falseAlarms.length === 0).length
  const mentions = sum(judged, ({ item }) => item.contacts.filter(({ mention }) => mention).length)
  return [
    ...prf(set, 'contact', { hits: pairs.length, found: pairs.length + falseAlarms, gold }),
    share(set, 'items without contacts left clean', clean, empty.length),
    ...accuracies(set, pairs),
    share(set, 'mentions found (optional)', mentioned.length, mentions),
    ...floorMeasures(set, judged, gold),
  ]
}

interface Counts {
  readonly hits: number
  readonly found: number
  readonly gold: number
}

function prf(set: string, what: string, { hits, found, gold }: Counts): Measure[] {
  const { precision, recall, f1 } = scores(hits, found, gold)
  return [
    { set, metric: `${what} F1`, value: f1, count: `${hits} hits, ${found} found, ${gold} gold` },
    { set, metric: `${what} precision`, value: precision, count: `${hits} of ${found}` },
    { set, metric: `${what} recall`, value: recall, count: `${hits} of ${gold}` },
  ]
}

function accuracies(set: string, pairs: readonly Pair<GoldContact, ContactReading>[]): Measure[] {
  const rights = pairs.map(({ gold, found }) => fields(gold, found))
  const byField = (['status', 'place', 'start', 'format'] as const).map((field) => {
    const told = rights.map((right) => right[field]).filter((right) => right !== null)
    return share(set, `${field} right, of matched`, told.filter(Boolean).length, told.length)
  })
  const titles = pairs.map(({ gold, found }) => offices(gold, found))
  const right = sum(titles, (count) => count.right)
  return [
    ...byField,
    share(
      set,
      'office right, of matched persons',
      right,
      sum(titles, (count) => count.of),
    ),
  ]
}

function floorMeasures(set: string, judged: readonly Judged[], gold: number): Measure[] {
  const items = judged.map(({ item }) => item)
  const { hits, found, falseItems } = floor(items)
  const empty = items.filter(({ contacts }) => contacts.length === 0).length
  const { f1 } = scores(hits, found, gold)
  return [
    {
      set,
      metric: 'floor: title expression F1',
      value: f1,
      count: `${hits} hits, ${found} found, ${gold} gold`,
    },
    share(set, 'floor: items left clean', empty - falseItems, empty),
  ]
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0)

function remarks({ item, core, pairs, falseAlarms }: Judged): string[] {
  const missed = core.filter((gold) => !pairs.some((pair) => pair.gold === gold))
  const optional = item.contacts.filter((gold) => gold.mention && !pairs.some((pair) => pair.gold === gold))
  return [
    ...missed.map((gold) => `miss      ${item.id} ${goldLine(gold)}`),
    ...falseAlarms.map((read) => `false     ${item.id} ${readLine(read)}`),
    ...pairs.flatMap(({ gold, found }) => wrongFields(item, gold, found)),
    ...optional.map((gold) => `optional  ${item.id} ${goldLine(gold)}`),
  ]
}

const goldLine = ({ kind, status, participants, phrase }: GoldContact): string =>
  `${kind} ${status} ${participants.map(({ name, state }) => `${name ?? '?'} (${state})`).join(' · ')} «${phrase}»`

const readLine = ({ kind, status, participants, evidence, headline, start }: ContactReading): string => {
  const who = participants.map(({ name, office, state }) => `${name ?? office ?? '?'} (${state})`).join(' · ')
  const words = [...evidence, ...headline].map(({ rule, quote }) => `[${rule}] «${quote.slice(0, 100)}»`)
  return `${kind} ${status} ${start ?? 'no day'} ${who} ${words.slice(0, 4).join(' ')}`
}

function wrongFields(item: GoldItem, gold: GoldContact, read: ContactReading): string[] {
  const told = fields(gold, read)
  const wrong = (['status', 'place', 'start', 'format'] as const).filter((field) => told[field] === false)
  const offs = offices(gold, read)
  const read_ = {
    status: read.status,
    place: read.place?.name ?? null,
    start: read.start,
    format: read.format,
  }
  const wanted = {
    status: gold.status,
    place: gold.place?.city ?? gold.place?.state ?? null,
    start: gold.start,
    format: gold.format,
  }
  const lines = wrong.map(
    (field) =>
      `${gold.mention ? 'field(m)' : 'field   '}  ${item.id} ${gold.kind} ${field}: read ${read_[field]}, gold ${wanted[field]}`,
  )
  if (offs.right < offs.of)
    lines.push(
      `office    ${item.id} read ${read.participants.map(({ name, office }) => `${name}: ${office}`).join(' · ')}; gold ${gold.participants.map(({ name, office }) => `${name}: ${office}`).join(' · ')}`,
    )
  return lines.filter((line) => folded(line) !== '')
}
