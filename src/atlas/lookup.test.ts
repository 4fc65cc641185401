import { expect, test } from 'vitest'
import { loadAtlas } from './load.ts'
import {
  displayName,
  foldName,
  holdersOf,
  officeAt,
  personNamed,
  placeNamed,
  plainName,
  publisherNamed,
  shortName,
  stateNamed,
} from './lookup.ts'

const atlas = loadAtlas()

test.each([
  ['Мухаммед [бен Салман:0] Аль Сауд', 'Мухаммед бен Салман Аль Сауд', 'бен Салман'],
  ['[Ким] Чен:0 Ын', 'Ким Чен Ын', 'Ким'],
  ['Республика Южная:0 Осетия:0', 'Республика Южная Осетия', null],
  ['Филиппины:PLZ', 'Филиппины', null],
])('%s reads as %s, alone as %s', (notation, plain, short) => {
  expect(plainName(notation)).toBe(plain)
  expect(shortName(notation)).toBe(short)
})

test.each([
  ['Recep Tayyip ERDOĞAN', 'recep tayyip erdogan'],
  ['Мирзиёев', 'мирзиеев'],
  ['Әл-Наһаян', 'әл наһаян'],
  ['Бахрейн', 'бахрейн'],
  ['«Егемен Қазақстан»', 'егемен қазақстан'],
  ["N'Djamena", 'ndjamena'],
  ['C5+1', 'c5+1'],
])('%s folds to %s', (name, folded) => expect(foldName(name)).toBe(folded))

test('a name that a language lacks is shown in English, else in any', () => {
  expect(displayName({ ru: ['[Ким] Чен:0 Ын'], en: ['[Kim] Jong Un'] }, 'kk')).toBe('Kim Jong Un')
  expect(displayName({ ru: ['Сербия'] }, 'kk')).toBe('Сербия')
  expect(displayName({}, 'en')).toBe('')
})

test.each([
  ['Republic of Korea', 'KOR'],
  ['Korea, Republic of', 'KOR'],
  ['Burma', 'MMR'],
  ['Soviet Union (U.S.S.R.)', 'SUN'],
  ['U.S.S.R.', 'SUN'],
  ['Germany, Federal Republic of', 'DEU'],
  ['Congo, Democratic Republic of', 'COD'],
  ['Congo, Republic of', 'COG'],
  ['China, People’s Republic of', 'CHN'],
  ['Siam (Thailand)', 'THA'],
  ['The Gambia', 'GMB'],
  ['St. Lucia', 'LCA'],
  ['Antigua & Barbuda', 'ATG'],
  ['Cote d’Ivoire', 'CIV'],
  ['Turkiye', 'TUR'],
  ['Киргизия', 'KGZ'],
  ['Кыргызстан', 'KGZ'],
  ['КНР', 'CHN'],
  ['ҚХР', 'CHN'],
  ['ҚР', 'KAZ'],
  ['РК', 'KAZ'],
  ['Мажарстан', 'HUN'],
  ['соединённые штаты', 'USA'],
  ['Yugoslavia', 'YUG'],
])('%s is %s', (name, id) => expect(stateNamed(atlas, name)?.id).toBe(id))

test.each(['российский', 'Russian', 'Казахстана', 'Atlantis', '', 'Korea, of, the'])(
  '«%s» names no state',
  (name) => expect(stateNamed(atlas, name)).toBeNull(),
)

test.each([
  ['Владимир Путин', {}, ['vladimir-putin']],
  ['Vladimir Putin', { state: 'RUS' }, ['vladimir-putin']],
  ['Қасым-Жомарт Тоқаев', {}, ['kassym-jomart-tokayev']],
  ['Kassym-Zhomart Tokayev', {}, ['kassym-jomart-tokayev']],
  ['Recep Tayyip Erdogan', {}, ['recep-tayyip-erdogan']],
  ['Recep Erdogan', { state: 'TUR' }, ['recep-tayyip-erdogan']],
  ['Abe Shinzo', {}, ['shinzo-abe']],
  ['Donald J. Trump', {}, ['donald-trump']],
  ['Токаев', { state: 'KAZ' }, ['kassym-jomart-tokayev']],
  ['Алиев', { state: 'AZE', day: '2001-05-05' }, ['heydar-aliyev']],
  ['Алиев', { state: 'AZE', day: '2024-05-05' }, ['ilham-aliyev']],
  ['Ernesto Zedillo Ponce de Leon', { state: 'MEX' }, ['ernesto-zedillo']],
  ['Salman bin Abdulaziz Al Saud', {}, ['salman-bin-abdulaziz-al-saud']],
  ['George Bush', { state: 'USA', day: '1990-06-01' }, ['george-h-w-bush']],
  ['Токаев', {}, []],
  ['Касым Иванов', { state: 'KAZ' }, []],
  ['Vladimir Putin', { state: 'FRA' }, []],
  ['Barack Obama', { day: '2020-01-01' }, []],
  ['', { state: 'RUS' }, []],
])('«%s» with %o is %j', (name, hint, ids) => {
  expect(personNamed(atlas, name, hint).map((person) => person.id)).toEqual(ids)
})

