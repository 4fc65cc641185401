/** Kyrgyz word forms: a closed lexicon of what rules look at, expanded once. */
import { ANY_CASE, type PartOfSpeech, type Reading } from '../../model/annotation.ts'
import { attach, endsInVowel, nounForms } from './endings.ts'

const NOUNS = `сапар жолугушуу сүйлөшүү телефон видеобайланыш байланыш саммит форум делегация өкүл тарап өлкө мамлекет башчы лидер
  президент премьер министр кесиптеш төрага келишим документ кат куттуктоо шаар аэропорт чакыруу формат`
const ADJECTIVES = `мамлекеттик расмий жумуш эки-тараптуу эки тараптуу жаңы мурдагы азыркы биринчи экинчи үчүнчү акыркы эл-аралык
  бул ушул тышкы ички башкы`
const POSTPOSITIONS = 'менен тууралуу жөнүндө боюнча аркылуу кийин мурун чейин бери карата үчүн алдында'
const CONJUNCTIONS = 'жана бирок ал эми же'
const ADVERBS = 'бүгүн кечээ эртең азыр жакында быйыл былтыр кайра дагы'
const DENYING = 'жок эмес'
const WISHES = 'мүмкүн керек зарыл'
const PRONOUNS = 'ал алар'

/** Infinitive and stem. */
const VERBS = `келүү кел,баруу бар,учуу уч,жетүү жет,кетүү кет,жөнөө жөнө,жолугуу жолук,жолугушуу жолугуш,көрүшүү көрүш,сүйлөшүү сүйлөш,алуу ал,
  өткөрүү өткөр,жүргүзүү жүргүз,болуу бол,өтүү өт,баштоо башта,башталуу баштал,аяктоо аякта,жасоо жаса,жөнөтүү жөнөт,айтуу айт,билдирүү билдир,
  кабылдоо кабылда,күтүлүү күтүл,пландоо планда,пландаштыруу пландаштыр,калтыруу калтыр,катышуу катыш`

type Shape = Omit<Reading, 'lemma' | 'pos'>

const past: Shape = { cases: 0, tense: 'past', form: 'finite', tags: ['closes'] }
const ENDINGS: readonly (readonly [string, string, Shape])[] = [
  ...['', 'м', 'к'].map((person) => [`DI${person}`, `DI${person}`, past] as const),
  ['GAн', 'GAн', past],
  ['GAн', 'GAн', { cases: ANY_CASE, tense: 'past', form: 'participle' }],
  ['йт', 'Aт', { cases: 0, tense: 'present', form: 'finite', tags: ['closes', 'present-or-future'] }],
  ['п', 'Iп', { cases: 0, form: 'gerund' }],
  ['й', 'A', { cases: 0, form: 'gerund' }],
  ['мAк', 'мAк', { cases: 0, tense: 'future', form: 'finite', tags: ['closes'] }],
  ['мAкчI', 'мAкчI', { cases: 0, tense: 'future', form: 'finite', tags: ['closes'] }],
]

const lexicon = new Map<string, Reading[]>()
const split = (list: string, by: RegExp | string = /\s+/) => list.trim().split(by)

function put(form: string, reading: Reading) {
  const known = lexicon.get(form)
  if (known) known.push(reading)
  else lexicon.set(form, [reading])
}

function putAll(list: string, pos: PartOfSpeech, rest: Partial<Reading> = {}) {
  for (const word of split(list)) put(word, { lemma: word, pos, cases: 0, ...rest })
}

/** Vowels of a stem fall away before a vowel: «башта» → «баштап», never «баштаап». */
function conjugated(stem: string): { form: string; shape: Shape }[] {
  return ENDINGS.map(([behindVowel, behindConsonant, shape]) => ({
    form: attach(stem, endsInVowel(stem) ? behindVowel : behindConsonant),
    shape,
  }))
}

function putVerb(lemma: string, stem: string) {
  for (const { form, shape } of conjugated(stem)) put(form, { lemma, pos: 'verb', ...shape })
  const denied = attach(stem, /[кпстфхцчшщ]$/.test(stem) ? 'пA' : 'бA')
  for (const { form, shape } of conjugated(denied))
    put(form, { lemma, pos: 'verb', ...shape, tags: [...(shape.tags ?? []), 'negated'] })
}

for (const noun of split(NOUNS))
  for (const { form, cases, plural } of nounForms(noun))
    put(form, { lemma: noun, pos: 'noun', cases, number: plural ? 'pl' : 'sg' })
for (const line of split(VERBS, /,\s*/)) {
  const [lemma = '', stem = ''] = line.split(' ')
  putVerb(lemma, stem)
  if (!lexicon.has(lemma)) put(lemma, { lemma, pos: 'verb', cases: ANY_CASE, form: 'infinitive' })
}
putAll(ADJECTIVES, 'adjective')
putAll(POSTPOSITIONS, 'preposition', { tags: ['postposition'] })
putAll(CONJUNCTIONS, 'conjunction')
putAll(ADVERBS, 'adverb')
putAll(DENYING, 'particle', { tags: ['denies-before'] })
putAll(WISHES, 'particle')
putAll(PRONOUNS, 'pronoun', { cases: 1, tags: ['personal'] })

const NOTHING: readonly Reading[] = []

/** Readings of a folded word; empty for words that no rule looks at. */
export const analyse = (key: string): readonly Reading[] => lexicon.get(key) ?? NOTHING
