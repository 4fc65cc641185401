/** The phrases of a sentence that can fill a role: actors, places, states, organisations, occasions, pronouns. */
import type { Atlas } from '../atlas/load.ts'
import { displayName, plainName } from '../atlas/lookup.ts'
import { indexedOnce } from '../languages/kit.ts'
import type { LanguagePack } from '../languages/pack.ts'
import {
  ANY_CASE,
  CASE,
  type CaseSet,
  type Mention,
  type Phrase,
  type Reading,
  type Sentence,
  type Token,
} from '../model/annotation.ts'
import { type ActorContext, type ActorSpan, asWritten, readActor } from './actors.ts'
import { isJoined, type JoiningContext } from './joining.ts'
import { candidatesOf, casesOf } from './mentions.ts'
import type { Resolver } from './resolver.ts'

export interface PhraseContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: ReadonlyMap<number, Mention>
  readonly pack: LanguagePack
  readonly atlas: Atlas
  readonly resolver: Resolver
  readonly readingsAt: (at: number) => Token['readings']
}

/** Phrases of one sentence in order, none overlapping. */
export function findPhrases(sentence: Sentence, context: PhraseContext): Phrase[] {
  const actorContext: ActorContext = {
    ...context,
    end: sentence.to,
    introduced: (stem) => context.resolver.recall(stem) !== null,
    isForeign: (person) => context.resolver.isForeign(person),
    stateOf: (person) => context.resolver.stateOf(person),
  }
  const joining = { ...context, first: sentence.from }
  const phrases: Phrase[] = []
  context.resolver.beginSentence()
  for (let at = sentence.from; at < sentence.to; ) {
    const phrase = phraseAt(at, actorContext, context)
    if (!phrase) {
      at++
      continue
    }
    if (phrase.state) context.resolver.enter(phrase.state)
    const before = phrases.at(-1)
    const next = placed(phrase, before, joining)
    if (before && introduces(next, before, context)) {
      phrases.splice(-1, 1, introducedBy(next, before))
      at = phrase.to
      continue
    }
    if (before && next.joined && context.pack.actors.headLast) phrases.splice(-1, 1, withCaseOf(next, before))
    phrases.push(next)
    at = phrase.to
  }
  return phrases
}

type Unplaced = Omit<Phrase, 'preposition' | 'joined'>

/** Bit of a small word that names nothing and may yet open a phrase; above the bits of the readers. */
export const OPENS_PHRASE = 1 << 30

/** Whether a small word that names nothing may open a phrase; most do not. */
export function opensPhrase(pack: LanguagePack): (key: string) => boolean {
  const { own, former, home = {} } = pack.actors
  const pairs = pack.pairs ? pairsOf(pack.pairs) : null
  const opens = ({ lemma, pos, form, tags }: Reading): boolean =>
    own.has(lemma) ||
    Object.hasOwn(home, lemma) ||
    former.has(lemma) ||
    pack.placeNouns?.has(lemma) === true ||
    pos === 'adjective' ||
    pos === 'determiner' ||
    form === 'participle' ||
    (pos === 'pronoun' && tags?.includes('personal') === true)
  return (key) => {
    const readings = pack.analyse(key)
    return (
      own.has(key) ||
      former.has(key) ||
      pack.placeNouns?.has(key) === true ||
      pairs?.has(key) === true ||
      readings.some(opens)
    )
  }
}

function phraseAt(at: number, actorContext: ActorContext, context: PhraseContext): Unplaced | null {
  const token = context.tokens[at]
  if (token?.kind !== 'word') return null
  if (token.shape === 'lower' && !context.mentions.has(at) && (token.wakes & OPENS_PHRASE) === 0) return null
  const pair = pairPhrase(at, context)
  if (pair && standsAlone(pair.to, context)) return pair
  const whole = capitalPhrase(at, context) ?? gatheringPhrase(at, context)
  if (whole) return whole
  const actor = isRatherPlace(at, context) ? null : readActor(at, actorContext)
  if (actor) return actorPhrase(actor, context) ?? namedPhrase(at, context)
  return (
    namedPhrase(at, context) ??
    unlistedPlace(at, context) ??
    homePhrase(at, context) ??
    ownStatePhrase(at, context) ??
    pronounPhrase(at, context)
  )
}

