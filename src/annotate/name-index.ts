/** All names of the atlas in all their written forms, as one tree over folded words. */
import type { Atlas } from '../atlas/load.ts'
import { plainName, shortName } from '../atlas/lookup.ts'
import { remembering } from '../languages/kit.ts'
import type { LanguagePack, NameHint } from '../languages/pack.ts'
import { ANY_CASE, type NameCandidate, type Token } from '../model/annotation.ts'
import type { Names } from '../model/atlas.ts'

interface Node {
  next: Map<string, Node> | null
  hits: NameCandidate[] | null
}

export interface NameIndex {
  /** The longest name that starts at `tokens[at]`: its end (exclusive) and what it may stand for; null if none does. */
  longest(tokens: readonly Token[], at: number): { to: number; candidates: readonly NameCandidate[] } | null
  /** What a single folded word stands for. */
  word(key: string): readonly NameCandidate[]
}

type Kind = NameCandidate['kind']

/** A name of the atlas before its forms are made. */
interface Entry {
  readonly name: string
  readonly hint: NameHint
  readonly kind: Kind
  readonly id: string
  readonly short: boolean
}

/**
 * The names of one language. Forms are made when a word with their first two letters is first looked up: a typed
 * sentence needs some hundreds of the 60,000. Keep it for the process' life.
 */
export function buildNameIndex(atlas: Atlas, pack: LanguagePack): NameIndex {
  const shelves = shelvesOf(entriesOf(atlas, pack), pack)
  const root: Node = { next: new Map(), hits: null }
  const opened = new Set<string>()
  const first = remembering((key: string): Node | null => {
    const start = startOf(key)
    if (!opened.has(start)) {
      opened.add(start)
      for (const entry of shelves.entriesFor(start)) addForms(root, entry, { pack, start })
    }
    return root.next?.get(key) ?? null
  })
  return {
    longest: (tokens, at) => longest(first(tokens[at]?.key ?? ''), tokens, at),
    word: (key) => first(key)?.hits ?? [],
  }
}

const START_UNITS = 2

/** Names of Tonga begin with an apostrophe, which typists leave out. */
const startOf = (word: string): string =>
  word.startsWith("'") ? word.slice(1, 1 + START_UNITS) : word.slice(0, START_UNITS)

/** Declension may change the second letter of words as short as these: Лев, Льва. */
const SHORT_UNITS = 3

interface Shelves {
  /** In the order of the atlas. Also those whose forms may begin so. */
  entriesFor(start: string): readonly Entry[]
}

function shelvesOf(entries: Iterable<Entry>, pack: LanguagePack): Shelves {
  const byStart = new Map<string, Placed[]>()
  const shorts = new Map<string, Placed[]>()
  let order = 0
  for (const entry of entries) {
    const first = pack.fold(/[\p{L}\p{N}]+/u.exec(entry.name)?.[0] ?? '')
    const isShort = first.length <= SHORT_UNITS
    const shelf = isShort ? shorts : byStart
    const key = isShort ? first.slice(0, 1) : startOf(first)
    const placed = { entry, order: order++ }
    const own = shelf.get(key)
    if (own) own.push(placed)
    else shelf.set(key, [placed])
  }
  return {
    entriesFor: (start) =>
      [...(byStart.get(start) ?? []), ...(shorts.get(start.slice(0, 1)) ?? [])]
        .sort((a, b) => a.order - b.order)
        .map(({ entry }) => entry),
  }
}

interface Placed {
  readonly entry: Entry
  readonly order: number
}

function* entriesOf(atlas: Atlas, pack: LanguagePack): Generator<Entry> {
  const own = (names: Names | undefined) => names?.[pack.code] ?? []
  const spelt = (name: string) => [name, ...(pack.spellings?.(name) ?? [])]
  for (const { id, names, sex } of atlas.persons.values()) {
    for (const name of own(names).flatMap(spelt)) {
      yield { name, hint: { kind: 'person', sex }, kind: 'person', id, short: false }
      const turned = pack.familyFirst ? name.replace(/^(\S+) (\[\S+\])$/, '$2 $1') : name
      if (turned !== name)
        yield { name: turned, hint: { kind: 'person', sex }, kind: 'person', id, short: false }
      const short = shortName(name)
      if (short) yield { name: short, hint: { kind: 'family', sex }, kind: 'person', id, short: true }
    }
  }
  for (const { id, names, adjectives } of atlas.states.values()) {
    yield* plainEntries(own(names), 'state', id)
    for (const name of own(adjectives))
      yield { name, hint: { kind: 'adjective' }, kind: 'state-adjective', id, short: false }
  }
  for (const { id, names } of atlas.places.values()) yield* plainEntries(own(names), 'place', id)
  for (const { id, names, abbreviations } of atlas.organisations.values())
    yield* plainEntries([...own(names), ...own(abbreviations)], 'organisation', id)
  for (const { id, names } of atlas.occasions.values()) yield* plainEntries(own(names), 'occasion', id)
  for (const { id, names } of atlas.offices.values()) yield* plainEntries(own(names), 'office', id)
  for (const name of pack.titles) yield* plainEntries([name], 'office', `title:${name}`)
  for (const [name, meant] of Object.entries(pack.references))
    yield* plainEntries([name], 'office', `class:${meant}`)
  for (const [name, meant] of Object.entries(pack.ownedReferences))
    yield* plainEntries([name], 'office', `owned:${meant}`)
}

function* plainEntries(
  names: readonly string[],
  kind: Kind & NameHint['kind'],
  id: string,
): Generator<Entry> {
  for (const name of names) yield { name, hint: { kind }, kind, id, short: false }
}

/** Adds the forms that begin with `start`; the others of a name come when a word that begins like them does. */
function addForms(
  root: Node,
  { name, hint, kind, id, short }: Entry,
  { pack, start }: { readonly pack: LanguagePack; readonly start: string },
): void {
  const plain = plainName(name)
  for (const { form, cases, plural } of pack.nameForms(name, hint)) {
    const [first = ''] = form.split(' ', 1)
    if (startOf(first) === start)
      addForm(root, form, { kind, id, name: plain, cases: cases || ANY_CASE, plural, short })
  }
}

function addForm(root: Node, form: string, candidate: NameCandidate) {
  let node = root
  for (const word of form.split(' ')) {
    node.next ??= new Map()
    let child = node.next.get(word)
    if (!child) {
      child = { next: null, hits: null }
      node.next.set(word, child)
    }
    node = child
  }
  node.hits ??= []
  const same = node.hits.findIndex(
    (hit) => hit.id === candidate.id && hit.kind === candidate.kind && hit.plural === candidate.plural,
  )
  const known = node.hits[same]
  if (known)
    node.hits[same] = {
      ...known,
      cases: known.cases | candidate.cases,
      short: known.short && candidate.short,
    }
  else node.hits.push(candidate)
}

function longest(first: Node | null, tokens: readonly Token[], at: number) {
  let best: { to: number; candidates: readonly NameCandidate[] } | null = null
  let node = first ?? undefined
  for (let to = at + 1; node; to++) {
    if (node.hits) best = { to, candidates: node.hits }
    const next: Node | undefined = node.next?.get(tokens[to]?.key ?? '')
    if (!next && node.next && isMiddleInitial(tokens, to)) {
      node = node.next.get(tokens[to + 2]?.key ?? '')
      to += 2
    } else node = next
  }
  return best
}

/** "Antony J. Blinken": a letter with a stop inside a name that the atlas gives without it. */
function isMiddleInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.shape !== 'lower' && token?.key.length === 1 && tokens[at + 1]?.key === '.'
}
