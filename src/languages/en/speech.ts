/** How English attributes words: quotation marks, verbs of saying with what they take, "according to". */
import type { CueWords, SpeechGrammar } from '../pack.ts'
import { speechExamples, speechNearMisses } from './speech-examples.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

/** A verb may stand in several rows. */
const cues: readonly CueWords[] = [
  {
    takes: ['quote', 'clause'],
    lemmas:
      list(`say tell add note stress emphasize emphasise underline underscore highlight state declare announce confirm report claim
      believe think explain recall warn insist argue answer reply respond remark comment observe admit concede acknowledge promise pledge vow
      reaffirm reiterate repeat assure assert contend maintain predict suggest complain joke quip tweet post write indicate hint clarify conclude
      estimate inform affirm elaborate lament deny hope`),
  },
  { takes: ['quote'], lemmas: list('ask continue urge praise hail thank describe react appeal express') },
  { takes: ['near-clause'], lemmas: list('express voice') },
  { takes: ['topic'], lemmas: list('tell inform brief') },
  { takes: ['act'], lemmas: list('urge call promise pledge vow propose offer demand ask') },
  { takes: ['naming'], lemmas: list('call describe hail label praise') },
]

const SOURCE_NOUNS = list('words view opinion estimate assessment account')

export const speech: SpeechGrammar = {
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‘', '’'],
  ],
  dashes: new Set(['—', '–', '-']),
  cues,
  complementizers: ['that', 'whether'],
  addressing: set('tell inform assure brief remind'),
  topics: set('about'),
  actMarks: ['to'],
  asWords: set('as'),
  pointers: [],
  sources: [
    { words: 'according to @' },
    { words: 'according to ~' },
    ...SOURCE_NOUNS.flatMap((noun) => [{ words: `in the ${noun} of @` }, { words: `in ~ ${noun}` }]),
    { words: 'in the eyes of @' },
  ],
  possessives: set('his her their'),
  self: set('i we my our me us'),
  bodies:
    set(`ministry office government parliament embassy kremlin administration department service secretariat commission committee council
    statement readout communique akorda house palace spokesman spokeswoman spokesperson`),
  insidePrepositions: new Set(),
  epithets:
    set(`president minister leader diplomat official premier chancellor spokesman spokeswoman spokesperson politician senator king
    ambassador envoy secretary chief`),
  addresseeCase: [],
  documentCues: set('read'),
  examples: speechExamples,
  nearMisses: speechNearMisses,
}