function actorPhrase(span: ActorSpan, { resolver, text, tokens }: PhraseContext): Unplaced | null {
  const { words } = span
  if (span.plural && words.offices.includes('class:guest')) return null
  const shared =
    span.plural && words.states.length > 1 && words.persons.length === 0 && words.unknownName === null
  const several = shared ? words.states.map((state) => ({ ...words, states: [state] })) : [words]
  const actors = several.map((one) => resolver.resolve(one)).filter((actor) => actor !== null)
  if (actors.length === 0) return null
  const name = actors[0]?.name ?? text.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end)
  return {
    from: span.from,
    to: span.to,
    kind: 'actor',
    cases: span.cases,
    plural: span.plural,
    actors,
    id: null,
    state: actors[0]?.state ?? null,
    name,
  }
}

/** «в Лиме»: right behind a preposition a city, not somebody of whom the text has not told yet. */
function isRatherPlace(at: number, { mentions, readingsAt, resolver }: PhraseContext): boolean {
  const mention = mentions.get(at)
  const places = candidatesOf(mention, 'place')
  const persons = candidatesOf(mention, 'person')
  if (!places || !persons || persons.some(({ short, id }) => !short || resolver.hasNamed(id))) return false
  return readingsAt(at - 1).some(({ pos, cases }) => pos === 'preposition' && (cases & casesOf(places)) !== 0)
}

/** Words of a place's name, at most. */
const LONGEST_PLACE = 3

/**
 * A place that the atlas does not know: behind a state's adjective («в бразильский Манаус») or a noun of places («в городе
 * Ош»). It begins at the adjective or at the noun and keeps the text's name.
 */
function unlistedPlace(at: number, context: PhraseContext): Unplaced | null {
  const { mentions, atlas, pack, readingsAt, tokens } = context
  const mention = mentions.get(at)
  const [adjective] = candidatesOf(mention, 'state-adjective') ?? []
  const isNoun = !mention && isPlaceNoun(at, context)
  if (!pack.placeNouns || !(adjective || isNoun)) return null
  const stop = tokens[at + 1]?.key === '.' ? 1 : 0
  const from = mention ? mention.to : at + 1 + stop
  let to = from
  while (to < from + LONGEST_PLACE && isUnknownName(to, context)) to++
  if (to === from) return null
  const noun = readingsAt(at).reduce((cases, reading) => cases | reading.cases, 0)
  const cases = mention ? casesOf(candidatesOf(mention, 'state-adjective') ?? []) : noun || ANY_CASE
  const name = nominativeOf(from, to, mention ? cases : ANY_CASE, context)
  const state = adjective && atlas.states.has(adjective.id) ? adjective.id : null
  if (name === null || (!state && !isNoun)) return null
  return { from: at, to, kind: 'place', cases, plural: false, actors: [], id: null, state, name }
}

const isPlaceNoun = (at: number, { pack, tokens, readingsAt }: PhraseContext): boolean =>
  tokens[at]?.shape === 'lower' &&
  (pack.placeNouns?.has(tokens[at]?.key ?? '') === true ||
    readingsAt(at).some(({ pos, lemma }) => pos === 'noun' && pack.placeNouns?.has(lemma)))

const isUnknownName = (at: number, { tokens, mentions, readingsAt }: PhraseContext): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.shape === 'capitalised' &&
  !mentions.has(at) &&
  readingsAt(at).length === 0

/** «Манаусе» → Манаус, if the last word may stand in the case. */
function nominativeOf(from: number, to: number, cases: CaseSet, context: PhraseContext): string | null {
  const { tokens, text, pack } = context
  const last = tokens[to - 1]
  const [guess] = pack.guessName(last?.key ?? '').filter((one) => one.cases & cases)
  if (!last || !guess) return null
  const head = text.slice(tokens[from]?.start, last.start)
  return head + asWritten(last, guess.stem, text)
}

