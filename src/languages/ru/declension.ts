/**
 * Declension classes of nouns and names, as data. A line: class, the ending that is cut off, six endings of the
 * singular (nom gen dat acc ins loc), six of the plural; `-` is no ending, `=` the nominative itself, `*` the soft
 * zero ending (земель, семей), `a/b` are both in use.
 * Spelling after к, г, х, ж, ш, щ, ч, ц is put right by `attach`, so that classes need not be told apart by it.
 */
import { CASE } from '../../model/annotation.ts'

const LINES = `
M    -  | -  а у а ом е      | ы ов ам ов ами ах
MI   -  | -  а у - ом е      | ы ов ам ы ами ах
MC   -  | -  а у а ем/ом е   | ы ов ам ов ами ах
MCI  -  | -  а у - ем е      | ы ов ам ы ами ах
MS   -  | -  а у а ом е      | ы ов ам ов ами ах
MSI  -  | -  а у - ом е      | ы ов ам ы ами ах
MA   -  | -  а у а ом е      | а ов ам ов ами ах
MIA  -  | -  а у - ом е      | а ов ам а ами ах
MIU  -  | -  а у - ом е/у    | ы ов ам ы ами ах
EV   -  | -  а у а ым е      | ы ых ым ых ыми ых
IN   -  | -  а у а ом/ым е   | ы ых/ов ым/ам ых/ов ыми/ами ых/ах
OVA  а  | а  ой ой у ой ой   | ы ых ым ых ыми ых
INA  а  | а  ой/ы ой/е у ой ой/е | ы ых ым ых ыми ых
SM   ь  | ь  я ю я ем е      | и ей ям ей ями ях
SMI  ь  | ь  я ю ь ем е      | и ей ям и ями ях
SMD  ень | ень ня ню ень нем не | ни ней ням ни нями нях
JM   й  | й  я ю я ем е      | и ев ям ев ями ях
JMI  й  | й  я ю й ем е      | и ев ям и ями ях
IY   й  | й  я ю я ем и      | и ев ям ев ями ях
IYI  й  | й  я ю й ем и      | и ев ям и ями ях
SF   ь  | ь  и и ь ью и      | и ей ям и ями ях
A    а  | а  ы е у ой е      | ы - ам - ами ах
AI   а  | а  ы е у ой е      | ы - ам ы ами ах
KA   ка | ка ки ке ку кой ке | ки ок кам ок ками ках
KAI  ка | ка ки ке ку кой ке | ки ок кам ки ками ках
EKA  ка | ка ки ке ку кой ке | ки ек кам ки ками ках
YA   я  | я  и е ю ей е      | и * ям * ями ях
YAI  я  | я  и е ю ей е      | и * ям и ями ях
IYA  я  | я  и и ю ей и      | и й ям и ями ях
O    о  | о  а у о ом е      | а - ам а ами ах
OO   о  | о  о/а о/у о о/ом о/е | а - ам а ами ах
E    е  | е  а у е ем е      | а - ам а ами ах
ER   е  | е  я ю е ем е      | я ей ям я ями ях
IE   е  | е  я ю е ем и      | я й ям я ями ях
YE   ье | ье ья ью ье ьем ье | ья ий ьям ья ьями ьях
MYA  я  | я  ени ени я енем ени | ена ен енам ена енами енах
ETS  ец | ец ца цу ца цем/цом це | цы цев/цов цам цев/цов цами цах
ETSI ец | ец ца цу ец цом це | цы цов цам цы цами цах
OK   ок | ок ка ку ка ком ке | ки ков кам ков ками ках
OKI  ок | ок ка ку ок ком ке | ки ков кам ки ками ках
ANIN ин | ин ина ину ина ином ине | е - ам - ами ах
EL   ел | ел ла лу ла лом ле | лы лов лам лов лами лах
OL   ол | ол ла лу ла лом ле | лы лов лам лов лами лах
ET   ет | ет та ту ет том те | ты тов там ты тами тах
LEV  ев | ев ьва ьву ьва ьвом ьве | ьвы ьвов ьвам ьвов ьвами ьвах
MID  -  | -  -/а -/у - -/ом -/е | ы ов ам ы ами ах
PL   ы  | ы  ов ам ы ами ах  | ы ов ам ы ами ах
PLC  ы  | ы  ев ам ы ами ах  | ы ев ам ы ами ах
PLP  ы  | ы  ов ам ов ами ах | ы ов ам ов ами ах
PLCP ы  | ы  ев ам ев ами ах | ы ев ам ев ами ах
PLZ  ы  | ы  - ам ы ами ах   | ы - ам ы ами ах
PLK  и  | и  ов ам и ами ах  | и ов ам и ами ах
PLKP и  | и  ов ам ов ами ах | и ов ам ов ами ах
PLKZ и  | и  - ам и ами ах   | и - ам и ами ах
PLOK ки | ки ок кам ки ками ках | ки ок кам ки ками ках
PLI  и  | и  ей ям и ями ях  | и ей ям и ями ях
PLAN е  | е  - ам - ами ах   | е - ам - ами ах
PLA  а  | а  - ам а ами ах   | а - ам а ами ах
PLAO а  | а  ов ам а ами ах  | а ов ам а ами ах
PLIY я  | я  й ям я ями ях   | я й ям я ями ях
ADJ  ый | ый ого ому ого ым ом | ые ых ым ых ыми ых
ADJI ый | ый ого ому = ым ом   | ые ых ым ые ыми ых
ADJF ая | ая ой ой ую ой ой    | ые ых ым ые/ых ыми ых
ADJN ое | ое ого ому ое ым ом  | ые ых ым ые ыми ых
ADJP ые | ые ых ым ые ыми ых   | ые ых ым ые ыми ых
SADJ ий | ий его ему его им ем | ие их им их ими их
SADJI ий | ий его ему = им ем  | ие их им ие ими их
SADJF яя | яя ей ей юю ей ей   | ие их им ие/их ими их
SADJN ее | ее его ему ее им ем | ие их им ие ими их
SADJP ие | ие их им ие ими их  | ие их им ие ими их
POSP ы  | ы  ых ым ы ыми ых    | ы ых ым ы ыми ых
`

