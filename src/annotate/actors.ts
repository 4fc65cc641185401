/**
 * Actors: an office with its state and its holder, read as one phrase — «Президент Республики Казахстан
 * Касым-Жомарт Токаев», "Kazakh Foreign Minister Murat Nurtleu", «вице-министр Ержан Сыздыков».
 */
import type { LanguagePack } from '../languages/pack.ts'
import {
  ANY_CASE,
  CASE,
  type CaseSet,
  type Mention,
  type NameCandidate,
  type Token,
} from '../model/annotation.ts'
import { candidatesOf, casesOf } from './mentions.ts'
import type { ActorWords } from './resolver.ts'

/** An actor's words in place. Token indexes, `to` exclusive. */
export interface ActorSpan {
  readonly from: number
  readonly to: number
  readonly cases: CaseSet
  readonly plural: boolean
  readonly words: ActorWords
}

export interface ActorContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: ReadonlyMap<number, Mention>
  readonly pack: LanguagePack
  /** End of the sentence. */
  readonly end: number
  /** Reads a token's word forms; kept by the caller. */
  readonly readingsAt: (at: number) => Token['readings']
  /** A family name that the document introduced before. */
  readonly introduced: (stem: string) => boolean
  /** Whether a person of the atlas acts for another state than the publisher's. */
  readonly isForeign?: (person: string) => boolean
  /** The state that a person of the atlas acts for. */
  readonly stateOf?: (person: string) => string | null
}

/** Words between an office and its holder: no title in the news is longer. */
const LONGEST_TITLE = 18
const LONGEST_NAME = 5

interface Draft {
  persons: NameCandidate[]
  unknownName: string | null
  /** Tokens of a known name. */
  nameAt: readonly [from: number, to: number] | null
  /** «К.-Ж. » before a family name. */
  initials: string | null
  offices: NameCandidate[]
  officeFrom: number
  officeTo: number
  states: string[]
  organisation: string | null
  former: boolean
  own: boolean
  here: boolean
  cases: CaseSet
  plural: boolean
  to: number
}

/** The actor that begins at token `at`, or null. Looks ahead a bounded number of words. */
export function readActor(at: number, context: ActorContext): ActorSpan | null {
  const draft: Draft = {
    persons: [],
    unknownName: null,
    nameAt: null,
    initials: null,
    offices: [],
    officeFrom: at,
    officeTo: at,
    states: [],
    organisation: null,
    former: false,
    own: false,
    here: false,
    cases: ANY_CASE,
    plural: false,
    to: at,
  }
  const next = readQualifiers(at, draft, context)
  const started = readOffice(next, draft, context) || (next === at && readBareName(at, draft, context))
  if (!started) return null
  readAppositive(draft, context)
  readOwnerBehind(draft, context)
  return finish(at, draft, context)
}

/** "his Kenyan counterpart, Jane Doe, in": a name between a comma and a stop, of somebody who can hold the office. */
function readAppositive(draft: Draft, context: ActorContext): void {
  const { tokens, mentions, pack } = context
  const named = draft.persons.length > 0 || draft.unknownName !== null
  if (!pack.actors.positional || named || draft.plural || tokens[draft.to]?.key !== ',') return
  const at = skipFillers(draft.to + 1, context)
  const mention = mentions.get(at)
  const [state] = draft.states
  const persons = (candidatesOf(mention, 'person') ?? []).filter(
    ({ id, short }) => !short && (!state || context.stateOf?.(id) === state),
  )
  const run = mention ? null : readUnknownName(at, draft, context)
  const to = mention && persons.length > 0 ? mention.to : run && run.to - run.from > 1 ? run.to : null
  if (to === null || !closesApposition(to, context)) return
  const officeTo = draft.to
  if (run) nameFound(run, draft)
  else Object.assign(draft, { persons, cases: casesOf(persons), to, nameAt: [at, to] })
  draft.officeTo = officeTo
}

const closesApposition = (at: number, { tokens, end }: ActorContext): boolean =>
  at >= end || [',', '.', ';', ')'].includes(tokens[at]?.key ?? '')

