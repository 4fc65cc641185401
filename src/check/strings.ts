/** Sentences of the check in the three languages. `{…}` is filled in; numbers bring their noun in the right form. */
import type { Sentence } from './counting-rule.ts'

export const VERDICT_NAMES = {
  supported: { ru: 'подтверждается', kk: 'расталады', en: 'supported' },
  refuted: { ru: 'опровергается', kk: 'теріске шығады', en: 'refuted' },
  'depends-on-rule': {
    ru: 'зависит от способа счёта',
    kk: 'санау тәсіліне байланысты',
    en: 'depends on the way of counting',
  },
  'not-enough-evidence': { ru: 'данных недостаточно', kk: 'дерек жеткіліксіз', en: 'not enough evidence' },
  'sources-conflict': {
    ru: 'источники расходятся',
    kk: 'дереккөздер қайшы келеді',
    en: 'sources conflict',
  },
  'outside-the-record': { ru: 'вне записей', kk: 'жазбадан тыс', en: 'outside the record' },
  'cannot-be-checked': { ru: 'проверить нельзя', kk: 'тексеру мүмкін емес', en: 'cannot be checked' },
  outdated: { ru: 'устарело', kk: 'ескірген', en: 'outdated' },
} as const satisfies Readonly<{ [verdict: string]: Sentence }>

