/** English. */
import type { LanguagePack } from '../pack.ts'
import { claims } from './claims.ts'
import {
  actors,
  capitals,
  epithets,
  formats,
  ownedReferences,
  pairs,
  references,
  status,
  titles,
  wherePrepositions,
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
import { settle } from './settle.ts'
import { speech } from './speech.ts'
import { stem } from './stem.ts'
import { analyse } from './words.ts'

export default {
  code: 'en',
  name: 'English',
  distinctive: 'abcdefghijklmnopqrstuvwxyz',
  fold,
  tokenize,
  sentences,
  analyse,
  stem,
  settle,
  nameForms,
  guessName,
  dates,
  readNumbers,
  readDuration,
  documents,
  actors,
  references,
  ownedReferences,
  familyFirst: true,
  wherePrepositions,
  capitals,
  epithets,
  pairs,
  titles,
  status,
  formats,
  speech,
  origins,
  relations,
  claims,
  practices,
  details,
  contactRules: [...visits, ...calls, ...meetings, ...letters, ...summits],
} satisfies LanguagePack
