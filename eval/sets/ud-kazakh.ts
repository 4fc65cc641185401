/** `ud-kazakh-*`: lemma and case of proper nouns in the sentences of a treebank (CoNLL-U). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageCodes, languagePack } from '../../src/languages/registry.ts'
import { CASE, type CaseName } from '../../src/model/annotation.ts'
import type { Outcome } from '../measure.ts'
import { share } from '../measure.ts'
import { folded } from '../names.ts'

/** The treebank's cases → ours. */
const CASES: Readonly<Record<string, CaseName>> = {
  Nom: 'nom',
  Gen: 'gen',
  Dat: 'dat',
  Acc: 'acc',
  Ins: 'ins',
  Loc: 'loc',
  Abl: 'abl',
}

interface ProperNoun {
  readonly form: string
  readonly lemma: string
  readonly case: CaseName
}

/** Share of proper nouns whose lemma, and whose lemma and case, are among the pack's guesses. */
export async function udKazakh(set: string, folder: string): Promise<Outcome> {
  const file = readdirSync(folder).find((name) => name.endsWith('.conllu')) ?? ''
  const nouns = properNouns(readFileSync(join(folder, file), 'utf8'))
  const pack = languageCodes().includes('kk') ? await languagePack('kk') : null
  const guesses = nouns.map((noun) => ({ noun, guess: pack?.guessName(pack.fold(noun.form)) ?? [] }))
  const lemmas = guesses.filter(({ noun, guess }) =>
    guess.some(({ stem }) => folded(stem) === folded(noun.lemma)),
  )
  const both = lemmas.filter(({ noun, guess }) =>
    guess.some(({ stem, cases }) => folded(stem) === folded(noun.lemma) && (cases & CASE[noun.case]) !== 0),
  )
  const note = pack ? {} : { note: '(no Kazakh pack)' }
  const wrong = guesses.filter((one) => !both.includes(one))
  return {
    measures: [
      { ...share(set, 'lemma of proper nouns', lemmas.length, nouns.length), ...note },
      { ...share(set, 'lemma and case of proper nouns', both.length, nouns.length), ...note },
    ],
    remarks: pack
      ? wrong.map(
          ({ noun, guess }) =>
            `${noun.form}: ${noun.lemma} ${noun.case}; read ${guess.map(({ stem }) => stem).join(', ')}`,
        )
      : [],
  }
}

const properNouns = (file: string): ProperNoun[] =>
  file.split('\n').flatMap((line) => {
    const [, form = '', lemma = '', tag, , features = ''] = line.split('\t')
    const named = CASES[/Case=(\w+)/.exec(features)?.[1] ?? '']
    return tag === 'PROPN' && named ? [{ form, lemma, case: named }] : []
  })