/** "Jane Doe of Norway": the state of a name that came before it. */
function readOwnerBehind(draft: Draft, { tokens, mentions, pack }: ActorContext): void {
  const named = draft.persons.length > 0 || draft.unknownName !== null
  if (!pack.actors.positional || !named || draft.states.length > 0 || tokens[draft.to]?.key !== 'of') return
  const at = tokens[draft.to + 1]?.key === 'the' ? draft.to + 2 : draft.to + 1
  const mention = mentions.get(at)
  const owner = candidatesOf(mention, 'state')
  if (!mention || !owner) return
  draft.states.push(...statesOf(owner))
  draft.to = mention.to
}

/** «бывший», «новый российский», "Kazakhstan's": what stands before the office. */
function readQualifiers(at: number, draft: Draft, context: ActorContext): number {
  const { ownerBefore, former, own, fillers } = context.pack.actors
  let next = at
  for (let steps = 0; steps < 4 && next < context.end; steps++) {
    const token = context.tokens[next]
    const mention = context.mentions.get(next)
    const adjective = candidatesOf(mention, 'state-adjective')
    const owner = ownerBefore === null ? null : candidatesOf(mention, 'state')
    if (mention && adjective) {
      draft.states.push(...statesOf(adjective))
      if (context.pack.actors.agrees) draft.cases &= casesOf(adjective)
      next = context.pack.actors.positional ? nextAdjective(mention.to, context) : mention.to
    } else if (mention && owner && ownerBefore !== null && casesOf(owner) & ownerBefore) {
      draft.states.push(...statesOf(owner))
      next = nextOwner(mention.to, context) ?? throughBodies(mention.to, context)
    } else if (
      mention &&
      next === at &&
      ownerBefore !== null &&
      isOwningBody(mention, ownerBefore, context)
    ) {
      draft.organisation = candidatesOf(mention, 'organisation')?.[0]?.id ?? null
      next = throughTopic(mention.to, context) ?? mention.to
    } else if (mention && next === at && isOwningPerson(mention, context)) {
      const [person] = candidatesOf(mention, 'person') ?? []
      const state = context.stateOf?.(person?.id ?? '')
      if (state) draft.states.push(state)
      next = mention.to
    } else if (token && !mention && former.has(lemmaAt(next, context))) {
      draft.former = true
      next++
    } else if (
      token &&
      !mention &&
      (own.has(lemmaAt(next, context)) || (next > at && fillers.has(token.key)))
    ) {
      if (own.has(lemmaAt(next, context))) draft.own = true
      next++
    } else if (
      token?.shape === 'lower' &&
      !mention &&
      isAdjective(next, context) &&
      !opensActor(next, context)
    ) {
      if (context.pack.actors.agrees) draft.cases &= casesOfAdjective(next, context)
      next++
    } else break
  }
  return next
}

/** «Қазақстан мен Өзбекстан президенттері»: where the next owner of a shared office begins. */
function nextOwner(at: number, { mentions, tokens, pack }: ActorContext): number | null {
  const joins = pack.actors.and.has(tokens[at]?.key ?? '') || tokens[at]?.key === ','
  return pack.actors.headLast && joins && candidatesOf(mentions.get(at + 1), 'state') ? at + 1 : null
}

/** «Марокко парламентінің төменгі палатасының спикері»: bodies of the state that nobody lists, up to the office they own. */
function throughBodies(from: number, context: ActorContext): number {
  if (!context.pack.actors.headLast) return from
  const topic = throughTopic(from, context)
  if (topic !== null) return topic
  for (let at = from; at < Math.min(context.end, from + LONGEST_BODY); at++) {
    const mention = context.mentions.get(at)
    if (candidatesOf(mention, 'office')) return isOwner(at - 1, context) ? at : from
    if (mention || context.tokens[at]?.kind !== 'word') return from
    if (context.readingsAt(at).some(({ pos }) => pos === 'verb')) return from
  }
  return from
}

const LONGEST_BODY = 6

/** «министрінің бірінші орынбасары»: past what describes the office. */
function throughRank(from: number, context: ActorContext): number | null {
  let at = from
  while (at < from + 2 && !context.mentions.has(at) && isAdjective(at, context)) at++
  return at > from && candidatesOf(context.mentions.get(at), 'office') ? at : null
}

