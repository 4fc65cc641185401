/** Words of the background note. */
import type { InterfaceLanguage } from '../strings.ts'

interface BriefWords {
  readonly title: string
  readonly last: string
  readonly next: string
  readonly open: string
  readonly counts: string
  readonly made: string
  readonly received: string
  readonly by: string
  readonly of: string
  readonly none: string
  /** `{n}` at least, `{count}` in all. */
  readonly borderline: string
  readonly foot: string
}

export const BRIEF_WORDS: Readonly<Record<InterfaceLanguage, BriefWords>> = {
  en: {
    title: '{name}: background to {day}',
    last: 'Last contacts',
    next: 'Next contacts',
    open: 'Announced and not yet told of as held',
    counts: 'Counts',
    made: 'visits made',
    received: 'visits received',
    by: 'Said by {name}',
    of: 'Said of {name}',
    none: 'The record has none; that is no evidence that there were none.',
    borderline: '{n} without borderline cases',
    foot: 'Every line stands on the words beneath it. Counts are to {day}.',
  },
  ru: {
    title: '{name}: справка на {day}',
    last: 'Последние контакты',
    next: 'Ближайшие контакты',
    open: 'Объявлено, но сообщения о том, что состоялось, нет',
    counts: 'Счёт',
    made: 'визиты за рубеж',
    received: 'принятые визиты',
    by: 'Сказано: {name}',
    of: 'Сказано о: {name}',
    none: 'В записях нет; это не доказывает, что их не было.',
    borderline: '{n} без спорных случаев',
    foot: 'Каждая строка опирается на слова под ней. Счёт по {day}.',
  },
  kk: {
    title: '{name}: {day} күнгі анықтама',
    last: 'Соңғы байланыстар',
    next: 'Алдағы байланыстар',
    open: 'Жарияланған, бірақ өткені туралы хабар жоқ',
    counts: 'Есеп',
    made: 'шетелге сапарлар',
    received: 'қабылданған сапарлар',
    by: '{name} айтқаны',
    of: '{name} туралы айтылғаны',
    none: 'Жазбада жоқ; бұл болмады дегенге дәлел емес.',
    borderline: 'даулы жағдайларсыз {n}',
    foot: 'Әр жол астындағы сөздерге сүйенеді. Есеп {day} күніне дейін.',
  },
}
