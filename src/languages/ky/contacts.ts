/** What Kyrgyz uses around a contact: how actors are built, words of status and format, references to offices. */
import { CASE } from '../../model/annotation.ts'
import type { ActorGrammar, DocumentWords, LanguagePack, StatusWords } from '../pack.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** «кыргыз-казак»: the halves stand as they are. */
function compound(key: string): readonly [string, string] | null {
  const dash = key.indexOf('-')
  return dash < 3 ? null : [key.slice(0, dash), key.slice(dash + 1)]
}

export const actors: ActorGrammar = {
  ownerAfter: null,
  ownerBefore: CASE.nom | CASE.gen,
  fillers: set('мырза айым'),
  officePrepositions: set('боюнча'),
  former: set('мурдагы мурунку экс-президент'),
  own: set('биздин'),
  here: set('өлкө мамлекет'),
  completions: {},
  agrees: false,
  headLast: true,
  ownReferences: new Set(['мамлекет башчысы', 'өкмөт башчысы']),
  and: set('жана'),
  compound,
}

export const references: LanguagePack['references'] = {
  'мамлекет башчысы': 'head-of-state',
  'өлкө башчысы': 'head-of-state',
  'өкмөт башчысы': 'head-of-government',
  кесиптеш: 'same',
}

export const ownedReferences: LanguagePack['ownedReferences'] = {
  лидер: 'head-of-state',
  башчы: 'head-of-state',
}

export const titles: LanguagePack['titles'] =
  'депутат|кеңешчи|жардамчы|өкүл|директор|генерал|төраганын орун басары|министрдин орун басары'.split('|')

export const status: StatusWords = {
  announced: set('пландоо пландаштыруу күтүлүү'),
  postponed: set('калтыруу'),
  cancelled: new Set(),
  hypothetical: set('мүмкүн керек зарыл чакыруу'),
  negation: new Set(),
  future: new Set(),
  happening: set('өтүү болуу башталуу аяктоо өткөрүү жүргүзүү жасоо'),
}

export const formats: LanguagePack['formats'] = {
  'мамлекеттик сапар': 'state',
  'расмий сапар': 'official',
  'жумуш сапар': 'working',
  'расмий жолугушуу': 'official',
}

export const documents: DocumentWords = {
  kinds: [
    ['agency-report', ['деп билдирди', 'деп кабарлайт', 'кабарлады', 'кабар']],
    ['readout', ['жолугушту', 'сүйлөшүүлөрдү жүргүздү', 'кабыл алды', 'телефон аркылуу сүйлөшт*']],
  ],
  notes: ['толук текст*', 'толук вариант*', 'сүрөт', 'булак'],
  asking: ['суроо', 'журналист'],
  answering: ['жооп'],
}