/** «(ЕО-ның) Орталық Азия жөніндегі арнайы өкілі»: the office behind what it is for; null where none is. */
function throughTopic(from: number, { tokens, mentions, pack, readingsAt }: ActorContext): number | null {
  for (let at = from; at < from + LONGEST_BODY; at++) {
    if (tokens[at]?.kind !== 'word' || candidatesOf(mentions.get(at), 'office')) return null
    if (readingsAt(at).some(({ pos, form }) => pos === 'verb' && form === 'finite')) return null
    if (at > from && pack.actors.officePrepositions.has(tokens[at]?.key ?? ''))
      return candidatesOf(mentions.get(at + 1), 'office') ? at + 1 : null
  }
  return null
}

const isOwner = (at: number, { pack, tokens }: ActorContext): boolean =>
  pack.actors.chains?.(tokens[at]?.key ?? '') === true ||
  pack.guessName(tokens[at]?.key ?? '').some(({ cases }) => (cases & CASE.gen) !== 0)

/** "Trump's secretary of state": a possessive right before an office, but for what describes it. */
function isOwningPerson(mention: Mention, context: ActorContext): boolean {
  const persons = candidatesOf(mention, 'person')
  if (!context.pack.actors.positional || !persons || casesOf(persons) !== CASE.gen) return false
  let next = mention.to
  while (next < mention.to + 3 && !context.mentions.has(next) && isAdjective(next, context)) next++
  return candidatesOf(context.mentions.get(next), 'office') !== null
}

/** «ШЫҰ Бас хатшысы»: an organisation right before the office. */
function isOwningBody(mention: Mention, cases: CaseSet, context: ActorContext): boolean {
  const { pack, mentions } = context
  const body = candidatesOf(mention, 'organisation')
  return (
    pack.actors.headLast === true &&
    body !== null &&
    (casesOf(body) & cases) !== 0 &&
    (candidatesOf(mentions.get(mention.to), 'office') !== null || throughTopic(mention.to, context) !== null)
  )
}

/** "Thai and Cambodian foreign ministers": the token of the second adjective, else `at`. */
function nextAdjective(at: number, { tokens, mentions, pack }: ActorContext): number {
  const joins = pack.actors.and.has(tokens[at]?.key ?? '')
  return joins && candidatesOf(mentions.get(at + 1), 'state-adjective') ? at + 1 : at
}

/** "he heads to Minsk", "she chairs the talks": a verb that looks like offices in the plural. */
function isVerb(at: number, { to }: Mention, { tokens, pack, readingsAt }: ActorContext): boolean {
  if (!pack.actors.positional || to > at + 1) return false
  const ends = readingsAt(at).some(
    ({ pos, form, lemma }) => pos === 'verb' && form === 'finite' && lemma !== tokens[at]?.key,
  )
  const before = readingsAt(at - 1).some(
    ({ pos }) => pos === 'determiner' || pos === 'adjective' || pos === 'preposition',
  )
  return ends && !before
}

function readOffice(at: number, draft: Draft, context: ActorContext): boolean {
  const mention = context.mentions.get(at)
  const offices = candidatesOf(mention, 'office')?.filter(
    (office) => !context.pack.actors.agrees || office.cases & draft.cases,
  )
  if (!mention || !offices?.length || isVerb(at, mention, context)) return false
  draft.offices.push(...offices)
  if (context.pack.actors.agrees) draft.cases &= casesOf(offices)
  if (context.pack.actors.headLast) draft.cases = casesOf(offices)
  const { ownReferences } = context.pack.actors
  if (draft.states.length === 0 && offices.some(({ name }) => ownReferences?.has(name))) draft.own = true
  draft.plural = offices.every((office) => office.plural)
  draft.officeFrom = at
  draft.officeTo = draft.to = mention.to
  if (!context.pack.actors.headLast) readTitle(mention.to, draft, context)
  else if (draft.plural || draft.states.length < 2) readHolder(mention.to, draft, context)
  else return false
  return true
}

