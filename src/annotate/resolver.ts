/** Who is meant: names, offices and references of one document, resolved to persons at its day. */
import type { Atlas } from '../atlas/load.ts'
import { displayName, heldOn, holdersOf, officeAt, plainName, publisherNamed } from '../atlas/lookup.ts'
import type { OfficeClass, Person, Publisher, Tenure } from '../model/atlas.ts'
import { OFFICE_CLASSES } from '../model/atlas.ts'
import type { Participant } from '../model/report.ts'
import type { Document } from '../model/text.ts'
import { isSpelling } from './likeness.ts'

/** What the words gave before anyone was looked up. */
export interface ActorWords {
  /** Atlas ids of persons that the name may stand for; empty where the name is unknown or not given. */
  readonly persons: readonly string[]
  /** The spelling that the text used, nominative, by person: in full, not the family name alone. */
  readonly spellings: ReadonlyMap<string, string>
  /** Only the family name was written. */
  readonly short: boolean
  /** A name the atlas does not know, nominative. */
  readonly unknownName: string | null
  /** Office ids, `class:…` for references; the words of the office, nominative. */
  readonly offices: readonly string[]
  readonly officeWords: string | null
  /** States and organisations that the office belongs to, as far as the words say. */
  readonly states: readonly string[]
  readonly organisation: string | null
  readonly former: boolean
  /** «нашего государства». */
  readonly own: boolean
  /** «президент страны»: of the state that the text is about. */
  readonly here: boolean
}

/** Whose acts an official publisher reports. */
const SPEAKS_FOR: Readonly<Partial<Record<Publisher['kind'], OfficeClass>>> = {
  president: 'head-of-state',
  government: 'head-of-government',
  ministry: 'foreign-minister',
}

const NO_WORDS: ActorWords = {
  persons: [],
  spellings: new Map(),
  short: false,
  unknownName: null,
  offices: [],
  officeWords: null,
  states: [],
  organisation: null,
  former: false,
  own: false,
  here: false,
}

const HEADS: readonly OfficeClass[] = ['head-of-state', 'head-of-government']

/** A state has several of these at a time, and the atlas seldom all of them. */
const SEVERAL: ReadonlySet<OfficeClass> = new Set([
  'minister',
  'deputy-head-of-government',
  'envoy',
  'official',
  'regional-head',
])

/** Offices that a state has or has not. */
const HEREDITARY: ReadonlySet<string> = new Set([
  'king',
  'queen',
  'crown-prince',
  'emir',
  'sultan',
  'emperor',
])

const firstWord = (name: string): string => name.split(' ', 1)[0]?.toLowerCase() ?? ''

const titles = new WeakMap<Atlas, Map<string, ReadonlySet<string>>>()

/** Names of offices by language: "King Charles" is no name in full. */
function titlesOf(atlas: Atlas, lang: string): ReadonlySet<string> {
  const byLang = titles.get(atlas) ?? new Map<string, ReadonlySet<string>>()
  titles.set(atlas, byLang)
  const made =
    byLang.get(lang) ?? new Set([...atlas.offices.values()].flatMap(({ names }) => names[lang] ?? []))
  byLang.set(lang, made)
  return made
}

const RECEIVING: ReadonlySet<OfficeClass> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'heir',
])

/** Today for documents without a day: whoever holds the office now. */
const NO_DAY = '9999-12-31'

export class Resolver {
  readonly #atlas: Atlas
  readonly #document: Document
  readonly #day: string
  readonly #named = new Set<string>()
  readonly #spellings = new Map<string, string>()
  readonly #unknown = new Map<string, Participant>()
  readonly #holders = new Map<OfficeClass, Map<string, Participant>>()
  /** Everybody named so far, the latest last. */
  readonly #told = new Map<string, Participant>()
  /** Keys of those named in the sentence that is read. */
  readonly #toldHere = new Set<string>()
  #scene: string | null = null
  #lastClass: OfficeClass = 'head-of-state'

  constructor(atlas: Atlas, document: Document) {
    this.#atlas = atlas
    this.#document = document
    this.#day = document.published ?? NO_DAY
  }

