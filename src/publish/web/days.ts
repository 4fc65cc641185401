/** Days in words, also in Kazakh, whose months some browsers do not know. */
import type { When } from '../../model/date.ts'
import { dayInWords as dayInDoors, whenInWords as whenInDoors } from '../dossier/days.ts'
import type { Strings } from '../strings.ts'

const KAZAKH_MONTHS = [
  ['jan', 'қаң.', 'қаңтар'],
  ['feb', 'ақп.', 'ақпан'],
  ['mar', 'нау.', 'наурыз'],
  ['apr', 'сәу.', 'сәуір'],
  ['may', 'мам.', 'мамыр'],
  ['jun', 'мау.', 'маусым'],
  ['jul', 'шіл.', 'шілде'],
  ['aug', 'там.', 'тамыз'],
  ['sep', 'қыр.', 'қыркүйек'],
  ['oct', 'қаз.', 'қазан'],
  ['nov', 'қар.', 'қараша'],
  ['dec', 'жел.', 'желтоқсан'],
] as const

const inKazakh = (words: string): string =>
  words.replace(/[A-Z][a-z]{2,8}/g, (month) => {
    const known = KAZAKH_MONTHS.find(([english]) => month.toLowerCase().startsWith(english))
    return known?.[month.length > 4 ? 2 : 1] ?? month
  })

const monthIn = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(0)

/** Short names of the twelve months. */
export const monthsIn = ({ locale }: Strings): readonly string[] =>
  lacksMonths(locale)
    ? KAZAKH_MONTHS.map(([, short]) => short)
    : Array.from({ length: 12 }, (_, at) =>
        new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, at, 1)),
      )

const lacking = new Map<string, boolean>()

/** Some browsers say that they know Kazakh and write `M11` for November. */
function lacksMonths(locale: string): boolean {
  const known = lacking.get(locale) ?? /\d/.test(monthIn(locale))
  lacking.set(locale, known)
  return known
}

/** An EDTF date or interval in words. */
export const dayInWords = (edtf: string, doors: Strings): string =>
  lacksMonths(doors.locale)
    ? inKazakh(dayInDoors(edtf, { ...doors, locale: 'en-GB' }))
    : dayInDoors(edtf, doors)

/** The day of a contact, with what of it is implied and from where. */
export const whenInWords = (when: When | null, doors: Strings): string =>
  lacksMonths(doors.locale)
    ? inKazakh(whenInDoors(when, { ...doors, locale: 'en-GB' }))
    : whenInDoors(when, doors)