/** Where the last word carries the case: a further office that the first owns or adds to, then the name at once. */
function readHolder(from: number, draft: Draft, context: ActorContext): void {
  const owns = (draft.cases & ~CASE.gen) === 0
  const topic = owns ? (throughTopic(from, context) ?? throughRank(from, context)) : null
  const next = topic ?? skipFillers(from, context)
  const mention = context.mentions.get(next)
  const office = candidatesOf(mention, 'office')
  if (mention && office && owns && (next === from || topic !== null)) {
    Object.assign(draft, {
      offices: office,
      officeFrom: next,
      officeTo: mention.to,
      to: mention.to,
      cases: casesOf(office),
    })
    readHolder(mention.to, draft, context)
    return
  }
  if (!(draft.cases & CASE.nom) || draft.plural) return
  const added = furtherOffice(from, context)
  if (added) {
    const holder: Draft = {
      ...draft,
      offices: [...draft.offices, ...added.offices],
      cases: casesOf(added.offices),
    }
    readHolder(added.to, holder, context)
    if (holder.persons.length > 0 || holder.unknownName !== null) Object.assign(draft, holder)
    return
  }
  const persons = candidatesOf(mention, 'person')
  if (mention && persons && !isAnother(persons, draft, context)) {
    const run = persons.every((person) => person.short)
      ? readUnknownName(next, { cases: ANY_CASE }, context)
      : null
    if (run && run.to > mention.to) return void nameFound(run, draft)
    Object.assign(draft, { persons, cases: casesOf(persons), to: mention.to, officeTo: next })
  } else if (!mention && context.tokens[next]?.shape !== 'lower') {
    const run = readUnknownName(next, { cases: ANY_CASE }, context)
    if (run) nameFound(run, draft)
  }
}

function skipFillers(from: number, { tokens, pack, end }: ActorContext): number {
  let at = from
  while (at < end && pack.actors.fillers.has(tokens[at]?.key ?? '')) at++
  return at
}

/** «Премьер-министрдің орынбасары – Сыртқы істер министрі»: after a dash, a comma or "and", in the nominative. */
function furtherOffice(at: number, context: ActorContext): { offices: NameCandidate[]; to: number } | null {
  const key = context.tokens[at]?.key ?? ''
  if (![',', '-', '–', '—', 'және'].includes(key) && !context.pack.actors.and.has(key)) return null
  const mention = context.mentions.get(at + 1)
  const offices = candidatesOf(mention, 'office')
  return mention && offices && casesOf(offices) & CASE.nom ? { offices, to: mention.to } : null
}

/** «Мемлекет басшысы Владимир Путинмен кездесті»: an office without an owner, then somebody of another state in another case. */
function isAnother(persons: readonly NameCandidate[], draft: Draft, context: ActorContext): boolean {
  return (
    draft.states.length === 0 &&
    draft.organisation === null &&
    draft.offices.every(({ id }) => id.startsWith('class:')) &&
    !(casesOf(persons) & CASE.nom) &&
    context.isForeign !== undefined &&
    persons.every((person) => context.isForeign?.(person.id))
  )
}

/** From the office on: its owner, further words of the title, further offices, and the holder's name. */
function readTitle(from: number, draft: Draft, context: ActorContext) {
  let tight = true
  let between = 0
  for (let at = from; at < context.end && at - from < LONGEST_TITLE; ) {
    const mention = context.mentions.get(at)
    const step: Step | null = mention
      ? stepOverMention(at, mention, { draft, context, tight, between })
      : stepOverWord(at, draft, context)
    if (step === null) return
    if (step.named) return
    between = step.to > at + 1 || mention ? 0 : between + 1
    tight = tight && step.tight
    if (tight) draft.to = step.to
    at = step.to
  }
}

interface Step {
  readonly to: number
  /** The word belongs to the title even when no name follows. */
  readonly tight: boolean
  readonly named: boolean
}

interface TitleState {
  readonly draft: Draft
  readonly context: ActorContext
  readonly tight: boolean
  readonly between: number
}

