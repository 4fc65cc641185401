/** What the sentences before leave for the next: a subject, a place, the two persons that the text is about. */
import type { AnnotatedSentence, Phrase } from '../model/annotation.ts'
import { CASE } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Around } from './claims-sides.ts'

/** Persons further back than these are forgotten. */
const REMEMBERED = 2

export class Context {
  #subject: Participant | null = null
  #destination: Phrase | null = null
  #recent: Participant[] = []
  #states: readonly string[] = []
  readonly #about: readonly Participant[]

  readonly #typed: boolean

  constructor({ about = [], typed = false }: { about?: readonly Participant[]; typed?: boolean } = {}) {
    this.#about = about
    this.#typed = typed
  }

  /** Takes in a sentence that has been read. */
  add(sentence: AnnotatedSentence) {
    if (sentence.phrases.length === 0) return
    const actors = sentence.phrases.filter(({ kind }) => kind === 'actor')
    if (actors.length > 0) {
      const bare = actors.filter(({ cases, preposition }) => cases & CASE.nom && preposition === null)
      const subjects = distinct(bare.flatMap((phrase) => phrase.actors))
      const all = distinct(actors.flatMap((phrase) => phrase.actors))
      this.#subject = only(subjects) ?? only(all)
      for (const one of all) this.#remember(one)
    }
    const places = sentence.phrases.filter(
      ({ kind, preposition }) => (kind === 'place' || kind === 'state') && preposition !== null,
    )
    if (places.length > 0) this.#destination = only(places)
    const states = sentence.phrases.flatMap(({ kind, state }) => (kind === 'state' && state ? [state] : []))
    if (states.length > 0) this.#states = states
  }

  #remember(one: Participant) {
    this.#recent = [...this.#recent.filter((other) => keyOf(other) !== keyOf(one)), one].slice(-REMEMBERED)
  }

  /** As seen by a sentence of this speaker. */
  around(speaker: Participant | null, publisherState: string | null): Around {
    return {
      subject: this.#subject,
      destination: this.#destination,
      pair: this.#pair(speaker),
      states: this.#states,
      speaker,
      ownState: speaker?.state ?? publisherState,
      about: this.#about,
      typed: this.#typed,
    }
  }

  #pair(speaker: Participant | null): Around['pair'] {
    const people = distinct(speaker ? [speaker, ...this.#recent.toReversed()] : this.#recent)
    const [one, other] = people
    return one && other && one.state !== other.state ? [one, other] : null
  }
}

function distinct(people: readonly Participant[]): Participant[] {
  const seen = new Map<string, Participant>()
  for (const one of people) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one)
  return [...seen.values()]
}

const keyOf = ({ person, name, state, officeId }: Participant): string =>
  person ?? name ?? `${state}:${officeId}`

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null)
