/** What Russian uses around a contact: how actors are built, words of status and format, references to offices. */
import { CASE } from '../../model/annotation.ts'
import type { ActorGrammar, LanguagePack, StatusWords } from '../pack.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** First halves of compounds that are not the adjective's own stem: «американо-» from «американский». */
const FIRST_HALVES: Readonly<Record<string, string>> = {
  американо: 'американский',
  англо: 'английский',
  франко: 'французский',
  японо: 'японский',
  греко: 'греческий',
  итало: 'итальянский',
  индо: 'индийский',
  афгано: 'афганский',
  корейско: 'корейский',
  испано: 'испанский',
  германо: 'германский',
  чехо: 'чешский',
  австро: 'австрийский',
}

/** «российско-казахстанский» → российский, казахстанский; the second half keeps its own form. */
function compound(key: string): readonly [string, string] | null {
  const dash = key.indexOf('-')
  if (dash < 3 || !/[оеё]-\p{L}+$/u.test(key)) return null
  const first = key.slice(0, dash)
  const stem = first.slice(0, -1)
  return [
    FIRST_HALVES[first] ?? `${stem}${/[нс]к$|[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый'}`,
    key.slice(key.lastIndexOf('-') + 1),
  ]
}

export const actors: ActorGrammar = {
  ownerAfter: CASE.gen,
  ownerBefore: null,
  fillers: set('господин госпожа г-н г-жа товарищ шейх'),
  officePrepositions: set('по при'),
  former: set('бывший экс- прежний тогдашний'),
  own: set('наш свой'),
  here: set('страна'),
  completions: {
    глава: {
      государство: 'head-of-state',
      правительство: 'head-of-government',
      кабмин: 'head-of-government',
      мид: 'foreign-minister',
      дипломатия: 'foreign-minister',
    },
  },
  agrees: true,
  and: set('и да'),
  compound,
}

export const references: LanguagePack['references'] = {
  'глава государства': 'head-of-state',
  'глава республики': 'head-of-state',
  'хозяин Кремля': 'head-of-state',
  'глава правительства': 'head-of-government',
  'глава кабмина': 'head-of-government',
  'глава внешнеполитического ведомства': 'foreign-minister',
  'его величество': 'head-of-state',
  'ее величество': 'head-of-state',
  гость: 'guest',
  гостья: 'guest',
  дипломат: 'guest',
  коллега: 'same',
  визави: 'same',
}

export const ownedReferences: LanguagePack['ownedReferences'] = {
  лидер: 'head-of-state',
  правитель: 'head-of-state',
}

export const capitals: ReadonlySet<string> = set('столица')

/** Nouns beside a place's name: «в городе Сочи», «в г. Бишкек». */
export const placeNouns: ReadonlySet<string> = set('город г столица деревня село поселок курорт')

/** Nouns beside names that the atlas knows: «в Республику Сингапур», «в резиденции Куксарой». */
export const knownNouns: ReadonlySet<string> = set(
  `республика королевство княжество султанат эмират государство
  резиденция дворец замок остров провинция штат аэропорт`,
)

export const there: ReadonlySet<string> = set('там где туда')

export const titles: LanguagePack['titles'] =
  `член|секретарь|председатель|сопредседатель|руководитель|директор|генеральный директор|заместитель|первый заместитель|помощник|советник|глава|
  губернатор|мэр|начальник|командующий|представитель|специальный представитель|спецпредставитель|уполномоченный|вице-министр|замминистра|замглавы|замгоссекретаря|министр|депутат|сенатор|
  посланник|спецпосланник|посол|спикер|вице-спикер|генерал|адмирал|маршал|принц|принцесса|шейх|верховный комиссар|комиссар|координатор|управляющий|ректор|президент|вице-президент|премьер|вице-премьер|
  госсекретарь|канцлер|пресс-секретарь|официальный представитель|эмиссар|переговорщик|лидер|патриарх|митрополит|архиепископ|раввин|муфтий|академик|профессор|журналист|ведущий|корреспондент|редактор|обозреватель|эксперт|политолог|аналитик`
    .split('|')
    .map((title) => title.trim())

export const status: StatusWords = {
  announced:
    set(`планировать планироваться запланировать наметить намечать намечаться намереваться намерен ожидать ожидаться готовиться
    предстоять предстоящий собираться анонсировать должен ждать`),
  postponed: set('перенести переносить перенос отложить откладывать откладываться'),
  cancelled: set('отменить отменять отменяться отмена отказаться отказываться сорваться'),
  hypothetical: new Set([
    ...set(
      'пригласить приглашать предложить предлагать мочь хотеть хотеться готов готовность желать надеяться если бы',
    ),
    // «по приглашению» tells of a visit that took place; these tell of one that is wished for.
    'приглашение посетить',
    'приглашение приехать',
    'приглашение прибыть',
    'приглашение совершить',
    'принять приглашение',
    'передать приглашение',
  ]),
  negation: set('не'),
  future: set('буду будет будут будем'),
  done: set('успеть удаться смочь'),
  earlier: new Set([
    ...set('ранее прежде прежний предыдущий прошлый недавний'),
    'последний раз',
    'предыдущий раз',
    'прошлый раз',
  ]),
  happening: set(
    `состояться пройти проходить начаться начинаться завершиться завершаться быть стать прийтись проводиться`,
  ),
}

export const formats: LanguagePack['formats'] = {
  государственный: 'state',
  официальный: 'official',
  рабочий: 'working',
  неофициальный: 'unofficial',
  частный: 'private',
  узкий: 'narrow',
  расширенный: 'extended',
  неформальный: 'informal',
  'один на один': 'one-on-one',
  'тет-а-тет': 'one-on-one',
  наедине: 'one-on-one',
  'с глазу на глаз': 'one-on-one',
  'на полях': 'margins',
  кулуары: 'margins',
  транзитный: 'transit',
}