/** By `Verdict.because`. `{giving}` are the rules that give the claimed number, `{numbers}` what the usual ones give. */
export const BECAUSE = {
  'count-every-rule': {
    ru: 'Число дают все обычные способы счёта: {numbers}.',
    kk: 'Санды әдеттегі санау тәсілдерінің бәрі береді: {numbers}.',
    en: 'Every usual way of counting gives the number: {numbers}.',
  },
  'count-some-rules': {
    ru: 'Число получается не при всяком счёте. Дают его: {giving}. Обычные способы дают: {numbers}.',
    kk: 'Сан кез келген санауда шыға бермейді. Беретіндер: {giving}. Әдеттегі тәсілдер беретіні: {numbers}.',
    en: 'Not every way of counting gives the number. Giving it: {giving}. The usual ways give: {numbers}.',
  },
  'count-one-left-out': {
    ru: 'Ни один способ не даёт этого числа, но оно выходит, если не считать одного спорного случая: {numbers}.',
    kk: 'Ешбір тәсіл бұл санды бермейді, бірақ даулы бір жағдай саналмаса, шығады: {numbers}.',
    en: 'No way of counting gives the number, but it comes out if one doubtful case is left out: {numbers}.',
  },
  'count-no-rule': {
    ru: 'Ни один способ счёта не даёт этого числа: {numbers}.',
    kk: 'Санау тәсілдерінің ешқайсысы бұл санды бермейді: {numbers}.',
    en: 'No way of counting gives the number: {numbers}.',
  },
  'count-narrow-only': {
    ru: 'Обычные способы счёта этого числа не дают: {numbers}. Оно выходит лишь при узком счёте: {giving}.',
    kk: 'Әдеттегі санау тәсілдері бұл санды бермейді: {numbers}. Ол тек тар санауда шығады: {giving}.',
    en: 'The usual ways of counting do not give the number: {numbers}. Only a narrow one does: {giving}.',
  },
  'count-as-far-as-known': {
    ru: 'Столько и есть в записях ({numbers}), но записи неполны: могло быть больше.',
    kk: 'Жазбада дәл сонша ({numbers}), бірақ жазба толық емес: көбірек болуы мүмкін.',
    en: 'The record holds as many ({numbers}), but it is incomplete: there may have been more.',
  },
  'count-already-more': {
    ru: 'В неполных записях уже больше: {numbers}.',
    kk: 'Толық емес жазбаның өзінде көбірек: {numbers}.',
    en: 'Incomplete as it is, the record already holds more: {numbers}.',
  },
  'count-incomplete': {
    ru: 'В записях найдено: {numbers}; они неполны, и отсутствие в них ничего не доказывает.',
    kk: 'Жазбада табылғаны: {numbers}; ол толық емес, онда болмауы ештеңені дәлелдемейді.',
    en: 'The record holds {numbers}; it is incomplete, and absence from it proves nothing.',
  },
  'rank-every-rule': {
    ru: 'Место верно при всех обычных способах счёта: {rivals}.',
    kk: 'Орын әдеттегі санау тәсілдерінің бәрінде дұрыс: {rivals}.',
    en: 'The rank holds under every usual way of counting: {rivals}.',
  },
  'rank-as-far-as-known': {
    ru: 'Место верно при всех обычных способах счёта ({rivals}), но соперники записаны не полностью.',
    kk: 'Орын әдеттегі санау тәсілдерінің бәрінде дұрыс ({rivals}), бірақ қалғандары толық жазылмаған.',
    en: 'The rank holds under every usual way of counting ({rivals}), but rivals are not fully on record.',
  },
  'rank-some-rules': {
    ru: 'Место верно не при всяком счёте. Верно: {giving}. Порядок: {rivals}.',
    kk: 'Орын кез келген санауда дұрыс бола бермейді. Дұрысы: {giving}. Реті: {rivals}.',
    en: 'The rank does not hold under every way of counting. It does under: {giving}. The order: {rivals}.',
  },
  'rank-no-rule': {
    ru: 'Место неверно ни при каком счёте: {rivals}.',
    kk: 'Орын ешбір санауда дұрыс емес: {rivals}.',
    en: 'The rank holds under no way of counting: {rivals}.',
  },
  'rank-incomplete': {
    ru: 'По записям порядок иной или неизвестен ({rivals}), но они неполны.',
    kk: 'Жазба бойынша рет басқаша не белгісіз ({rivals}), бірақ жазба толық емес.',
    en: 'On record the order differs or is unknown ({rivals}), but the record is incomplete.',
  },
  'order-every-rule': {
    ru: 'Верно при всех обычных способах счёта.',
    kk: 'Әдеттегі санау тәсілдерінің бәрінде дұрыс.',
    en: 'It holds under every usual way of counting.',
  },
  'order-as-far-as-known': {
    ru: 'Записи этому не противоречат, но они неполны.',
    kk: 'Жазба бұған қайшы емес, бірақ толық емес.',
    en: 'Nothing on record speaks against it, but the record is incomplete.',
  },
  'order-some-rules': {
    ru: 'Верно не при всяком счёте. Верно: {giving}.',
    kk: 'Кез келген санауда дұрыс бола бермейді. Дұрысы: {giving}.',
    en: 'It does not hold under every way of counting. It does under: {giving}.',
  },
  'order-no-rule': {
    ru: 'Записи этому противоречат при любом счёте: {members}.',
    kk: 'Қалай санаса да жазба бұған қайшы: {members}.',
    en: 'The record speaks against it under every way of counting: {members}.',
  },
  'order-incomplete': {
    ru: 'Записи неполны: подтвердить или опровергнуть нечем.',
    kk: 'Жазба толық емес: растайтын да, теріске шығаратын да дерек жоқ.',
    en: 'The record is incomplete: it can neither support nor refute this.',
  },
  'a-later-one': {
    ru: 'Так было, но потом состоялся ещё один: {last}.',
    kk: 'Солай болған, бірақ кейін тағы біреуі өтті: {last}.',
    en: 'It was so once; there has been a later one since: {last}.',
  },
  'true-when-said': {
    ru: 'Было верно, когда это сказали; теперь иначе.',
    kk: 'Айтылған кезде дұрыс болған; қазір басқаша.',
    en: 'It was true when it was said; it no longer is.',
  },
  'true-only-later': {
    ru: 'Было неверно, когда это сказали; стало верно потом.',
    kk: 'Айтылған кезде дұрыс болмаған; кейін дұрыс болды.',
    en: 'It was not true when it was said; it became so later.',
  },
  'format-disputed': {
    ru: 'Источники называют это по-разному: {members}.',
    kk: 'Дереккөздер мұны әртүрлі атайды: {members}.',
    en: 'Sources call it by different names: {members}.',
  },
  'told-otherwise': {
    ru: 'В записях это названо иначе: {members}.',
    kk: 'Жазбада бұл басқаша аталған: {members}.',
    en: 'The record tells it otherwise: {members}.',
  },
  'others-disagree': {
    ru: 'В записях этого нет, а опубликованные подсчёты расходятся.',
    kk: 'Жазбада бұл жоқ, ал жарияланған есептер бір-біріне қайшы.',
    en: 'The record does not hold it, and published counts disagree.',
  },
  'no-length': {
    ru: 'О продолжительности в записях ничего нет.',
    kk: 'Жазбада ұзақтығы туралы ештеңе жоқ.',
    en: 'The record says nothing of the length.',
  },
  'length-told': {
    ru: 'Так же говорят другие документы.',
    kk: 'Басқа құжаттар да солай дейді.',
    en: 'Other documents say the same.',
  },
  'length-told-otherwise': {
    ru: 'Другие документы называют иную продолжительность.',
    kk: 'Басқа құжаттар ұзақтығын басқаша айтады.',
    en: 'Other documents give another length.',
  },
  'table-says-so': {
    ru: 'Так по справочной таблице.',
    kk: 'Анықтамалық кесте бойынша солай.',
    en: 'The reference table says so.',
  },
  'table-says-otherwise': {
    ru: 'По справочной таблице иначе.',
    kk: 'Анықтамалық кесте бойынша басқаша.',
    en: 'The reference table says otherwise.',
  },
  'border-continuous': {
    ru: 'Верно, если граница должна быть непрерывной; по сумме отрезков — нет.',
    kk: 'Шекара үздіксіз болуы керек болса, дұрыс; бөліктерін қосқанда — жоқ.',
    en: 'True if the border must be unbroken; not if its parts are added up.',
  },
  'no-table': {
    ru: 'Это не о визитах и встречах, и справочной таблицы для этого нет.',
    kk: 'Бұл сапарлар мен кездесулер туралы емес, оған анықтамалық кесте де жоқ.',
    en: 'It is not about visits or meetings, and no reference table answers it.',
  },
  'pace-every-rule': {
    ru: 'В среднем так при всех обычных способах счёта: {mean} за {period}, {numbers} за {window}.',
    kk: 'Әдеттегі санау тәсілдерінің бәрінде орта есеппен солай: {period} — {mean}, {window} аралығында {numbers}.',
    en: 'On average it is so under every usual way of counting: {mean} per {period}, {numbers} over {window}.',
  },
  'pace-some-rules': {
    ru: 'В среднем так не при всяком счёте. Верно: {giving}. Обычный счёт: {mean} за {period}, {numbers} за {window}.',
    kk: 'Орта есеппен кез келген санауда солай емес. Дұрысы: {giving}. Әдеттегі санау: {period} — {mean}, {window} аралығында {numbers}.',
    en: 'On average it is not so under every way of counting. It is under: {giving}. Usually counted: {mean} per {period}, {numbers} over {window}.',
  },
  'pace-no-rule': {
    ru: 'В среднем иначе при любом счёте: {mean} за {period}, {numbers} за {window}.',
    kk: 'Қалай санаса да орта есеппен басқаша: {period} — {mean}, {window} аралығында {numbers}.',
    en: 'On average it is otherwise under every way of counting: {mean} per {period}, {numbers} over {window}.',
  },
  'pace-incomplete': {
    ru: 'В записях в среднем {mean} за {period} ({numbers} за {window}), но они неполны.',
    kk: 'Жазба бойынша орта есеппен {period} — {mean} ({window} аралығында {numbers}), бірақ ол толық емес.',
    en: 'On record it is {mean} per {period} on average ({numbers} over {window}), but the record is incomplete.',
  },
  'no-subject': {
    ru: 'Непонятно, о ком или о какой стране речь.',
    kk: 'Кім немесе қай ел туралы екені белгісіз.',
    en: 'It does not say whom or which country it is about.',
  },
  'unresolved-subject': {
    ru: 'Непонятно, о ком речь.',
    kk: 'Кім туралы екені белгісіз.',
    en: 'It is unclear whom it is about.',
  },
  'several-places': {
    ru: 'Под сказанное подходит несколько мест.',
    kk: 'Айтылғанға бірнеше жер сәйкес келеді.',
    en: 'Several places fit what is said.',
  },
  'unknown-day': {
    ru: 'Непонятно, с какого дня считать.',
    kk: 'Қай күннен бастап санау керегі белгісіз.',
    en: 'It does not say from which day to count.',
  },
  'unknown-place': {
    ru: 'Такого места назначения в справочнике нет.',
    kk: 'Анықтамалықта мұндай баратын жер жоқ.',
    en: 'The destination is no place that the atlas knows.',
  },
  future: { ru: 'Это ещё не произошло.', kk: 'Бұл әлі болған жоқ.', en: 'It has not happened yet.' },
} as const satisfies Readonly<{ [id: string]: Sentence }>

