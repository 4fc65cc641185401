/** What Kazakh uses around a contact: how actors are built, words of status and format, references to offices. */
import { CASE } from '../../model/annotation.ts'
import type { ActorGrammar, LanguagePack, StatusWords } from '../pack.ts'
import { fold } from './fold.ts'
import { nameForms } from './forms.ts'
import { declinedOwned, nounForms, owned, stemOf } from './nouns.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** «қазақ-қытай», «қазақстан-ресей»; the halves stand as they are. */
function compound(key: string): readonly [string, string] | null {
  const dash = key.indexOf('-')
  return dash < 3 ? null : [key.slice(0, dash), key.slice(dash + 1)]
}

export const actors: ActorGrammar = {
  ownerAfter: null,
  ownerBefore: CASE.nom | CASE.gen,
  fillers: set('мырза ханым марапатты жоғары мәртебелі шейх принц сэр лорд доктор'),
  officePrepositions: set('жөніндегі бойынша'),
  former: set('бұрынғы экс экс-президент'),
  own: set('біздің еліміз'),
  here: set('ел мемлекет'),
  chains: (key) => /(?:[^аәеиоөуұүыіэюя]|[сш])[ыі](?:н[ыі]ң)?$/u.test(key),
  home: { еліміз: 'state', елорда: 'capital', астанамыз: 'capital' },
  completions: {},
  agrees: false,
  particles: set('бен бин ибн бинт аль әл фон ван де да ди ду дос дер'),
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
  'үкіметінің басшысы': 'head-of-government',
  'үкіметтерінің басшысы': 'head-of-government',
  'сыртқы саясат ведомствосының басшысы': 'foreign-minister',
  әріптес: 'same',
  мейман: 'guest',
  қонақ: 'guest',
}

export const ownedReferences: LanguagePack['ownedReferences'] = {
  көшбасшы: 'head-of-state',
  лидер: 'head-of-state',
  басшы: 'head-of-state',
}

/** Small: «Қытай астанасы». */
export const capitals: ReadonlySet<string> = set('астана')

/** «Гаага қаласында». */
export const placeHeads: ReadonlySet<string> = set('қала')

/** «саммиті», «отырысына»: owned by the name before them. */
export const gatherings: NonNullable<LanguagePack['gatherings']> = new Map(
  'саммит форум отырыс жиын сессия конференция басқосу ассамблея'.split(' ').flatMap((noun) => {
    const nominative = owned(stemOf(noun))
    return declinedOwned(stemOf(nominative)).map(
      ({ form, cases }) => [fold(form), { nominative, cases }] as const,
    )
  }),
)

const PAIRED = 'көшбасшы лидер тарап жақ президент премьер министр төраға спикер сұхбаттас'
const JOINED =
  'мемлекет басшысы|ел басшысы|үкімет басшысы|елдің президенті|елдің басшысы|елдің министрі|сыртқы істер министрі'

/** The two that the text speaks of, in every case: «екі көшбасшы», «екі тараптың», «президенттер». */
export const pairs: readonly string[] = [
  ...PAIRED.split(' ').flatMap((noun) => nounForms(noun).map(({ form }) => `екі ${form}`)),
  ...JOINED.split('|').flatMap((words) =>
    nameForms(words, { kind: 'office' }).map(({ form }) => `екі ${form}`),
  ),
  ...PAIRED.split(' ').flatMap((noun) =>
    nounForms(noun).flatMap(({ form, plural }) => (plural ? [form] : [])),
  ),
  ...declinedPlural('мемлекет басшылары|ел басшылары|екеуі'),
].map(fold)

function declinedPlural(list: string): string[] {
  return list.split('|').flatMap((words) => nameForms(words, { kind: 'occasion' }).map(({ form }) => form))
}

export const titles: LanguagePack['titles'] =
  `депутат|сенатор|министр|министрдің орынбасары|вице-министр|төраға орынбасары|төрағаның орынбасары|басқарма төрағасы|директор|кеңесші|көмекші|өкіл|
  арнайы өкіл|бас директор|генерал|адмирал|маршал|принц|ханшайым|шейх|комиссар|үйлестіруші|ректор|академик|профессор|журналист|тілші|сарапшы|саясаттанушы|
  экс-президент|вице-премьер|департамент директоры|басқарма басшысы|губернатор|әкім|қолбасшы|хатшы|баспасөз хатшысы|ресми өкіл|басшы|спикер|жетекші|партия мүшесі|митрополит|патриарх|қонақ үй|орынбасар`
    .split('|')
    .map((title) => title.trim())

export const status: StatusWords = {
  announced: new Set([
    ...set('жоспарлау жоспарлану күтілу көзделу көздеу белгілену ниеттену дайындалу болжану болжау'),
    ...set('жоспарланған алдағы уағдаласу келісу'),
    'күту отыр',
  ]),
  postponed: set('шегерілу шегеру ауыстырылу қалдырылу қалдыру'),
  cancelled: new Set([
    'тоқтатылу',
    'бас тарту',
    'керек-тін',
    'керек еді',
    'керек болу',
    'тиіс еді',
    'тиіс болу',
  ]),
  hypothetical: set(
    'шақыру мүмкін керек қажет ықтимал егер ұсыну тілеу дайын ниетті мүдделі ма ме ба бе па пе',
  ),
  negation: new Set(),
  within: set('ая барыс кез шеңбер'),
  earlier: new Set(['бұған дейін', 'осыған дейін', 'оған дейін', 'соңғы рет', 'еске салайық', 'еске салсақ']),
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
  оңаша: 'one-on-one',
  'жүзбе-жүз': 'one-on-one',
  'үшжақты кездесу': 'trilateral',
  сыпайылық: 'courtesy',
  аясында: 'margins',
  алаңында: 'margins',
}
