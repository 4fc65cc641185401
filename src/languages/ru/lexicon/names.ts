/**
 * Words of names whose class their ending does not tell. A line: class, words. Own judgement, checked against a
 * hand-classed table of names; a single name may also carry its class in the atlas (`Чили:0`, `Мария:IYA`).
 */

/** Given names and surnames. */
export const PERSON_WORDS = byWord(`
EL   павел
LEV  лев
SF   любовь рахиль юдифь эсфирь нинель адель руфь
0    дюма золя кызы оглы гамсахурдиа
`)

/** Places, states, organisations, occasions: gender of a soft sign, plurals, fleeting vowels. */
export const PLACE_WORDS = byWord(`
ET   египет
ETSI дворец
MIU  крым
SMI  пномпень тяньцзинь шэньчжэнь ухань сиань тайюань тайвань юньнань сычуань хэнань хунань далянь
0    алматы атырау марино торино портофино
PL   нидерланды эмираты штаты челны выборы переговоры
PLZ  афины канны филиппины мальдивы бермуды сейшелы гренадины чебоксары сумы коморы балканы татры карпаты
     альпы курилы багамы черкассы воды игры похороны
PLKZ салоники
PLOK химки горки
PLAO острова
PLA  торжества
PLIY учения слушания
`)

/** Hyphenated names whose first part declines. */
export const FIRST_PART_DECLINES: ReadonlySet<string> = new Set(['гвинея-бисау'])

/** Adjectives that stand as nouns, whatever follows them: «управляющий делами». */
export const NOUN_ADJECTIVES: ReadonlySet<string> = new Set(
  'управляющий заведующий исполняющий главнокомандующий командующий поверенный уполномоченный председательствующий'.split(
    ' ',
  ),
)

/** Parts of Arabic, German, Dutch and Romance names that never decline, wherever they stand. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'аль эль абдель абд абу ибн бинт уль ульд ад ас аш ар ат ан аз эд эс эш эр эт эн эз'.split(' '),
)

/**
 * First words of Chinese, Korean and Vietnamese names: the family name, and only the last word of such a name
 * declines («с Ким Чен Ыном»). Those that are also given names elsewhere are told by the words after them.
 */
export const EAST_ASIAN_FIRST: ReadonlySet<string> = new Set(
  `си ли ху ван вэнь цзян чжан чжао чжоу чжу лю лян ляо хуан хань дэн дин цай цао цзэн цзя цинь цянь чэнь чэн шэнь шэн
  дун дэн тан фан фэн хэ юй юань янь ян ду сунь сун сюй сюэ ма мэн пэн гао го гу бо лоу лин линь лу ло
  ким пак чон чхве цой юн мун но хан хван кан чан лим сон пэк чо син ко нам рю ро ри хо чхо хон сим пан
  нгуен чан фам ле фан ву выонг во данг буи до хо нго зыонг то лыонг чыонг хоанг хюинь дао ха нонг динь
  у аун со не тин мин тан такин тейн вин кхин хун`.split(/\s+/),
)

function byWord(lines: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines.trim().replace(/\n\s+/g, ' ').split('\n')) {
    const [className = '', ...words] = line.split(/\s+/)
    for (const word of words) found.set(word, className)
  }
  return found
}
