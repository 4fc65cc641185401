/** Kyrgyz: dates, names and the first rules. */
import type { LanguagePack } from '../pack.ts'
import { actors, documents, formats, ownedReferences, references, status, titles } from './contacts.ts'
import { dates } from './dates.ts'
import { fold } from './fold.ts'
import { guessName, nameForms } from './forms.ts'
import { readDuration, readNumbers } from './numbers.ts'
import { rules } from './rules.ts'
import { sentences, tokenize } from './sentences.ts'
import { stem } from './stem.ts'
import { analyse } from './words.ts'

export default {
  code: 'ky',
  name: 'кыргызча',
  distinctive: 'өүң',
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
  actors,
  references,
  ownedReferences,
  titles,
  status,
  formats,
  documents,
  contactRules: rules,
} satisfies LanguagePack
