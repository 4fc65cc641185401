/** How Kazakh attributes words: «деп» and the verbs behind it, «айтуынша», dialogue dashes. */
import type { CueWords, SpeechGrammar } from '../pack.ts'
import { speechExamples, speechNearMisses } from './speech-examples.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

const cues: readonly CueWords[] = [
  {
    takes: ['quote', 'clause'],
    lemmas:
      list(`деу мәлімдеу айту хабарлау жеткізу ескерту түсіндіру баяндау жазу көрсету бағалау мойындау растау жариялау сендіру
      толықтыру қорытындылау пайымдау болжау сену үміттену уәделеу жауаптау тоқталу`),
  },
  { takes: ['quote', 'clause'], lemmas: list('өту есептеу санау білдіру қосу сұрау салу') },
]

const SAID = 'айтуынша пікірінше сөзінше ойынша мәліметінше хабарлауынша бағалауынша түсіндіруінше жазуынша'

export const speech: SpeechGrammar = {
  quotes: [
    ['«', '»'],
    ['„', '“'],
    ['“', '”'],
    ['"', '"'],
  ],
  dashes: new Set(['—', '–', '-']),
  cues,
  complementizers: [],
  quotatives: set('деп дей'),
  nominalised: ['екенін', 'ғанын', 'қанын', 'генін', 'кенін', 'тынын', 'тінін'],
  closing: set('деді дейді деген'),
  topics: set('туралы жайлы жөнінде'),
  actMarks: [],
  asWords: set(''),
  pointers: ['бұл туралы', 'бұл жайлы', 'бұл жөнінде', 'ол туралы', 'бұл жайында'],
  sources: [
    ...list(SAID).flatMap((noun) => [
      { words: `@ ${noun}`, cases: ['gen'] as const },
      { words: `~ ${noun}` },
    ]),
    { words: '@ мәліметі бойынша', cases: ['gen', 'nom'] },
    { words: '@ дерегі бойынша', cases: ['gen', 'nom'] },
    { words: '@ пікірі бойынша', cases: ['gen'] },
  ],
  possessives: set('оның'),
  self: set('мен біз менің біздің'),
  bodies: set('қызмет ведомство министрлік әкімшілік үкімет парламент елшілік'),
  insidePrepositions: new Set(),
  epithets: set('саясаткер дипломат спикер президент премьер министр лидер көшбасшы төраға депутат сенатор'),
  addresseeCase: ['dat'],
  documentCues: new Set(),
  examples: speechExamples,
  nearMisses: speechNearMisses,
}