  /** One participant; null where the words name nobody in particular («президент» of no known state). */
  resolve(spoken: ActorWords): Participant | null {
    const found = this.#identify(this.#withOwner(spoken))
    const key = found?.person ?? found?.name
    if (found && key) {
      if (!this.#told.has(key) || found.implied === null) this.#toldHere.add(key)
      this.#told.delete(key)
      this.#told.set(key, found)
    }
    return found
  }

  /** Whether the text has named the person. */
  hasNamed(person: string): boolean {
    return this.#named.has(person)
  }

  #identify(words: ActorWords): Participant | null {
    if (words.persons.length > 0) return this.#known(words)
    if (words.unknownName !== null) return this.#unnamed(words, words.unknownName)
    if (words.offices.includes('class:guest')) return this.#guest(words)
    return this.#holder(words)
  }

  /** The publisher's state: «наша страна». */
  get ownState(): string | null {
    return this.#document.publisherState
  }

  /** The head of a state whom this document names, for a guest who is a head himself; null where it names none or more. */
  headNamed(state: string, guest: Participant): Participant | null {
    const heads = HEADS.flatMap((name) => [...(this.#holders.get(name)?.values() ?? [])])
    if (!heads.some((head) => head.person !== null && head.person === guest.person)) return null
    return heads.find((head) => head.state === state) ?? null
  }

  /** Heads, heirs and foreign ministers receive guests of state. */
  receives({ officeId, person }: Participant): boolean {
    const office = officeId ?? officeAt(this.#atlas, person ?? '', this.#day)?.office
    const found = this.#atlas.offices.get(office ?? '')?.class
    return found !== undefined && RECEIVING.has(found)
  }

  /** A body of one state («Государственная дума») gives the state; «страны» the state that the text is about. */
  #withOwner(words: ActorWords): ActorWords {
    const body = words.organisation ? this.#atlas.organisations.get(words.organisation)?.state : undefined
    if (body) return { ...words, organisation: null, states: words.states.length > 0 ? words.states : [body] }
    return words.here && words.states.length === 0 && this.#scene
      ? { ...words, states: [this.#scene] }
      : words
  }

  /** The state that the text speaks of by now: the last one named other than the publisher's own. */
  enter(state: string) {
    if (state !== this.#document.publisherState) this.#scene = state
  }

  /** The state that a person acts for at the document's day. */
  stateOf(person: string): string | null {
    const of = officeAt(this.#atlas, person, this.#day)?.of
    return of !== undefined && this.#atlas.states.has(of)
      ? of
      : (this.#atlas.persons.get(person)?.state ?? null)
  }

  /** Acts for another state than the publisher's, where both are known. */
  isForeign(person: string): boolean {
    const state = this.#atlas.persons.get(person)?.state
    const own = this.#document.publisherState
    return own !== null && state !== undefined && state !== own
  }

  /** A name that this document introduced before: «Сыздыков» after «вице-министр Ержан Сыздыков». */
  recall(stem: string): Participant | null {
    return this.#unknown.get(stem) ?? null
  }

  /**
   * Who acts where a readout leaves its own side out: the president for a presidential site, the foreign minister for a
   * ministry's. Null for publishers that speak for nobody.
   */
  publisherPrincipal(): Participant | null {
    const { publisher, publisherState } = this.#document
    const kind = publisher ? publisherNamed(this.#atlas, publisher)?.kind : undefined
    const officeClass = kind === undefined ? undefined : SPEAKS_FOR[kind]
    if (!officeClass || !publisherState) return null
    const holder = this.#holder({ ...NO_WORDS, offices: [`class:${officeClass}`], states: [publisherState] })
    return holder && { ...holder, implied: 'publisher' }
  }

  #known(words: ActorWords): Participant | null {
    const person = this.#pick(words)
    if (!person) return null
    this.#named.add(person.id)
    const tenure = officeAt(this.#atlas, person.id, this.#day)
    const officeClass = tenure && this.#atlas.offices.get(tenure.office)?.class
    const body = tenure && this.#atlas.organisations.has(tenure.of) ? tenure.of : null
    const serves = body ? null : (tenure?.of ?? person.state ?? null)
    const state = words.states[0] ?? serves
    const participant: Participant = {
      name: this.#spelt(person, words),
      person: person.id,
      wikidata: person.wikidata ?? null,
      state,
      organisation: this.#sideOf(words.organisation ?? body),
      office: words.officeWords ?? this.#titleOf(tenure),
      officeId: this.#officeId(words) ?? tenure?.office ?? null,
      role: 'principal',
      implied: null,
    }
    if (officeClass) this.#remember(officeClass, participant)
    return participant
  }

  /** One person of several by the same name: named in full before, of the state said, in office that day. */
  #pick(words: ActorWords): Person | null {
    let persons = words.persons
      .map((id) => this.#atlas.persons.get(id))
      .filter((person) => person !== undefined)
    const narrow = (keep: (person: Person) => boolean) => {
      const kept = persons.filter(keep)
      if (kept.length > 0) persons = kept
    }
    if (words.short) narrow((person) => this.#named.has(person.id))
    const [state] = words.states
    if (state) narrow((person) => this.#servedFor(person, state))
    narrow((person) => officeAt(this.#atlas, person.id, this.#day) !== null)
    narrow((person) => this.#named.has(person.id))
    if (persons.length > 1 && this.#document.publisherState) {
      narrow((person) => this.#servedFor(person, this.#document.publisherState ?? ''))
    }
    if (persons.length > 1) persons = mostSenior(persons, (person) => this.#rank(person))
    return persons.length === 1 ? (persons[0] ?? null) : null
  }

  /** The European Council and the Commission are one side: the Union whose institutions they are. */
  #sideOf(organisation: string | null): string | null {
    return this.#atlas.organisations.get(organisation ?? '')?.partOf ?? organisation
  }

  #servedFor(person: Person, state: string): boolean {
    return (
      person.state === state ||
      (this.#atlas.tenuresOf.get(person.id) ?? []).some((tenure) => tenure.of === state)
    )
  }

  #rank(person: Person): number {
    const tenure = officeAt(this.#atlas, person.id, this.#day)
    const officeClass = tenure && this.#atlas.offices.get(tenure.office)?.class
    return officeClass ? OFFICE_CLASSES.indexOf(officeClass) : OFFICE_CLASSES.length
  }

  /** «Сауда министрі …» without a state is the publisher's; the crown prince of a republic is of the state just spoken of. */
  #stateUnsaid(words: ActorWords): string | null {
    const own = this.#document.publisherState
    const offices = words.offices.filter((office) => HEREDITARY.has(office))
    if (own === null || offices.length === 0) return own
    const tenures = this.#atlas.tenuresIn.get(own) ?? []
    return tenures.some(({ office }) => HEREDITARY.has(office)) ? own : this.#scene
  }

  #unnamed(words: ActorWords, name: string): Participant {
    const before = words.officeWords ? null : this.recall(name.split(' ').at(-1) ?? name)
    if (before) return before
    const holder = words.former ? undefined : this.#holderSpelt(words, name)
    const spellings = new Map(name.includes(' ') && holder ? [[holder.id, name]] : [])
    const known = holder ? this.#known({ ...words, persons: [holder.id], spellings }) : null
    return known ?? this.#nobodyKnown(words, name)
  }

  /** Who holds the office that day and is called so, but for the spelling. */
  #holderSpelt(words: ActorWords, name: string): Person | undefined {
    const owner = words.states[0] ?? words.organisation ?? this.#document.publisherState
    const classes = this.#classesOf(words)
    if (!owner || classes.length === 0) return undefined
    return holdersOf(this.#atlas, { of: owner, classes, day: this.#day }).find(({ names }) =>
      isSpelling(name, names[this.#document.lang] ?? names.en ?? []),
    )
  }

  #nobodyKnown(words: ActorWords, name: string): Participant {
    const state =
      words.states[0] ?? (words.officeWords && !words.organisation ? this.#stateUnsaid(words) : null)
    const participant: Participant = {
      ...nobody(words, this.#sideOf(words.organisation)),
      name,
      state,
      officeId: this.#officeId(words),
      implied: words.states[0] || !state ? null : 'publisher',
    }
    const family = name.split(' ').at(-1) ?? name
    this.#unknown.set(family, participant)
    const officeClass = this.#atlas.offices.get(participant.officeId ?? '')?.class
    if (officeClass) this.#remember(officeClass, participant)
    return participant
  }

  #holder(words: ActorWords): Participant | null {
    const classes = this.#classesOf(words)
    if (classes.length === 0) return this.#titled(words)
    const owner = words.states[0] ?? words.organisation
    if (!owner) return this.#unowned(words, classes)
    const leader = words.offices.some((office) => office.startsWith('owned:')) ? this.#headTold(owner) : null
    if (leader) return { ...leader, implied: leader.implied ?? 'context' }
    const person = words.former ? undefined : this.#onlyHolder(owner, classes, words)
    if (person) this.#named.add(person.id)
    const told = person ? null : this.#toldOf(owner, classes)
    if (told) return { ...told, implied: 'context' }
    return {
      ...nobody(words, this.#sideOf(words.organisation)),
      name: person ? this.#nameOf(person) : null,
      person: person?.id ?? null,
      wikidata: person?.wikidata ?? null,
      state: words.states[0] ?? (this.#atlas.states.has(owner) ? owner : null),
      officeId: this.#officeId(words),
      implied: person ? 'office-at-day' : null,
    }
  }

  /** "the Italian leader": whichever head of the state the text has named, if but one. */
  #headTold(state: string): Participant | null {
    const told = HEADS.flatMap((name) => [...(this.#holders.get(name)?.values() ?? [])])
    const [only, ...others] = told.filter((head) => head.state === state)
    return only && others.length === 0 ? only : null
  }

  /** Of an office of which there is one; of ministers that very minister, of deputies and envoys nobody. */
  #onlyHolder(owner: string, classes: readonly OfficeClass[], words: ActorWords): Person | undefined {
    const shared = classes.every((name) => SEVERAL.has(name))
    const found = this.#bodiesOf(owner)
      .flatMap((of) => holdersOf(this.#atlas, { of, classes, day: this.#day }))
      .filter((person) => !shared || this.#holdsOneOf(person, words.offices))
    return found.length === 1 ? found[0] : undefined
  }

  #holdsOneOf(person: Person, offices: readonly string[]): boolean {
    const held = (this.#atlas.tenuresOf.get(person.id) ?? []).filter((tenure) => heldOn(tenure, this.#day))
    return held.some(({ office }) => offices.includes(office) && !this.#isOneOfSeveral(office))
  }

  #isOneOfSeveral(office: string): boolean {
    const found = this.#atlas.offices.get(office)?.class
    return found === 'deputy-head-of-government' || found === 'envoy'
  }

  /** An organisation with those that are part of it. */
  #bodiesOf(owner: string): string[] {
    if (this.#atlas.states.has(owner)) return [owner]
    const parts = [...this.#atlas.organisations.values()].filter(({ partOf }) => partOf === owner)
    return [owner, ...parts.map(({ id }) => id)]
  }

  /** «Президент» alone: the only one of that office whom the text has named, else the publisher's own. */
  #unowned(words: ActorWords, classes: readonly OfficeClass[]): Participant | null {
    if (words.own && this.#document.publisherState) return this.#ofPublisher(words)
    const fitting = classes
      .flatMap((name) => [...(this.#holders.get(name)?.values() ?? [])])
      .filter((participant) => isSameOffice(participant, words))
    const own = fitting.find((participant) => participant.state === this.#document.publisherState)
    const found = own ?? (fitting.length === 1 ? fitting[0] : this.#titled(words))
    if (found) return { ...found, implied: found.implied ?? 'context' }
    return words.offices.some((office) => office.startsWith('owned:')) ? null : this.#ofPublisher(words)
  }

  /** «мейман», "the guest": whom the text named last of the state said, else of another than the publisher's. */
  #guest({ states: [said] }: ActorWords): Participant | null {
    const own = this.#document.publisherState
    const isForeign = ({ state }: Participant): boolean =>
      said ? state === said : own !== null && state !== null && state !== own
    const foreign = [...this.#told].filter(([, one]) => isForeign(one))
    const before = foreign.filter(([key]) => !this.#toldHere.has(key))
    const [, last = null] = before.at(-1) ?? foreign.at(-1) ?? []
    return last && { ...last, implied: 'context' }
  }

  /** Who is told from here on is not «мейман» of the sentence: he has a part of his own in it. */
  beginSentence() {
    this.#toldHere.clear()
  }

  /** «Төраға», "the minister" after a chairman or minister named with that word: the only one whose title holds it. */
  #titled({ officeWords, states, organisation }: ActorWords): Participant | null {
    if (!officeWords || organisation) return null
    const title = officeWords.toLowerCase()
    const fitting = [...this.#told.values()].filter(
      ({ office, state }) =>
        office?.toLowerCase().includes(title) && (states.length === 0 || states[0] === state),
    )
    const [only] = fitting
    return only && fitting.length === 1 ? { ...only, implied: 'context' } : null
  }

  /** «Кореялық спикер»: the only person of that state whom the text named, where the atlas knows neither person nor holder. */
  #toldOf(state: string, classes: readonly OfficeClass[]): Participant | null {
    const fitting = [...this.#told.values()].filter((one) => {
      const officeClass = this.#atlas.offices.get(one.officeId ?? '')?.class
      const sameClass = officeClass === 'organisation-head' || (officeClass && classes.includes(officeClass))
      return one.state === state && one.person === null && sameClass
    })
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }

  #ofPublisher(words: ActorWords): Participant | null {
    const state = this.#document.publisherState
    if (!state || words.offices.includes('class:same')) return null
    const holder = this.#holder({ ...words, states: [state] })
    return holder && this.#holdsThatOffice(holder, words) ? holder : null
  }

  /** The publisher's state has no chancellor: «канцлер» alone is somebody else's. */
  #holdsThatOffice(holder: Participant, words: ActorWords): boolean {
    const offices = words.offices.filter((office) => !office.includes(':'))
    if (offices.length === 0 || !holder.person) return true
    return (this.#atlas.tenuresOf.get(holder.person) ?? []).some((tenure) => offices.includes(tenure.office))
  }

  #remember(officeClass: OfficeClass, participant: Participant) {
    const key = participant.person ?? participant.name
    if (!key) return
    const group = this.#holders.get(officeClass) ?? new Map<string, Participant>()
    this.#holders.set(officeClass, group.set(key, participant))
    this.#lastClass = officeClass
  }

  #classesOf(words: ActorWords): OfficeClass[] {
    return words.offices.flatMap((office) => {
      const leads = this.#atlas.states.get(words.states[0] ?? '')?.leads
      if (office === 'class:same')
        return [this.#lastClass === 'head-of-state' && leads ? leads : this.#lastClass]
      if (office === 'owned:head-of-state' && leads) return [leads]
      if (/^(class|owned):/.test(office)) return OFFICE_CLASSES.filter((name) => name === office.slice(6))
      const known = this.#atlas.offices.get(office)
      return known ? [known.class] : []
    })
  }

  #officeId(words: ActorWords): string | null {
    return words.offices.find((office) => !office.includes(':')) ?? null
  }

  /** As the text spells the name in full, here or before; else with initials, else as the atlas does. */
  #spelt(person: Person, words: ActorWords): string {
    const written = words.spellings.get(person.id)
    const isTitled =
      written !== undefined && titlesOf(this.#atlas, this.#document.lang).has(firstWord(written))
    const [here, before] = [isTitled ? undefined : written, this.#spellings.get(person.id)]
    const spelling = (words.short ? (before ?? here) : (here ?? before)) ?? this.#nameOf(person)
    this.#spellings.set(person.id, spelling)
    return spelling
  }

  #titleOf(tenure: Tenure | null): string | null {
    const office = tenure && this.#atlas.offices.get(tenure.office)
    return office ? plainName(displayName(office.names, this.#document.lang)) : null
  }

  #nameOf(person: Person): string {
    return plainName(displayName(person.names, this.#document.lang))
  }
}

/** A reference fits every holder of its class; an office by its name only those who hold that very office. */
function isSameOffice(participant: Participant, words: ActorWords): boolean {
  const offices = words.offices.filter((office) => !office.includes(':'))
  return offices.length === 0 || participant.officeId === null || offices.includes(participant.officeId)
}

function nobody(words: ActorWords, organisation: string | null): Participant {
  return {
    name: null,
    person: null,
    wikidata: null,
    state: null,
    organisation,
    office: words.officeWords,
    officeId: null,
    role: 'principal',
    implied: null,
  }
}

function mostSenior(persons: readonly Person[], rank: (person: Person) => number): Person[] {
  const best = Math.min(...persons.map(rank))
  return persons.filter((person) => rank(person) === best)
}