function stepOverMention(at: number, mention: Mention, { draft, context, tight }: TitleState): Step | null {
  const persons = candidatesOf(mention, 'person')
  if (persons) {
    const agreeing = persons.filter((person) => !context.pack.actors.agrees || person.cases & draft.cases)
    if (agreeing.length === 0) return null
    if (agreeing.every((person) => person.short)) {
      const run = readUnknownName(at, draft, context)
      if (run && run.to > mention.to) return nameFound(run, draft)
    }
    draft.persons = agreeing
    draft.nameAt = [at, mention.to]
    draft.cases = context.pack.actors.agrees ? draft.cases & casesOf(agreeing) : casesOf(agreeing)
    draft.to = mention.to
    draft.officeTo = Math.max(draft.officeTo, at)
    return { to: mention.to, tight: true, named: true }
  }
  const owner = candidatesOf(mention, 'state')
  if (owner) {
    const allowed = context.pack.actors.ownerAfter
    if (allowed === null || !(casesOf(owner) & allowed)) return null
    if (draft.states.length === 0 || (draft.plural && tight)) draft.states.push(...statesOf(owner))
    return { to: mention.to, tight: true, named: false }
  }
  const adjective = candidatesOf(mention, 'state-adjective')
  if (adjective && draft.states.length === 0) draft.states.push(...statesOf(adjective))
  const organisation = candidatesOf(mention, 'organisation')
  if (organisation) draft.organisation ??= organisation[0]?.id ?? null
  const office = candidatesOf(mention, 'office')
  if (office)
    draft.offices.push(
      ...office.filter((candidate) => candidate.cases & draft.cases && isAppositive(at, context)),
    )
  return { to: mention.to, tight: organisation !== null, named: false }
}

function stepOverWord(at: number, draft: Draft, context: ActorContext): Step | null {
  const token = context.tokens[at]
  if (!token) return null
  if (token.kind === 'punctuation') return stepOverPunctuation(at, draft, context)
  const readings = context.readingsAt(at)
  if (readings.some((reading) => context.pack.actors.here.has(reading.lemma))) draft.here = true
  const named = afterInitials(at, context)
  if (named > at) {
    draft.initials = initialsAt(at, named, context)
    return { to: named, tight: false, named: false }
  }
  const completed = completion(readings, draft, context)
  if (completed) {
    draft.offices.push(completed)
    return { to: at + 1, tight: true, named: false }
  }
  if (isTitleWord(at, context)) return { to: at + 1, tight: true, named: false }
  if (token.shape !== 'lower' && readings.length === 0) {
    const run = readUnknownName(at, draft, context)
    if (run && !(run.to === at + 1 && carriesOn(run.to, draft, context))) return nameFound(run, draft)
    return { to: at + 1, tight: false, named: false }
  }
  if (context.pack.actors.and.has(token.key))
    return (
      joinsOwners(at, draft, context) ?? {
        to: at + 1,
        tight: leadsToTitleWord(at, context),
        named: false,
      }
    )
  const stops = readings.some(
    (reading) =>
      (reading.pos === 'verb' && reading.form !== 'participle') ||
      reading.pos === 'relative' ||
      reading.pos === 'pronoun' ||
      reading.pos === 'conjunction' ||
      (reading.pos === 'preposition' && !context.pack.actors.officePrepositions.has(token.key)),
  )
  if (stops && !context.pack.actors.fillers.has(token.key)) return null
  const tight = leadsToOwner(at, context) || leadsToTitleWord(at, context)
  return { to: at + 1, tight, named: false }
}

/** "Deputy Prime Minister for Restoration", "Minister of Mines and Energy": with a capital, behind a small word of the title. */
function isTitleWord(at: number, { pack, tokens, readingsAt, mentions }: ActorContext): boolean {
  const { positional, officePrepositions, and } = pack.actors
  const before = tokens[at - 1]?.key ?? ''
  if (!positional || tokens[at]?.shape !== 'capitalised' || mentions.has(at)) return false
  if (officePrepositions.has(before)) return true
  return and.has(before) && readingsAt(at).some(({ pos }) => pos === 'noun')
}

function leadsToTitleWord(at: number, context: ActorContext): boolean {
  const { officePrepositions, and } = context.pack.actors
  const key = context.tokens[at]?.key ?? ''
  return (officePrepositions.has(key) || and.has(key)) && isTitleWord(at + 1, context)
}

