/** Kazakh, in Cyrillic. */
import type { LanguagePack } from '../pack.ts'
import { claims } from './claims.ts'
import {
  actors,
  capitals,
  formats,
  gatherings,
  ownedReferences,
  pairs,
  placeHeads,
  references,
  status,
  titles,
} from './contacts.ts'
import { dates } from './dates.ts'
import { details } from './details.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { nameForms, spellings } from './forms.ts'
import { guessName } from './guess.ts'
import { readDuration, readNumbers } from './numbers.ts'
import { calls } from './rules/calls.ts'
import { letters } from './rules/letters.ts'
import { meetings } from './rules/meetings.ts'
import { origins } from './rules/origins.ts'
import { practices } from './rules/practices.ts'
import { relations } from './rules/relations.ts'
import { summits } from './rules/summits.ts'
import { visits } from './rules/visits.ts'
import { sentences, tokenize } from './sentences.ts'
import { speech } from './speech.ts'
import { stem } from './stem.ts'
import { tagger } from './tagger.ts'
import { analyse } from './words.ts'

export default {
  code: 'kk',
  name: 'қазақша',
  distinctive: 'әғқңөұүһі',
  fold,
  tokenize,
  sentences,
  analyse,
  stem,
  nameForms,
  spellings,
  guessName,
  dates,
  readNumbers,
  readDuration,
  documents,
  actors,
  references,
  ownedReferences,
  capitals,
  placeHeads,
  gatherings,
  pairs,
  titles,
  status,
  formats,
  contactRules: [...visits, ...calls, ...meetings, ...letters, ...summits],
  speech,
  claims,
  practices,
  details,
  origins,
  relations,
  tagger,
} satisfies LanguagePack