function namedPhrase(at: number, context: PhraseContext): Unplaced | null {
  const { mentions, atlas } = context
  const mention = mentions.get(at)
  if (!mention) return null
  for (const kind of ['occasion', 'place', 'state', 'organisation'] as const) {
    const candidates = candidatesOf(mention, kind)
    const first = candidates?.find(({ id }) => kind === 'place' && isAtHome(id, context)) ?? candidates?.[0]
    if (!candidates || !first) continue
    const state =
      kind === 'state' ? first.id : kind === 'place' ? (atlas.places.get(first.id)?.state ?? null) : null
    const known = kind === 'place' ? cityOf(first.id, context) : null
    const noun = kind === 'place' ? placeHead(mention.to, casesOf(candidates), context) : null
    return {
      from: at,
      to: noun ? mention.to + 1 : mention.to,
      kind,
      cases: noun?.cases ?? casesOf(candidates),
      plural: first.plural,
      actors: [],
      id: known?.id ?? first.id,
      state,
      name: known?.name ?? first.name,
    }
  }
  return null
}

/** «Гаага қаласында»: the noun behind a name in the nominative carries its case. */
function placeHead(at: number, cases: CaseSet, { pack, readingsAt }: PhraseContext): Reading | null {
  if (!pack.placeHeads || !(cases & CASE.nom)) return null
  return readingsAt(at).find(({ lemma, cases: own }) => pack.placeHeads?.has(lemma) && own !== 0) ?? null
}

/** Minsk and Astana both have a Palace of Independence: the publisher's is meant. */
const isAtHome = (place: string, { atlas, resolver }: PhraseContext): boolean =>
  resolver.ownState !== null && atlas.places.get(place)?.state === resolver.ownState

/** A residence stands for its city: what happened in the Kremlin happened in Moscow. */
function cityOf(place: string, { atlas, pack }: PhraseContext): { id: string; name: string } | null {
  const city = atlas.places.get(atlas.places.get(place)?.city ?? '')
  return city ? { id: city.id, name: plainName(displayName(city.names, pack.code)) } : null
}

/** "Oleksandr Kubrakov, Deputy Prime Minister of Ukraine": the office behind a name that nobody knows is its bearer's. */
function introduces(next: Phrase, before: Phrase, { pack }: PhraseContext): boolean {
  const [one] = before.actors
  const [office] = next.actors
  const unnamed = office !== undefined && (office.name === null || office.implied !== null) && !next.plural
  return (
    pack.actors.positional === true && next.joined && unnamed && one?.person === null && one.state === null
  )
}

/** The resolver remembers its own participant: later mentions of the name know the office, too. */
function introducedBy({ actors, state, to }: Phrase, before: Phrase): Phrase {
  const [office] = actors
  const told = office
    ? {
        state: office.state,
        organisation: office.organisation,
        office: office.office,
        officeId: office.officeId,
      }
    : {}
  for (const one of before.actors) Object.assign(one, told)
  return { ...before, to, state }
}

/** "the Chinese capital", «Қытай астанасы»: the place that the state and the noun stand for. */
function capitalPhrase(
  at: number,
  { mentions, atlas, pack, tokens, readingsAt }: PhraseContext,
): Unplaced | null {
  const mention = mentions.get(at)
  if (!mention) return null
  const before = pack.actors.ownerBefore ?? 0
  const owners = candidatesOf(mention, 'state')?.filter(({ cases }) => cases & before) ?? []
  const [owner] = [...(candidatesOf(mention, 'state-adjective') ?? []), ...owners]
  const isCapital = (to: number) => readingsAt(to).some(({ lemma }) => pack.capitals?.has(lemma))
  if (!owner || !isCapital(mention.to) || tokens[mention.to]?.shape !== 'lower') return null
  const capital = atlas.places.get(atlas.states.get(owner.id)?.capital ?? '')
  if (!capital) return null
  return {
    from: at,
    to: mention.to + 1,
    kind: 'place',
    cases: readingsAt(mention.to).reduce((cases, reading) => cases | reading.cases, 0),
    plural: false,
    actors: [],
    id: capital.id,
    state: capital.state,
    name: plainName(displayName(capital.names, pack.code)),
  }
}

/** Words between an organisation and its meeting: «Мемлекет басшылары кеңесінің кезекті». */
const LONGEST_GATHERING = 7

