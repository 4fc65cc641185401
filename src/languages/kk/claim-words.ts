/** Words that Kazakh claims are made of: what counts contacts, what narrows it, and who stands where. */
import type { ClaimGrammar, ClaimRoles, Counted, RolePlace } from '../pack.ts'

const VISIT: Counted = { kinds: ['visit'] }
const MEETING: Counted = { kinds: ['meeting', 'talks'] }
const CALL: Counted = { kinds: ['call'], mode: 'remote' }
const LETTER: Counted = { kinds: ['letter'], mode: 'remote' }
/** What these count the verb says: «11 елге барды», «33 рет келді». */
const TIMES: Counted = { kinds: [] }

const each = <T>(words: string, meant: T): Record<string, T> =>
  Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, meant]),
  )

export const nouns: ClaimGrammar['nouns'] = {
  ...each('сапар іссапар', VISIT),
  ...each('кездесу жүздесу келіссөз басқосу', MEETING),
  ...each('қоңырау', CALL),
  ...each('жеделхат хат', LETTER),
  рет: TIMES,
  ...each('ел мемлекет', { kinds: [], unit: 'state' }),
  ...each('қала', { kinds: [], unit: 'city' }),
}

export const verbs: ClaimGrammar['verbs'] = {
  ...each('келу бару', VISIT),
  болу: { ...VISIT, placed: true },
  ...each('кездесу жүздесу жолығу', MEETING),
  ...each('сөйлесу тілдесу қоңыраулау', CALL),
}

export const carriers: ClaimGrammar['carriers'] =
  'жасау жасалу өткізу жүргізу өту болу бастау аяқтау атану саналу құрау жету асу өткізілу'.split(' ')

export const narrowing: ClaimGrammar['narrowing'] = {
  мемлекеттік: { formats: ['state'] },
  ресми: { formats: ['official'] },
  жұмыс: { formats: ['working'] },
  бейресми: { formats: ['informal'], anywhere: true },
  ...each('шетелдік шетел', { abroad: true as const }),
  ...each('жүзбе-жүз бетпе-бет', { mode: 'in-person' as const }),
  телефон: { kinds: ['call'] as const, mode: 'remote' as const },
  ...each('онлайн бейнебайланыс бейнеконференция қашықтан', { mode: 'remote' as const }),
}

/** Adjectives and participles that the lexicon lacks. */
export const describes = (key: string): boolean =>
  /(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|ғы|гі|қы|кі|ған|ген|қан|кен|ық|ік)$/u.test(key)

export const classes: ClaimGrammar['classes'] = {
  only: ['=тек', '=небәрі', '=бар-жоғы', '=бар', '=тек-қана', '=бар болғаны'],
  dash: ['=-', '=–', '=—'],
  amount: ['сан', '=саны', '=жиілігі'],
  any: ['=басқа', '=өзге', '=кез', '=барлық'],
  rival: ['лидер', 'президент', 'басшы', 'көшбасшы', '=саясаткер', 'қонақ', '=билеуші'],
  stayed: ['=болды', '=болған', '=өткізді', '=өткізген', '=жүрді', '=жүрген'],
  lasted: ['созыл*', 'жалғас*'],
  border: ['шекара'],
  land: ['ел', 'мемлекет', '=республика'],
}

export const regions: ClaimGrammar['regions'] = {
  'central-asia': ['=орталық азия*', '=орта азия*'],
  'south-caucasus': ['=оңтүстік кавказ*'],
  caucasus: ['=кавказ|=кавказдағы|=кавказда'],
  cis: ['тмд*', '=тәуелсіз =мемлекеттер достастығ*'],
  eaeu: ['еаэо*'],
  eu: ['еуроодақ*', '=еуропалық одағ*|одақ*'],
  brics: ['брикс*'],
  world: ['әлемде*', 'дүниежүзі*', '=әлем'],
  europe: ['еуропада*'],
  eurasia: ['еуразияда*'],
  asia: ['азияда*'],
  africa: ['африкада*'],
}

