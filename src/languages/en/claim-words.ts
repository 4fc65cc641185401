/** Words that English claims are made of: what counts contacts, what narrows it, and who stands where. */
import type { ClaimGrammar, ClaimRoles, Counted, RolePlace } from '../pack.ts'

const VISIT: Counted = { kinds: ['visit'] }
const MEETING: Counted = { kinds: ['meeting', 'talks'] }
const CALL: Counted = { kinds: ['call'], mode: 'remote' }
const LETTER: Counted = { kinds: ['letter'], mode: 'remote' }
/** What these count the verb says: "visited 11 countries", "came 33 times". */
const TIMES: Counted = { kinds: [] }

const each = <T>(words: string, meant: T): Record<string, T> =>
  Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, meant]),
  )

export const nouns: ClaimGrammar['nouns'] = {
  ...each('visit trip tour journey stopover', VISIT),
  ...each('meeting talks encounter negotiations conversation dialogue audience', MEETING),
  ...each('call', CALL),
  ...each('letter telegram', LETTER),
  contact: { kinds: ['visit', 'meeting', 'talks', 'call', 'letter'] },
  time: TIMES,
  occasion: TIMES,
  ...each('country state nation', { kinds: [], unit: 'state' }),
  ...each('city', { kinds: [], unit: 'city' }),
}

export const verbs: ClaimGrammar['verbs'] = {
  ...each('visit tour revisit travel fly come go arrive', VISIT),
  ...each('meet converse confer', MEETING),
  be: { kinds: ['visit'], placed: true },
  ...each('phone telephone', CALL),
}

export const carriers: ClaimGrammar['carriers'] =
  'pay make take hold have conduct undertake begin start become mark complete conclude last number total embark welcome host receive'.split(
    ' ',
  )

export const narrowing: ClaimGrammar['narrowing'] = {
  state: { formats: ['state'] },
  official: { formats: ['official'] },
  working: { formats: ['working'] },
  unofficial: { formats: ['unofficial'] },
  private: { formats: ['private'] },
  informal: { formats: ['informal'], anywhere: true },
  ...each('foreign overseas abroad international', { abroad: true as const }),
  ...each('in-person face-to-face one-on-one', { mode: 'in-person' as const, anywhere: true as const }),
  ...each('=person personally', { mode: 'in-person' as const }),
  ...each('phone telephone', { kinds: ['call'] as const, mode: 'remote' as const }),
  ...each('online virtual virtually video', { mode: 'remote' as const }),
}

/** Endings of adjectives and participles that the lexicon lacks; hyphens make them, too. */
export const describes = (key: string): boolean =>
  /-|(?:ed|al|ic|ive|ous|ful|ary|ian|ish|ese|est|less)$|'s$/u.test(key)

export const classes: ClaimGrammar['classes'] = {
  content: ['=that', '=because'],
  not: ['=not', "=isn't", "=wasn't", "=n't"],
  telling: ['=on', '=for', '=with', '=as', '=in', '=of'],
  each: ['=each'],
  only: ['=only', '=just', '=merely'],
  dash: ['=-', '=–', '=—', '=:'],
  amount: ['number', 'tally', 'total', 'frequency', 'count'],
  any: [
    '=any',
    '=anywhere',
    '=anyone',
    '=elsewhere',
    '=anybody',
    '=every',
    '=all',
    '=other',
    '=others',
    '=else',
    '=another',
  ],
  rival: [
    'leader',
    'president',
    'politician',
    'head',
    'guest',
    'visitor',
    '=anyone',
    '=anybody',
    'minister',
    '=statesman',
    '=premier',
  ],
  stayed: ['spend', '=stayed'],
  away: ['=abroad', '=overseas'],
  conversed: ['speak', 'converse', '=talked', '=conferred', '=met'],
  lasted: ['last*', '=took', '=ran', 'continue', '=stretched', '=spanned'],
  border: ['border', '=frontier'],
  land: ['country', 'nation', 'republic', 'state'],
  discussion: ['talks', 'talk', 'meeting', 'call', 'conversation', 'negotiations', 'discussion', 'visit'],
}

export const regions: ClaimGrammar['regions'] = {
  'central-asia': ["=central =asia|=asia's|=asian"],
  'south-caucasus': ["=south =caucasus|=caucasus'", '=transcaucasia'],
  caucasus: ['=caucasus'],
  baltics: ['=baltics|=baltic =states?'],
  cis: ['=cis', '=commonwealth =of =independent =states'],
  eaeu: ['=eaeu', '=eurasian =economic =union'],
  eu: ["=eu|=eu's", "=european =union|=union's"],
  g20: ['=g20'],
  brics: ['=brics'],
  world: ["=world|=world's", "=planet|=planet's", '=globe', '=earth'],
  europe: ["=europe|=europe's"],
  eurasia: ["=eurasia|=eurasia's"],
  asia: ["=asia|=asia's"],
  africa: ["=africa|=africa's"],
}

const GOVERNING =
  'of during on in ahead at to with for after before about from amid since following by as'.split(' ')