/** «Түркі мемлекеттері ұйымының XI саммиті»: under this name the atlas does not have it. */
function gatheringPhrase(at: number, context: PhraseContext): Unplaced | null {
  const { mentions, pack, tokens, text } = context
  const mention = mentions.get(at)
  const [body] = candidatesOf(mention, 'organisation') ?? []
  if (!pack.gatherings || !mention || !body || context.atlas.organisations.get(body.id)?.state) return null
  for (let next = mention.to; next < mention.to + LONGEST_GATHERING; next++) {
    if (endsGathering(next, context)) return null
    const head = pack.gatherings.get(tokens[next]?.key ?? '')
    if (!head) continue
    const id = meetingOf(body.id, context)
    const name = `${text.slice(tokens[at]?.start, tokens[next]?.start)}${head.nominative}`
    const place = { from: at, to: next + 1, cases: head.cases }
    return { ...place, kind: 'occasion', plural: false, actors: [], id, state: null, name }
  }
  return null
}

/** A stop, a verb, or somebody of the organisation. */
function endsGathering(at: number, { tokens, mentions, readingsAt }: PhraseContext): boolean {
  const office = candidatesOf(mentions.get(at), 'office')
  return (
    tokens[at] === undefined ||
    tokens[at]?.kind === 'punctuation' ||
    office?.some(({ plural }) => !plural) === true ||
    candidatesOf(mentions.get(at), 'person') !== null ||
    readingsAt(at).some(({ pos, form }) => pos === 'verb' && form === 'finite')
  )
}

/** The only summit of the organisation that the atlas knows. */
function meetingOf(organisation: string, { atlas }: PhraseContext): string | null {
  const known = [...atlas.occasions.values()].filter(
    (one) => one.organisation === organisation && one.kind === 'summit',
  )
  return known.length === 1 ? (known[0]?.id ?? null) : null
}

/** «еліміз», «елорда»: the publisher's state or its capital in one word. */
function homePhrase(at: number, { pack, atlas, readingsAt, resolver }: PhraseContext): Unplaced | null {
  const { home } = pack.actors
  const noun = home && readingsAt(at).find(({ lemma }) => Object.hasOwn(home, lemma))
  const state = atlas.states.get(resolver.ownState ?? '')
  const capital = noun && home?.[noun.lemma] === 'capital' ? atlas.places.get(state?.capital ?? '') : null
  if (!noun || !state || capital === undefined) return null
  const { id, names } = capital ?? state
  return {
    from: at,
    to: at + 1,
    kind: capital ? 'place' : 'state',
    cases: noun.cases || ANY_CASE,
    plural: false,
    actors: [],
    id,
    state: state.id,
    name: plainName(displayName(names, pack.code)),
  }
}

/** «наша страна»: the publisher's. */
function ownStatePhrase(at: number, { pack, atlas, readingsAt, resolver }: PhraseContext): Unplaced | null {
  if (readingsAt(at).length === 0) return null
  const own = readingsAt(at).some(({ lemma }) => pack.actors.own.has(lemma))
  const noun = own ? readingsAt(at + 1).find(({ lemma }) => pack.actors.here.has(lemma)) : undefined
  const state = atlas.states.get(resolver.ownState ?? '')
  if (!noun || !state) return null
  return {
    from: at,
    to: at + 2,
    kind: 'state',
    cases: noun.cases || ANY_CASE,
    plural: false,
    actors: [],
    id: state.id,
    state: state.id,
    name: plainName(displayName(state.names, pack.code)),
  }
}

/** "the presidents of Russia and China", "the two leaders Xi and Putin" name theirs. */
const standsAlone = (to: number, { tokens, pack }: PhraseContext): boolean =>
  !pack.actors.positional || (tokens[to]?.shape !== 'capitalised' && tokens[to]?.key !== 'of')

/** Words for two, by the first. */
const pairsOf = indexedOnce((pairs: readonly string[]) => {
  const byFirst = new Map<string, string[][]>()
  for (const words of pairs.map((pair) => pair.split(' ')))
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words])
  return byFirst
})

const NONE: readonly string[] = []