/** "the Emir of Qatar", "President of the United States": small words between an office and its state. */
function leadsToOwner(at: number, { pack, tokens, mentions }: ActorContext): boolean {
  const { positional, fillers } = pack.actors
  let next = at
  while (next < at + 3 && fillers.has(tokens[next]?.key ?? '')) next++
  return positional === true && next > at && candidatesOf(mentions.get(next), 'state') !== null
}

/** «глава российского государства»: the later word makes the title a reference. */
function completion(readings: Token['readings'], draft: Draft, context: ActorContext): NameCandidate | null {
  const [head] = draft.offices
  const words = head?.id.startsWith('title:') ? context.pack.actors.completions[head.id.slice(6)] : undefined
  const found = words && readings.find((reading) => Object.hasOwn(words, reading.lemma))
  return found && words && head ? { ...head, id: `class:${words[found.lemma]}` } : null
}

/** «президенты России и Казахстана»: the office is shared. */
function joinsOwners(at: number, draft: Draft, context: ActorContext): Step | null {
  const mention = context.mentions.get(at + 1)
  const owner = candidatesOf(mention, 'state')
  const allowed = context.pack.actors.ownerAfter
  if (!mention || !owner || !draft.plural || allowed === null || !(casesOf(owner) & allowed)) return null
  draft.states.push(...statesOf(owner))
  return { to: mention.to, tight: true, named: false }
}

/** A comma or dash carries a title on only into a further office in the same case; quotation marks always do. */
function stepOverPunctuation(at: number, draft: Draft, context: ActorContext): Step | null {
  const mark = context.tokens[at]?.key ?? ''
  if ('«“„"'.includes(mark)) return { to: endOfQuotation(at, context), tight: false, named: false }
  if (![',', '-', '–', '—'].includes(mark)) return null
  for (let next = at + 1; next < context.end && next < at + 4; next++) {
    const office = candidatesOf(context.mentions.get(next), 'office')
    if (office) return casesOf(office) & draft.cases ? { to: next, tight: false, named: false } : null
    if (!isAdjective(next, context) && !candidatesOf(context.mentions.get(next), 'state-adjective'))
      return null
  }
  return null
}

/** «член Политбюро, секретарь …»: a further office follows, so the word before it was no name. */
function carriesOn(at: number, draft: Draft, context: ActorContext): boolean {
  return context.tokens[at]?.kind === 'punctuation' && stepOverPunctuation(at, draft, context) !== null
}

/** «партии «Альтернатива для Германии»»: what stands in quotation marks is a name of something, never the holder's. */
function endOfQuotation(at: number, context: ActorContext): number {
  for (let next = at + 1; next < context.end && next < at + LONGEST_TITLE; next++) {
    if ('»”"'.includes(context.tokens[next]?.key ?? '')) return next + 1
  }
  return at + 1
}

function isAppositive(at: number, context: ActorContext): boolean {
  const before = context.tokens[at - 1]
  return (
    before !== undefined &&
    (before.kind === 'punctuation' || context.pack.actors.and.has(before.key) || isAdjective(at - 1, context))
  )
}

interface NameRun {
  readonly to: number
  readonly name: string
  readonly cases: CaseSet
  readonly from: number
}

/** A run of capitalised words that nobody knows, in a case that fits: «Ержаном Сыздыковым» → Ержан Сыздыков. */
export function readUnknownName(
  at: number,
  draft: Pick<Draft, 'cases'>,
  context: ActorContext,
): NameRun | null {
  let to = at
  for (let words = 0; to < context.end && words < LONGEST_NAME && isNameWord(to, at, context); to++)
    if (!isParticle(to, context)) words++
  if (to === at || isAbbreviation(at, to, context)) return null
  const after = context.tokens[to]
  if (after?.kind === 'word' && after.shape === 'lower' && !endsTitle(to, context) && to - at < 2) return null
  return declineRun(at, to, draft.cases, context)
}

/** «представитель МИД»: one word in capitals is a body's, not a person's. */
function isAbbreviation(from: number, to: number, { tokens }: ActorContext): boolean {
  const token = tokens[from]
  return to === from + 1 && token?.shape === 'upper' && token.end - token.start <= LONGEST_ABBREVIATION
}

const LONGEST_ABBREVIATION = 5