test.each([
  ['RUS', 'head-of-state', '2000-01-15', ['vladimir-putin']],
  ['RUS', 'head-of-state', '2008-05-07', ['dmitry-medvedev']],
  ['RUS', 'head-of-state', '2008-05-06', ['vladimir-putin']],
  ['RUS', 'head-of-government', '2010-01-01', ['vladimir-putin']],
  ['RUS', 'foreign-minister', '2024-11-27', ['sergey-lavrov']],
  ['KAZ', 'head-of-state', '2019-03-19', ['nursultan-nazarbayev']],
  ['KAZ', 'head-of-state', '2024-11-27', ['kassym-jomart-tokayev']],
  ['KAZ', 'foreign-minister', '2025-10-01', ['yermek-kosherbayev']],
  ['USA', 'foreign-minister', '2025-06-01', ['marco-rubio']],
  ['CHN', 'head-of-government', '2024-01-01', ['li-qiang']],
  ['IRN', 'head-of-state', '2024-10-10', ['ali-khamenei', 'masoud-pezeshkian']],
  ['DEU', 'head-of-government', '2025-05-06', ['friedrich-merz']],
  ['un', 'organisation-head', '2020-01-01', ['antonio-guterres']],
  ['ATL', 'head-of-state', '2020-01-01', []],
  ['KAZ', 'head-of-state', '1980-01-01', []],
] as const)('%s %s on %s: %j', (of, office, day, ids) => {
  const holders = holdersOf(atlas, { of, classes: [office], day }).map((person) => person.id)
  expect(holders.sort()).toEqual([...ids])
})

test('holders come in the order of the classes asked', () => {
  const asked = { of: 'RUS', classes: ['foreign-minister', 'head-of-state'] as const, day: '2024-01-01' }
  expect(holdersOf(atlas, asked).map((person) => person.id)).toEqual(['sergey-lavrov', 'vladimir-putin'])
})

test.each([
  ['vladimir-putin', '2010-05-05', 'prime-minister'],
  ['vladimir-putin', '2024-05-05', 'president'],
  ['kassym-jomart-tokayev', '2005-01-01', 'foreign-minister'],
  ['mohammed-bin-salman', '2024-01-01', 'prime-minister'],
  ['vladimir-putin', '1990-01-01', undefined],
  ['nobody', '2024-01-01', undefined],
])('%s on %s: %s', (person, day, office) => expect(officeAt(atlas, person, day)?.office).toBe(office))

test.each([
  ['Нур-Султан', undefined, 'astana'],
  ['Alma-Ata', undefined, 'almaty'],
  ['Kiev', 'UKR', 'kyiv'],
  ['Шарм-эш-Шейх', undefined, 'sharm-el-sheikh'],
  ['Бейжің', undefined, 'beijing'],
  ['St. Petersburg', 'RUS', 'saint-petersburg'],
  ['Белый дом', 'USA', 'white-house'],
  ['Paris', 'USA', undefined],
  ['Астане', undefined, undefined],
])('%s in %s is %s', (name, state, id) => expect(placeNamed(atlas, name, state)?.id).toBe(id))

test.each([
  ['http://www.kremlin.ru/events/president/news/75688', 'kremlin'],
  ['kremlin.ru', 'kremlin'],
  ['«Егемен Қазақстан»', 'egemen'],
  ['BaigeNews.kz', 'baigenews'],
  ['Ana tili', 'ana-tili'],
  ['https://en.kremlin.ru', 'kremlin'],
  ['notkremlin.ru', undefined],
  ['kremlin.ru.example.org', undefined],
  ['Kremlin gazette', undefined],
  ['', undefined],
])('%s is published by %s', (name, id) => expect(publisherNamed(atlas, name)?.id).toBe(id))