/** "the two leaders", "His Highness": a pronoun for the two, or the one, that the text speaks of. */
function pairPhrase(at: number, { tokens, pack }: PhraseContext): Unplaced | null {
  const standing = (phrases: readonly string[] = NONE) =>
    pairsOf(phrases)
      .get(tokens[at]?.key ?? '')
      ?.find((words) => words.every((word, step) => tokens[at + step]?.key === word))
  const pair = standing(pack.pairs)
  const words = pair ?? standing(pack.epithets)
  if (!words) return null
  const to = at + words.length
  return {
    from: at,
    to,
    kind: 'pronoun',
    cases: ANY_CASE,
    plural: pair !== undefined,
    actors: [],
    id: null,
    state: null,
    name: words.join(' '),
  }
}

function pronounPhrase(at: number, { readingsAt, tokens }: PhraseContext): Unplaced | null {
  if (readingsAt(at).length === 0) return null
  const pronoun = readingsAt(at).find(
    (reading) => reading.pos === 'pronoun' && reading.tags?.includes('personal'),
  )
  if (!pronoun) return null
  const name = tokens[at]?.key ?? ''
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    cases: pronoun.cases,
    plural: pronoun.number === 'pl',
    actors: [],
    id: null,
    state: null,
    name,
  }
}

/** Adds the preposition before it, or the one it shares with the phrase it is joined to. */
function placed(
  phrase: Unplaced,
  before: Phrase | undefined,
  context: PhraseContext & JoiningContext,
): Phrase {
  const named = underNoun(phrase, context)
  const preposition = prepositionBefore(named, context) ?? postpositionAfter(phrase.to, context)
  const joined = before !== undefined && isJoined(phrase, before, context)
  const shared = joined && preposition === null && before.cases & phrase.cases ? before.preposition : null
  return { ...phrase, cases: named.cases, preposition: preposition ?? shared, joined }
}

/** «в городе Сочи», «в г. Бишкек», «в Республику Сингапур»: the noun beside the name stands in the case. */
function underNoun(
  { from, kind, cases }: Unplaced,
  context: PhraseContext,
): Pick<Unplaced, 'from' | 'cases'> {
  if (kind !== 'place' && kind !== 'state') return { from, cases }
  const at = context.tokens[from - 1]?.key === '.' ? from - 2 : from - 1
  const readings = context.readingsAt(at)
  const ofState = readings.some(({ pos, lemma }) => pos === 'noun' && context.pack.knownNouns?.has(lemma))
  if (!ofState && !isPlaceNoun(at, context)) return { from, cases }
  return { from: at, cases: readings.reduce((all, reading) => all | reading.cases, 0) || ANY_CASE }
}

/** «Тоқаев пен Мирзиёевтің»: of names joined, the last carries the case of all. */
function withCaseOf(last: Phrase, before: Phrase): Phrase {
  const shared = before.cases & last.cases
  if (!(before.cases & CASE.nom) || before.kind !== last.kind) return before
  return { ...before, cases: shared || last.cases, preposition: last.preposition }
}

/** «Путин туралы»: what governs the phrase from behind. */
function postpositionAfter(to: number, { tokens, readingsAt }: PhraseContext): string | null {
  return readingsAt(to).some(isPostposition) ? (tokens[to]?.key ?? null) : null
}

const isPostposition = ({ pos, tags }: Token['readings'][number]): boolean =>
  pos === 'preposition' && tags?.includes('postposition') === true

/** «При этом президент …», «Накануне Мелони позвонила»: a preposition whose case the phrase does not stand in belongs to something else. */
function governs(preposition: Reading, cases: CaseSet): boolean {
  return preposition.cases === 0 || (preposition.cases & cases) !== 0
}

function prepositionBefore(
  { from, cases }: Pick<Unplaced, 'from' | 'cases'>,
  { tokens, readingsAt, mentions }: PhraseContext,
): string | null {
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    const readings = readingsAt(at)
    if (readings.some(isPostposition)) return null
    const preposition = readings.find((reading) => reading.pos === 'preposition')
    const isAdverb = readings.some(({ pos }) => pos === 'adverb') && (cases & CASE.nom) !== 0
    if (preposition) return governs(preposition, cases) && !isAdverb ? (tokens[at]?.key ?? null) : null
    if (candidatesOf(mentions.get(at), 'state-adjective')) continue
    if (
      mentions.has(at) ||
      !readings.some((reading) => reading.pos === 'adjective' || reading.pos === 'determiner')
    )
      return null
  }
  return null
}