export interface DeclensionClass {
  /** Units cut from the nominative before an ending is put on. */
  readonly cut: number
  /** Six cases each, every cell with its alternatives. */
  readonly singular: readonly (readonly string[])[]
  readonly plural: readonly (readonly string[])[]
}

export const CASE_ORDER = [CASE.nom, CASE.gen, CASE.dat, CASE.acc, CASE.ins, CASE.loc] as const

const CLASSES: ReadonlyMap<string, DeclensionClass> = new Map(LINES.trim().split('\n').map(parseLine))

function parseLine(line: string): [string, DeclensionClass] {
  const [head = '', singular = '', plural = ''] = line.split('|').map((part) => part.trim())
  const [name = '', ending = ''] = head.split(/\s+/)
  const declension = { cut: bare(ending).length, singular: cells(singular), plural: cells(plural) }
  if (declension.singular.length !== 6 || declension.plural.length !== 6)
    throw new Error(`ru/declension.ts: class ${name} must have six endings in each number`)
  return [name, declension]
}

function bare(ending: string): string {
  return ending === '-' ? '' : ending
}

function cells(part: string): string[][] {
  return part.split(/\s+/).map((cell) => cell.split('/').map(bare))
}

/** The class of that name. Throws where there is none: a mark in the atlas or a lexicon line is wrong. */
export function declensionClass(name: string): DeclensionClass {
  const found = CLASSES.get(name)
  if (!found) throw new Error(`ru/declension.ts: no declension class «${name}»`)
  return found
}

/** Stems whose endings bear the stress: after a sibilant «о» stays (большого, чужой). */
const STRESSED_STEM = /(больш|чуж)$/
const STRESSED_CLASSES = new Set(['MS', 'MSI', 'MC'])

/** One number of a word, every case with all its forms: six cells in the order of `CASE_ORDER`. */
export function decline(word: string, className: string, plural = false): readonly (readonly string[])[] {
  if (className === '0') return CASE_ORDER.map(() => [word])
  const { cut, singular, plural: many } = declensionClass(className)
  const stem = word.slice(0, word.length - cut)
  const stressed = STRESSED_CLASSES.has(className) || STRESSED_STEM.test(stem)
  const cells = plural ? many : singular
  return cells.map((cell, at) =>
    at === 0 && !plural
      ? [word]
      : cell.map((ending) => (ending === '=' ? word : attach(stem, ending, stressed))),
  )
}

/** Stem and ending under the spelling rules: книг + ы → книги, мерц + ом → мерцем, ключ + ов → ключей. */
export function attach(stem: string, ending: string, stressed = false): string {
  const last = stem.slice(-1)
  if (ending === '*') return stem + (isVowel(last) ? 'й' : 'ь')
  if (ending === 'ов' && last !== '' && 'жшщч'.includes(last)) return `${stem}ей`
  const first = ending.charAt(0)
  if (first === 'ы' && 'гкхжшщч'.includes(last)) return `${stem}и${ending.slice(1)}`
  if (first === 'о' && !stressed && 'жшщчц'.includes(last)) return `${stem}е${ending.slice(1)}`
  return stem + ending
}

export const isVowel = (letter: string): boolean => letter !== '' && 'аеиоуыэюяё'.includes(letter)
