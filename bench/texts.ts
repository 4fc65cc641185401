/**
 * News-like Russian texts from our own sentences: a third of diplomacy, the rest of everything else, as in a news feed.
 * They are written for measuring speed, with no rule in mind; what is read in them is not looked at.
 */
import { pick, type Random, seeded } from './random.ts'

const PEOPLE = [
  'Владимир Путин',
  'Касым-Жомарт Токаев',
  'Шавкат Мирзиёев',
  'Садыр Жапаров',
  'Реджеп Тайип Эрдоган',
  'Си Цзиньпин',
  'Эмманюэль Макрон',
  'Сергей Лавров',
  'Ильхам Алиев',
]
const STRANGERS = [
  'Ерлан Сагымбаев',
  'Ольга Щербинина',
  'Тимур Ходжаев',
  'Мариям Абенова',
  'Глеб Стародубцев',
]
const CITIES = ['Астану', 'Ташкент', 'Бишкек', 'Анкару', 'Пекин', 'Париж', 'Баку', 'Самарканд', 'Шымкент']
const DAYS = [
  '27 ноября',
  'в минувший четверг',
  'вчера',
  'в начале марта',
  '3–4 июля 2024 года',
  'накануне',
  'осенью прошлого года',
]
const THINGS = [
  'урожай пшеницы',
  'уровень воды в реке',
  'курс тенге',
  'число пассажиров',
  'объём перевозок',
  'цена на хлеб',
]
const WORK = [
  'торговле и транспорте',
  'строительстве новой дороги',
  'поставках газа',
  'обмене студентами',
  'охране границы',
]

type Maker = (random: Random) => string

const DIPLOMACY: readonly Maker[] = [
  (r) =>
    `Президент ${pick(r, PEOPLE)} ${pick(r, DAYS)} прилетел в ${pick(r, CITIES)} вместе с большой группой министров.`,
  (r) =>
    `По словам помощника, ${pick(r, PEOPLE)} и ${pick(r, PEOPLE)} говорили о ${pick(r, WORK)} почти два часа.`,
  (r) =>
    `${pick(r, DAYS).replace(/^./, (c) => c.toUpperCase())} состоялся телефонный разговор, во время которого речь шла о ${pick(r, WORK)}.`,
  (r) => `«Мы договорились о ${pick(r, WORK)}, и это главное», — сказал ${pick(r, PEOPLE)} журналистам.`,
  (r) =>
    `Поездка в ${pick(r, CITIES)} может быть перенесена, признал представитель министерства ${pick(r, STRANGERS)}.`,
]

const OTHER: readonly Maker[] = [
  (r) =>
    `За год ${pick(r, THINGS)} изменился на ${1 + Math.floor(r() * 40)},${Math.floor(r() * 10)} процента, и в управлении статистики этому не удивились.`,
  (r) =>
    `${pick(r, STRANGERS)} рассказывает, что в посёлке до сих пор нет ни аптеки, ни нормального автобуса.`,
  () => 'Синоптики обещают сильный ветер, местами гололёд и туман, поэтому водителей просят не спешить.',
  (r) =>
    `На стадионе собралось ${1000 + Math.floor(r() * 9000)} человек, однако хозяева поля снова проиграли.`,
  (r) => `Суд отложил рассмотрение дела до среды: ${pick(r, STRANGERS)} заболел и не смог приехать.`,
  (r) =>
    `В музее открылась выставка, где показывают ковры, серебро и письма XIX века; её собирала ${pick(r, STRANGERS)}.`,
  () => 'Жители улицы написали письмо акиму, но ответа пока не получили, хотя прошло уже больше месяца.',
]

const sentence: Maker = (random) => pick(random, random() < 1 / 3 ? DIPLOMACY : OTHER)(random)

/** A text of at least `units` UTF-16 units, in paragraphs of three to five sentences, the same for the same seed. */
export function newsText(units: number, seed = 1): string {
  const random = seeded(seed)
  const paragraphs: string[] = []
  for (let length = 0; length < units; ) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(random)).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 1
  }
  return paragraphs.join('\n')
}
