/** All names of the atlas in all their written forms, as one tree over folded words. */
import type { Atlas } from '../atlas/load.ts'
import { plainName, shortName } from '../atlas/lookup.ts'
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

/** Builds the tree for one language. ~60k forms take a fifth of a second; keep it for the process' life. */
export function buildNameIndex(atlas: Atlas, pack: LanguagePack): NameIndex {
  const root: Node = { next: null, hits: null }
  const put = (name: string, hint: NameHint, kind: Kind, id: string, short = false) => {
    const plain = plainName(name)
    for (const form of pack.nameForms(name, hint)) {
      addForm(root, form.form, {
        kind,
        id,
        name: plain,
        cases: form.cases || ANY_CASE,
        plural: form.plural,
        short,
      })
    }
  }
  const own = (names: Names | undefined) => names?.[pack.code] ?? []
  for (const person of atlas.persons.values()) {
    for (const name of own(person.names)) {
      put(name, { kind: 'person', sex: person.sex }, 'person', person.id)
      const short = shortName(name)
      if (short) put(short, { kind: 'family', sex: person.sex }, 'person', person.id, true)
    }
  }
  for (const state of atlas.states.values()) {
    for (const name of own(state.names)) put(name, { kind: 'state' }, 'state', state.id)
    for (const name of own(state.adjectives)) put(name, { kind: 'adjective' }, 'state-adjective', state.id)
  }
  for (const place of atlas.places.values())
    for (const name of own(place.names)) put(name, { kind: 'place' }, 'place', place.id)
  for (const organisation of atlas.organisations.values()) {
    const names = [...own(organisation.names), ...own(organisation.abbreviations)]
    for (const name of names) put(name, { kind: 'organisation' }, 'organisation', organisation.id)
  }
  for (const occasion of atlas.occasions.values()) {
    for (const name of own(occasion.names)) put(name, { kind: 'occasion' }, 'occasion', occasion.id)
  }
  for (const office of atlas.offices.values()) {
    for (const name of own(office.names)) put(name, { kind: 'office' }, 'office', office.id)
  }
  for (const name of pack.titles) put(name, { kind: 'office' }, 'office', `title:${name}`)
  const refer = (references: Readonly<Record<string, string>>, prefix: string) => {
    for (const [name, meant] of Object.entries(references))
      put(name, { kind: 'office' }, 'office', `${prefix}:${meant}`)
  }
  refer(pack.references, 'class')
  refer(pack.ownedReferences, 'owned')
  return {
    longest: (tokens, at) => longest(root, tokens, at),
    word: (key) => root.next?.get(key)?.hits ?? [],
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

function longest(root: Node, tokens: readonly Token[], at: number) {
  let node: Node | undefined = root
  let best: { to: number; candidates: readonly NameCandidate[] } | null = null
  for (let to = at; to < tokens.length && node?.next; to++) {
    node = node.next.get(tokens[to]?.key ?? '')
    if (node?.hits) best = { to: to + 1, candidates: node.hits }
  }
  return best
}
