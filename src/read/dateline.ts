/** Datelines: «АСТАНА, 27 ноября. /ТАСС/.», «Астана. 27 ноября. КазТАГ –», "ASTANA, Nov. 27 (Reuters) -". */

/** No dateline is longer; only so much of a line is ever looked at. */
const REACH = 120

const CITY = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){0,2}`
const PLACE = String.raw`${CITY}(?: ?\/ ?${CITY})?`
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10}|\p{Lu}\p{L}{2,9}\.? \d{1,2})(?:,? \d{4}(?: г(?:ода|\.))?)?`
const AGENCY = String.raw`[/(«"]?\p{Lu}[\p{L} .]{1,30}?[/)»"]?(?:, [\p{Lu}][\p{L}. ]{2,30})?`
const DATELINE = new RegExp(
  String.raw`^${PLACE}(?:, \p{Lu}\p{L}+)?[.,] ?${DAY}[.,]?(?: ?[-–—]? ?${AGENCY})?\.? ?(?:[-–—]{1,2}|[.:]|$)(?=\s|$)`,
  'u',
)

/** "ADDIS ABABA — ", "LONDON (Reuters) - ": a place in capitals and a dash. */
const PLACE_ALONE = /^\p{Lu}{3,20}(?:[ '’-]\p{Lu}{2,20}){0,3}(?: ?\([^()]{2,30}\))? ?[-–—]{1,2}(?=\s|\p{Lu})/u

/** Units that the dateline at the beginning of `line` takes, null where there is none. */
export function datelineEnd(line: string): number | null {
  const start = line.slice(0, REACH)
  return (DATELINE.exec(start) ?? PLACE_ALONE.exec(start))?.[0].length ?? null
}