function isNameWord(at: number, first: number, context: ActorContext): boolean {
  const token = context.tokens[at]
  if (at > first && isParticle(at, context)) return true
  if (token?.kind !== 'word' || token.shape === 'lower') return isInitialStop(at, first, context)
  const mention = context.mentions.get(at)
  if (mention && at > first && isParticle(at - 1, context)) return candidatesOf(mention, 'person') !== null
  if (mention)
    return (
      (candidatesOf(mention, 'person')?.every((person) => person.short) ?? false) && mention.to === at + 1
    )
  return context.readingsAt(at).length === 0
}

/** "bin", "von" between two words with capitals. */
const isParticle = (at: number, { tokens, pack }: ActorContext): boolean =>
  tokens[at]?.shape === 'lower' &&
  pack.actors.particles?.has(tokens[at]?.key ?? '') === true &&
  tokens[at - 1]?.shape === 'capitalised' &&
  tokens[at + 1]?.shape === 'capitalised'

/** The stop of «К. Токаев», «К.-Ж. Токаев» inside a name. */
function isInitialStop(at: number, first: number, context: ActorContext): boolean {
  const before = context.tokens[at - 1]
  return (
    context.tokens[at]?.key === '.' && at > first && before !== undefined && before.end - before.start <= 2
  )
}

/** What follows a name: a verb, a preposition, a conjunction — anything but a noun that the name would only describe. */
function endsTitle(at: number, context: ActorContext): boolean {
  return context.readingsAt(at).some((reading) => reading.pos !== 'noun' && reading.pos !== 'adjective')
}

function declineRun(from: number, to: number, wanted: CaseSet, context: ActorContext): NameRun | null {
  const words: string[] = []
  let cases = wanted
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]
    if (token?.kind !== 'word') continue
    if (clashes(at, cases, context)) return null
    const guesses = context.pack.guessName(token.key).filter((guess) => guess.cases & cases)
    const [best] = guesses
    if (!best) return null
    const known = candidatesOf(context.mentions.get(at), 'person')
    if (context.pack.actors.agrees && (known || at === to - 1)) cases &= known ? casesOf(known) : best.cases
    if (context.pack.actors.headLast && at < to - 1 && !(best.cases & CASE.nom)) return null
    if (context.pack.actors.headLast) cases = at === to - 1 ? best.cases : wanted
    words.push(asWritten(token, best.stem, context.text))
  }
  return words.length === 0 ? null : { from, to, name: words.join(' '), cases }
}

/** «с Эрдоганом Токаев обсудил»: two known names in different cases are two people. */
function clashes(at: number, cases: CaseSet, context: ActorContext): boolean {
  const known = candidatesOf(context.mentions.get(at), 'person')
  return known !== null && context.pack.actors.agrees && (casesOf(known) & cases) === 0
}

/** A nominative in the text's own letters: «Ёном», stem `ен` → «Ён». */
export function asWritten(token: Token, stem: string, text: string): string {
  const written = text.slice(token.start, token.end)
  let same = 0
  while (same < stem.length && stem[same] === token.key[same]) same++
  return written.length === token.key.length ? written.slice(0, same) + stem.slice(same) : stem
}

function nameFound(run: NameRun, draft: Draft): Step {
  draft.unknownName = run.name
  draft.cases = run.cases
  draft.to = run.to
  draft.officeTo = run.from
  return { to: run.to, tight: true, named: true }
}

/** «К.-Ж. Токаев», «В.Путин»: past the initials, where a family name follows that somebody bears; else `at`. */
function afterInitials(at: number, { tokens, mentions }: ActorContext): number {
  let next = at
  const isInitial = () => {
    const token = tokens[next]
    return (
      token?.kind === 'word' &&
      token.shape !== 'lower' &&
      token.end - token.start <= 2 &&
      tokens[next + 1]?.key === '.'
    )
  }
  while (isInitial()) next += tokens[next + 2]?.key === '-' ? 3 : 2
  return next > at && candidatesOf(mentions.get(next), 'person') ? next : at
}