const to: RolePlace = { is: 'place', case: ['dat'] }
const at: RolePlace = { is: 'place', case: ['loc'] }
const from: RolePlace = { is: 'place', case: ['acc'] }
const subject: RolePlace = { is: 'actor', case: ['nom'] }
const ofWhom: RolePlace = { is: 'actor', case: ['gen'] }
const forWhom: RolePlace = { is: 'actor', after: ['үшін'] }
const withWhom: RolePlace = { is: 'actor', case: ['ins'] }
const withState: RolePlace = { is: 'state', case: ['ins'] }

export const roles: { readonly visit: ClaimRoles; readonly meeting: ClaimRoles } = {
  visit: {
    guest: { places: [ofWhom, subject, forWhom] },
    host: { places: [to, from, at] },
  },
  meeting: {
    partner: { places: [withWhom, withState] },
    guest: { places: [ofWhom, subject, forWhom] },
    host: { places: [at] },
  },
}

/** «Қазақстан Путин сапарларының саны бойынша бірінші»: the host is who the sentence is about. */
export const ranked: ClaimRoles = { host: { places: [{ is: 'state', case: ['nom'] }, to, at] } }

export const ownState = [
  '=біздің =ел|=елге|=елде|=елді|=елімізге|=елімізде|=мемлекет|=мемлекетке',
  '=елімізге|=елімізде|=еліміз|=еліміздің',
]
export const ownStates = ['=біздің =елдер|=елдердің|=елдеріміз', '=елдеріміз|=елдеріміздің']
export const there = ['=онда|=сонда|=мұнда|=осында']
export const pair = [
  '=біз|=олар|=олардың',
  '=бір-бірімен',
  '=тараптар',
  '=президенттер|=көшбасшылар|=басшылар',
  '=екеуі|=екеуінің',
]

export const since: ClaimGrammar['since'] = {
  length: ['=соңғы @dur', '@dur =ішінде|=бойы', '=соңғы @dur =ішінде', '=өткен @dur'],
  day: ['@date =бері', '@date =бастап', '@date =кейін', '@date =соң'],
  vague: ['=соғыстан|=пандемиядан|=дағдарыстан =кейін|=бері', '=тәуелсіздік =алғалы'],
  office: [
    '=қызметке|=қызметіне|=билікке =келгелі|=кіріскелі|=сайланғалы|=келгеннен|=кіріскеннен =бері?|=кейін?',
    '=президент =болғалы|=болып =сайланғалы?|=сайланғаннан =бері?',
    '=сайланғалы|=сайланғаннан =бері?',
  ],
}

export const until: ClaimGrammar['until'] = ['@date =дейін|=қарай']

export const spans: ClaimGrammar['spans'] = {
  '=бір =жыл =ішінде|=бойы': 'P1Y',
  '=жыл =ішінде': 'P1Y',
  '=бір =ай =ішінде': 'P1M',
  '=бір =аптада': 'P7D',
}

export const outside: ClaimGrammar['outside'] = ['@org =елдерінен|=елдерінің =тыс']
export const inside: ClaimGrammar['inside'] = ['@org =елдеріне|=елдерінде']
export const theirs: ClaimGrammar['theirs'] = ['=оның', '=ол =үшін']
export const toUs: ClaimGrammar['toUs'] = ['=бізге']
export const passed: ClaimGrammar['passed'] = ['@n =есе ~ =көп|=артық|=өсті']
export const opening: ClaimGrammar['opening'] = [
  '=рет',
  '=алғаш',
  '=ешқашан',
  '=тұңғыш',
  '=кірді',
  '=қосылды',
  '=мүше',
  '=мүшелікке',
  'экономика',
  '=шетелде',
  '=күн',
]

export const inOffice: ClaimGrammar['inOffice'] = {
  '=президент =ретінде': 'president',
  '=президент =лауазымында|=қызметінде': 'president',
  '=премьер-министр =ретінде': 'prime-minister',
  '=осы =қызметте|=лауазымда|=қызметінде': 'current',
}

export const unreal = ['=егер', '=мүмкін', '=болар', 'үміттену']
export const future = 'жоспарлау жоспарлану көзделу күтілу =жоспарланған =жоспарланып'.split(' ')
export const times: ClaimGrammar['times'] = {}
export const triggers = ['экономика', 'шекара', 'ел', 'рет', 'халық', 'кіру', 'қосылу']
