/** The most, the second most, more than anywhere else. */
import type { ClaimRule } from '../../pack.ts'
import { ranked } from '../claim-words.ts'

export const ranks: readonly ClaimRule[] = [
  {
    name: 'most-of-all-guests',
    claims: 'rank',
    value: 1,
    among: 'guests',
    patterns: ['=чаще|=больше =всех', '=чаще|=больше =раз? ,? =чем … @rival', '=чаще|=больше @any ~ @rival'],
    roles: { host: { places: [{ is: 'place', case: ['gen'] }] } },
    examples: [
      '[guest Владимир Путин] чаще всех [counted приезжал] в [host Казахстан]',
      '[guest Реджеп Тайип Эрдоган] [counted посещал] [host Азербайджан] чаще, чем любой другой лидер',
    ],
    nearMisses: { 'Владимир Путин говорил громче всех': 'no contact' },
  },
  {
    name: 'most-frequent-guest',
    claims: 'rank',
    value: 1,
    among: 'guests',
    counts: { kinds: ['visit'] },
    patterns: ['самый частый ~ гость', 'частейш* гость', '=рекордсмен =по @amount ~ @counted'],
    roles: { host: { places: [{ is: 'place', case: ['gen'] }] } },
    examples: ['[guest Владимир Путин] – самый частый гость [host Казахстана]'],
    nearMisses: { 'Владимир Путин – почётный гость Казахстана': 'no rank' },
  },
  {
    name: 'more-than-any-other',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: [
      '=больше|=чаще|=более =раз? , =чем … @any',
      '=больше|=чаще|=более =чем … @any',
      '=больше|=чаще @any',
      '=больше|=чаще , =чем =куда-либо|=где-либо',
    ],
    examples: ['[guest Владимир Путин] [counted ездил] в [host Казахстан] чаще, чем в любую другую страну'],
    nearMisses: { 'Казахстан торгует с Россией больше, чем с любой другой страной': 'trade' },
  },
  {
    name: 'most-of-all',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: [
      'наибольш*|максимальн*|рекордн* @amount ~ @counted',
      'самый большой|больший @amount ~ @counted',
      '=больше =всего ~ @counted',
      '=чаще|=больше =всего',
      '=больше|=чаще|=большинство ~ @counted , =чем … @any',
    ],
    examples: [
      'Наибольшее количество [counted поездок] [guest Владимир Путин] совершил в [host Казахстан]',
      'Чаще всего [guest Касым-Жомарт Токаев] [counted встречался] с [partner Владимиром Путиным]',
      'Больше всего [counted визитов] [guest Си Цзиньпин] нанёс в [host Россию]',
    ],
    nearMisses: {
      'Наибольшее количество соглашений подписано с Россией': 'papers',
      'Владимира Путина чаще всего спрашивают о ценах': 'no contact',
    },
  },
  {
    name: 'rank-by-number',
    claims: 'rank',
    among: 'states',
    patterns: [
      '@nth =по @amount ~ @counted',
      '@nth @place =по @amount ~ @counted',
      '@nth … =по @amount ~ @counted',
    ],
    roles: ranked,
    examples: [
      '[host Китай] – [value второй] по числу [counted визитов] [guest Владимира Путина]',
      '[host Белоруссия] занимает [value второе] место по количеству [counted поездок] [guest Владимира Путина]',
    ],
    nearMisses: { 'Китай занимает второе место по числу жителей': 'people' },
  },
  {
    name: 'leads-by-number',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: [
      '=по @amount ~ @counted … лидиру*|впереди|=первенствует',
      'лидиру*|=лидер|лидерств*|первенств* … =по @amount ~ @counted',
      'возглавля*|возглави* … =по @amount ~ @counted',
      'самый ~ посещаемый|=посещаемая|=посещаемой|=посещаемое|=посещаемым|=посещаемый',
      'самый частый ~ направление',
    ],
    roles: ranked,
    examples: ['[host Казахстан] лидирует по числу [counted визитов] [guest Владимира Путина]'],
    nearMisses: { 'Казахстан лидирует по числу туристов': 'no contacts' },
  },
]