const to: RolePlace = { is: 'place', after: ['to', 'into'] }
const at: RolePlace = { is: 'place', after: ['in', 'at'] }
const object: RolePlace = { is: 'place', case: ['acc'], side: 'after' }
const subject: RolePlace = { is: 'actor', case: ['nom'], side: 'before' }
const owner: readonly RolePlace[] = [
  { is: 'actor', case: ['gen'], side: 'before' },
  { is: 'actor', case: ['gen'], after: GOVERNING, side: 'before' },
]
const ofWhom: RolePlace = { is: 'actor', after: ['by', 'of'], side: 'after' }
const forWhom: RolePlace = { is: 'actor', after: ['for'] }
const withWhom: RolePlace = { is: 'actor', after: ['with'] }
const among: RolePlace = { is: 'actor', after: ['between', 'of'] }
const withState: RolePlace = { is: 'state', after: ['with'] }

export const roles: { readonly visit: ClaimRoles; readonly meeting: ClaimRoles } = {
  visit: {
    guest: { places: [...owner, ofWhom, subject, forWhom] },
    host: { places: [to, object, at] },
  },
  meeting: {
    partner: { places: [withWhom, among, { is: 'actor', case: ['acc'], side: 'after' }, withState] },
    guest: { places: [...owner, subject, forWhom] },
    host: { places: [at] },
  },
}

/** "Kazakhstan ranks first by the number of Putin's visits": the host is who the sentence is about. */
export const ranked: ClaimRoles = { host: { places: [{ is: 'state', case: ['nom'] }, to, at] } }

export const ownState = ['=our country|nation|state|republic|land']
export const ownStates = ['=our =two? =countries|=nations|=states|=peoples']
export const there = ['=there', '=here']
export const pair = [
  '=we|=they|=them|=us',
  '=each =other',
  '=one =another',
  '=the =leaders|=presidents|=sides',
  '=the|=both =two? =leaders|=presidents|=sides|=men|=ministers|=heads',
  '=the =two',
]

export const since: ClaimGrammar['since'] = {
  length: [
    '=in|=over|=within|=for|=during =the? =last|=past|=previous|=more|=over|=nearly|=almost|=about? =than? @dur',
    '=in|=over|=within|=for|=during =the|=these|=those? =last|=past|=previous? @dur',
    '=in =more|=less =than @dur',
  ],
  day: ['=since|=after =at? =least? @date', '=after =the @date', '=since =early|=late|=mid? @date'],
  vague: [
    '=since ~ =invasion|=war|=pandemic|=independence|=collapse|=coup|=election|=breakup|=dissolution|=outbreak|=start|=beginning',
    '=since … =invasion|=war|=pandemic|=independence|=collapse|=began|=broke',
  ],
  office: [
    '=since|=after =taking|=assuming|=entering|=becoming|=coming|=returning ~ =office|=power|=president|=chancellor|=minister|=post|=presidency|=duties|=to',
    '=since ~ =inauguration|=election|=re-election|=appointment|=accession',
    '=since =he|=she =took|=assumed|=became|=came|=returned|=entered ~ =office|=power|=president|=to',
  ],
}

export const until: ClaimGrammar['until'] = ['=by|=until|=till @date', '=as =of @date', '=up =to @date']

export const spans: ClaimGrammar['spans'] = {
  '=in =a =year': 'P1Y',
  '=in|=over =the =last|=past =year': 'P1Y',
  '=in|=over =the =last|=past =month': 'P1M',
  '=in =a =decade': 'P10Y',
  '=in|=over =the =last|=past =decade': 'P10Y',
  '=in =more|=over =than? =a =decade': 'P10Y',
  '=in =six =months': 'P6M',
}

export const outside = ['=outside|=beyond =the? @org', '=outside|=beyond =the? @region']
export const inside = ['=within =the? @org', '=within =the? @region']
export const toUs = ['=to =us']
export const theirs = ['=his', '=her', '=for =him|=her']
export const passed = [
  '=first =lady|=deputy|=vice|=minister|=secretary|=president|=time? =ever =in',
  '=the =first =to =be',
  '@n =times|=time =more|=higher|=larger|=less|=bigger',
  '@n =times|=time =as =many|=much|=large|=big|=high|=long',
  '=no =more|=fewer|=less|=longer',
  '=once =again|=more',
  '=largest =landlocked',
  '@dur ~ =visit|=trip|=tour|=stay|=journey|=stopover',
  '=first =place|=step|=day|=stage|=round|=half|=quarter|=part|=stop|=leg',
]
export const opening = [
  '=never',
  '=twice',
  '=thrice',
  '=frequent',
  '=most-visited',
  '=most',
  '=first',
  '=last',
  '=longest',
  '=largest',
  '=joined',
  'spend',
  '=stayed',
]

export const inOffice: ClaimGrammar['inOffice'] = {
  '=as =president': 'president',
  '=as ~ =head =of =state': 'president',
  '=during|=in =his|=her|=the =presidency': 'president',
  '=as =prime|=premier =minister?': 'prime-minister',
  '=as =acting =president': 'acting',
  '=as =chancellor': 'chancellor',
  '=in =his|=her =current|=present|=new =post|=role|=office|=capacity': 'current',
  '=in|=while =office': 'current',
}

export const unreal = [
  '=if',
  '=allegedly',
  '=hopes',
  '=hope',
  '=hoped',
  '=wants',
  '=wanted',
  '=wishes',
  '=would',
  '=could',
  '=might',
  'may_',
]

export const future =
  'upcoming forthcoming =will =planned =scheduled =expected =due =plans =intends =slated'.split(' ')

export const times: ClaimGrammar['times'] = { twice: 2, thrice: 3 }

export const triggers = ['economy', 'border', 'country', 'join', 'member', 'time', 'nation', 'visitor']
