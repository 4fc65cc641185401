/**
 * `npm run train:kk -- --data DIR`: learns the Kazakh tagger from the IOB2 files of KazNERD in DIR (the training half where
 * it is there, else the validation half), writes its weights, and prints exact F1. With `--folds 5` it first learns five
 * times from four fifths of the sentences, in blocks as the file has them, and reads the fifth: the figure to report.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loreOf } from '../src/languages/kk/tagger/words.ts'
import type { NameTagger } from '../src/languages/pack-tagger.ts'
import { taggerOf } from '../src/languages/tagger.ts'
import { Features } from '../src/languages/tagger-features.ts'
import { labelsFor } from '../src/languages/tagger-labels.ts'
import { packModel, unpackModel } from '../src/languages/tagger-model.ts'
import { fromLists, remembering } from './baselines.ts'
import { type Example, examplesIn, FINE, ROUGH } from './corpus.ts'
import { type Lesson, SCHOOLING, train } from './crf.ts'
import { Tally } from './tally.ts'

const MODEL = new URL('../src/languages/kk/tagger/names.model', import.meta.url)
const LABELS = labelsFor(FINE, ROUGH)

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/eval/kaznerd-valid' },
    folds: { type: 'string', default: '0' },
    only: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
  },
})

const schooling = {
  ...SCHOOLING,
  ...Object.fromEntries(
    values.set.map((pair) => pair.split('=')).map(([name, value]) => [name, Number(value)]),
  ),
}

function lessonsOf(examples: readonly Example[]): Lesson[] {
  const features = new Features(loreOf)
  return examples.map(({ tokens, sentence, hints, labels }) => {
    features.open(tokens, sentence, hints)
    const hashes = labels.map((_, at) => {
      features.at(at)
      return Int32Array.from(new Set(features.found.subarray(0, features.count)))
    })
    return { hashes, labels: Uint8Array.from(labels, (label) => LABELS.indexOf(label)) }
  })
}

const taught = (lessons: readonly Lesson[]) => packModel(train(lessons, LABELS, schooling))

function crossValidate(examples: readonly Example[], lessons: readonly Lesson[], folds: number): void {
  const last = (examples.at(-1)?.line ?? 0) + 1
  const tallies = new Map(['lists', 'remembered', 'tagger'].map((name) => [name, new Tally()]))
  for (let fold = 0; fold < folds; fold++) {
    if (values.only && !values.only.split(',').includes(String(fold))) continue
    const isApart = ({ line }: Example): boolean => Math.floor((line * folds) / last) === fold
    const others = examples.filter((example) => !isApart(example))
    const model = taught(lessons.filter((_, at) => !isApart(examples[at] as Example)))
    const taggers: Record<string, NameTagger> = {
      lists: fromLists,
      remembered: remembering(others),
      tagger: taggerOf(unpackModel(model), loreOf),
    }
    for (const example of examples.filter(isApart))
      for (const [name, tagger] of Object.entries(taggers)) tallies.get(name)?.count(example, tagger)
    console.log(`fold ${fold + 1} of ${folds}: ${others.length} sentences learned`)
  }
  for (const [name, tally] of tallies) console.log(`${name}\n${tally.table()}`)
}

const names = ['IOB2_train.txt', 'IOB2_valid.txt']
const file = names.map((name) => join(values.data, name)).find((path) => existsSync(path))
if (!file) throw new Error(`No ${names.join(' or ')} in ${values.data}`)
const examples = await examplesIn(file, 'kk')
const lessons = lessonsOf(examples)
const folds = Number(values.folds)
if (folds > 1) crossValidate(examples, lessons, folds)
if (!values.only) {
  const model = taught(lessons)
  writeFileSync(MODEL, model)
  console.log(`${examples.length} sentences learned, ${(model.length / 1e6).toFixed(2)} MB written`)
}
