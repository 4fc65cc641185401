/** Names and dates by their look and neighbours, learned from KazNERD; `training/` makes the weights. */
import { learnedTagger } from '../tagger.ts'
import { loreOf } from './tagger/words.ts'

export const tagger = learnedTagger(new URL('tagger/names.model', import.meta.url), loreOf)