/** A name without an office before it. */
function readBareName(start: number, draft: Draft, context: ActorContext): boolean {
  const at = afterInitials(start, context)
  if (at > start) draft.initials = initialsAt(start, at, context)
  const mention = context.mentions.get(at)
  const persons = candidatesOf(mention, 'person')
  if (mention && persons) {
    const run = persons.every((person) => person.short)
      ? readUnknownName(at, { cases: ANY_CASE }, context)
      : null
    if (run && run.to - run.from > 1) return nameFound(run, draft).named
    draft.persons = persons
    draft.nameAt = [at, mention.to]
    draft.cases = casesOf(persons)
    draft.to = mention.to
    return true
  }
  const token = context.tokens[start]
  if (mention || token?.kind !== 'word' || token.shape === 'lower') return false
  const run = readUnknownName(start, { cases: ANY_CASE }, context)
  if (!run) return false
  const introduced = context.introduced(run.name.split(' ').at(-1) ?? '')
  return (run.to - run.from > 1 || introduced) && nameFound(run, draft).named
}

function finish(from: number, draft: Draft, context: ActorContext): ActorSpan | null {
  if (draft.persons.length === 0 && draft.unknownName === null && draft.offices.length === 0) return null
  const first = draft.offices.length > 0 ? from : draft.officeFrom
  return {
    from: first,
    to: draft.to,
    cases: draft.cases,
    plural: draft.plural,
    words: {
      persons: draft.persons.map((person) => person.id),
      spellings: spellingsOf(draft, context),
      short: draft.persons.length > 0 && draft.persons.every((person) => person.short),
      unknownName: draft.unknownName,
      offices: unique(draft.offices.map((office) => office.id)),
      officeWords: officeWords(draft, context),
      states: unique(draft.states),
      organisation: draft.organisation,
      former: draft.former,
      own: draft.own,
      here: draft.here,
    },
  }
}

/** Names written in full, or with initials; as the text has them where names do not decline. */
function spellingsOf({ persons, initials, nameAt }: Draft, { pack, text, tokens }: ActorContext) {
  const written = persons.filter((person) => !person.short || initials !== null)
  const asText =
    pack.actors.positional && nameAt ? text.slice(tokens[nameAt[0]]?.start, tokens[nameAt[1] - 1]?.end) : null
  const spelt = ({ short, name }: NameCandidate): string =>
    short ? `${initials}${name}` : (asText?.replace(/['’]s?$/, '') ?? name)
  return new Map(written.map((person) => [person.id, spelt(person)]))
}

function initialsAt(from: number, to: number, { tokens, text }: ActorContext): string {
  return text.slice(tokens[from]?.start, tokens[to]?.start)
}

/** The office as the text words it, its head in the nominative. */
function officeWords(draft: Draft, context: ActorContext): string | null {
  const [head] = draft.offices
  const mention = context.mentions.get(draft.officeFrom)
  if (!head || !mention) return null
  const from = context.tokens[mention.to]?.start ?? 0
  const to =
    context.tokens[Math.max(draft.officeTo, draft.to === draft.officeTo ? draft.to : draft.officeTo) - 1]
      ?.end ?? 0
  const rest = from < to ? context.text.slice(from, to) : ''
  return `${head.name} ${rest}`
    .replace(/\s+/g, ' ')
    .replace(/[ ,–—-]+$/, '')
    .trim()
}

function statesOf(candidates: readonly NameCandidate[]): string[] {
  return candidates.slice(0, 1).map((candidate) => candidate.id)
}

function lemmaAt(at: number, context: ActorContext): string {
  return context.readingsAt(at)[0]?.lemma ?? context.tokens[at]?.key ?? ''
}

function casesOfAdjective(at: number, context: ActorContext): CaseSet {
  return context.readingsAt(at).reduce((cases, reading) => cases | reading.cases, 0) || ANY_CASE
}

/** A word that can only describe: no finite verb, no preposition. */
function isAdjective(at: number, context: ActorContext): boolean {
  let describes = false
  for (const { pos, form } of context.readingsAt(at)) {
    if (form === 'finite' || pos === 'preposition') return false
    describes ||= pos === 'adjective' || pos === 'determiner' || form === 'participle'
  }
  return describes
}

/** Where participles close clauses of their own («келген Президент»), they are no part of the name. */
function opensActor(at: number, context: ActorContext): boolean {
  return context.pack.actors.headLast === true && context.readingsAt(at).some(({ pos }) => pos === 'verb')
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
