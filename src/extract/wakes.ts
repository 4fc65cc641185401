/**
 * Which readers a word may wake. Asked once a form (`annotate/forms.ts`) and gathered by sentence, so that a sentence without a reader's words
 * costs it nothing; most sentences of the news wake few.
 */
import type { LanguagePack } from '../languages/pack.ts'
import { claimsOf } from './claims-grammar.ts'
import { rulesOf } from './match.ts'
import { passingOn } from './origins.ts'
import { verbsOfHabit } from './practices.ts'
import { namingRelations } from './relations.ts'
import { speechTriggers, speechWords } from './statements-scene.ts'
import { WAKES } from './waking.ts'

type Test = (key: string) => boolean

/** Bits of `WAKES` by the folded word; kept by whoever asks. */
export function wakesOf(pack: LanguagePack): (key: string) => number {
  const tests = testsOf(pack)
  return (key) => tests.reduce((woken, [bit, wakes]) => (wakes(key) ? woken | bit : woken), 0)
}

function testsOf(pack: LanguagePack): (readonly [number, Test])[] {
  const rules = rulesOf(pack)
  const claims = claimsOf(pack)
  const speech = speechWords(pack)
  const triggers = new Set([
    ...pack.contactRules.flatMap((rule) => rule.trigger.lemmas),
    ...(pack.claims?.triggers ?? []),
    ...speechTriggers(pack),
  ])
  return [
    [WAKES.contacts, (key) => rules(key).length > 0],
    [WAKES.cues, (key) => speech?.mayCue(key) ?? false],
    [WAKES.sources, (key) => speech?.sources.has(key) ?? false],
    [WAKES.relays, passingOn(pack)],
    [WAKES.practices, verbsOfHabit(pack)],
    [WAKES.relations, namingRelations(pack)],
    [WAKES.claims, (key) => claims?.gate(key) === 'contacts'],
    [WAKES.phrases, (key) => pack.analyse(key).some(({ lemma }) => triggers.has(lemma))],
    [WAKES.references, (key) => claims?.gate(key) === 'reference'],
  ]
}
