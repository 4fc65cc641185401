/** What Kazakh uses around a contact: how actors are built, words of status and format, references to offices. */
import { CASE } from '../../model/annotation.ts'
import type { ActorGrammar, LanguagePack, StatusWords } from '../pack.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** «қазақ-қытай», «қазақстан-ресей»; the halves stand as they are. */
function compound(key: string): readonly [string, string] | null {
  const dash = key.indexOf('-')
  return dash < 3 ? null : [key.slice(0, dash), key.slice(dash + 1)]
}

export const actors: ActorGrammar = {
  ownerAfter: null,
  ownerBefore: CASE.nom | CASE.gen,
  fillers: set('мырза ханым марапатты жоғары мәртебелі'),
  officePrepositions: set('жөніндегі бойынша'),
  former: set('бұрынғы экс экс-президент'),
  own: set('біздің'),
  here: set('ел мемлекет'),
  completions: {},
  agrees: false,
  headLast: true,
  ownReferences: new Set(['Мемлекет басшысы', 'Үкімет басшысы']),
  and: set('мен пен және'),
  compound,
}

export const references: LanguagePack['references'] = {
  'Мемлекет басшысы': 'head-of-state',
  'ел басшысы': 'head-of-state',
  'елінің басшысы': 'head-of-state',
  'республика басшысы': 'head-of-state',
  'Үкімет басшысы': 'head-of-government',
  'кабинет басшысы': 'head-of-government',
  'сыртқы саясат ведомствосының басшысы': 'foreign-minister',
  әріптес: 'same',
}

export const ownedReferences: LanguagePack['ownedReferences'] = {
  көшбасшы: 'head-of-state',
  лидер: 'head-of-state',
  басшы: 'head-of-state',
}

/** The two that the text speaks of. */
export const pairs = [
  'екі көшбасшы',
  'екі тарап',
  'екі президент',
  'екі мемлекет басшысы',
  'екі елдің президенті',
  'екі елдің басшысы',
  'екі министр',
  'тараптар',
  'сұхбаттастар',
  'президенттер',
  'министрлер',
  'көшбасшылар',
]

export const titles: LanguagePack['titles'] =
  `депутат|сенатор|министр|министрдің орынбасары|вице-министр|төраға орынбасары|төрағаның орынбасары|басқарма төрағасы|директор|кеңесші|көмекші|өкіл|
  арнайы өкіл|бас директор|генерал|адмирал|маршал|принц|ханшайым|шейх|комиссар|үйлестіруші|ректор|академик|профессор|журналист|тілші|сарапшы|саясаттанушы|
  экс-президент|вице-премьер|департамент директоры|басқарма басшысы|губернатор|әкім|қолбасшы|хатшы|баспасөз хатшысы|ресми өкіл|басшы|спикер|жетекші|партия мүшесі|митрополит|патриарх`
    .split('|')
    .map((title) => title.trim())

export const status: StatusWords = {
  announced: set(
    'жоспарлау жоспарлану күту күтілу көзделу көздеу белгілену ниеттену дайындалу болжану болжау жоспарланған алдағы',
  ),
  postponed: set('шегерілу шегеру ауыстырылу қалдырылу қалдыру'),
  cancelled: new Set(['тоқтатылу', 'бас тарту']),
  hypothetical: set('шақыру мүмкін керек қажет ықтимал егер ұсыну тілеу дайын ниетті мүдделі'),
  negation: new Set(),
  future: new Set(),
  happening: set('өту болу басталу аяқталу жалғасу өткізілу ұйымдастырылу жүргізілу жасау'),
}

export const formats: LanguagePack['formats'] = {
  'мемлекеттік сапар': 'state',
  'ресми сапар': 'official',
  'жұмыс сапар': 'working',
  'бейресми сапар': 'unofficial',
  'жеке сапар': 'private',
  'ресми жұмыс': 'official-working',
  'ресми кездесу': 'official',
  'ресми келіссөз': 'official',
  'жұмыс кездесу': 'working',
  'бейресми кездесу': 'informal',
  'бейресми жағдай': 'informal',
  'шағын құрам': 'narrow',
  'тар формат': 'narrow',
  'тар құрам': 'narrow',
  'шағын формат': 'narrow',
  'кеңейтілген құрам': 'extended',
  'кеңейтілген формат': 'extended',
  'тет-а-тет': 'one-on-one',
  'бетпе-бет': 'one-on-one',
  екеуара: 'one-on-one',
  'жүзбе-жүз': 'one-on-one',
  'үшжақты кездесу': 'trilateral',
  сыпайылық: 'courtesy',
  аясында: 'margins',
  алаңында: 'margins',
}