export const WORDS = {
  leftOut: {
    ru: 'Верно по правилу «{rule}», если не считать одного из: {members}.',
    kk: '«{rule}» ережесі бойынша мыналардың бірі саналмаса дұрыс: {members}.',
    en: 'It holds by the rule “{rule}” if one of these is left out: {members}.',
  },
  coverage: {
    ru: 'Полнота: {note} ({source}).',
    kk: 'Толықтығы: {note} ({source}).',
    en: 'Coverage: {note} ({source}).',
  },
  reference: {
    ru: 'Другие: {label} — {value}.',
    kk: 'Басқалар: {label} — {value}.',
    en: 'Others: {label}: {value}.',
  },
} as const satisfies Readonly<{ [id: string]: Sentence }>

/** Forms by `Intl.PluralRules`; a language without a form uses its `other`. */
type Forms = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string }

/** What one of each unit of a question is called beside its number. */
export const UNITS: {
  readonly [unit: string]: { readonly ru: Forms; readonly kk: Forms; readonly en: Forms }
} = {
  contact: {
    ru: { one: 'раз', few: 'раза', many: 'раз', other: 'раза' },
    kk: { other: 'рет' },
    en: { one: 'time', other: 'times' },
  },
  state: {
    ru: { one: 'страна', few: 'страны', many: 'стран', other: 'страны' },
    kk: { other: 'ел' },
    en: { one: 'country', other: 'countries' },
  },
  city: {
    ru: { one: 'город', few: 'города', many: 'городов', other: 'города' },
    kk: { other: 'қала' },
    en: { one: 'city', other: 'cities' },
  },
  day: {
    ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    kk: { other: 'күн' },
    en: { one: 'day', other: 'days' },
  },
  hour: {
    ru: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    kk: { other: 'сағат' },
    en: { one: 'hour', other: 'hours' },
  },
}
