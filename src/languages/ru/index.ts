/** Russian. */
import type { LanguagePack } from '../pack.ts'
import { claims } from './claims.ts'
import {
  actors,
  capitals,
  formats,
  knownNouns,
  ownedReferences,
  placeNouns,
  references,
  status,
  there,
  titles,
} from './contacts.ts'
import { dates } from './dates.ts'
import { details } from './details.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { guessName, nameForms } from './forms.ts'
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
import { analyse } from './words.ts'

export default {
  code: 'ru',
  name: 'русский',
  distinctive: 'ыэёъщ',
  fold,
  tokenize,
  sentences,
  analyse,
  stem,
  nameForms,
  guessName,
  dates,
  readNumbers,
  readDuration,
  documents,
  actors,
  references,
  ownedReferences,
  titles,
  status,
  capitals,
  there,
  placeNouns,
  knownNouns,
  formats,
  claims,
  practices,
  details,
  contactRules: [...visits, ...calls, ...meetings, ...letters, ...summits],
  speech,
  origins,
  relations,
} satisfies LanguagePack
