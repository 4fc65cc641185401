/** What a cue takes behind it beside quotations and clauses: a topic, an act, a name, an object. */
import { quotationAt } from './statements-bounds.ts'
import type { ContentRule } from './statements-rule.ts'
import { inQuotation, keyAt, type Scene, wordsOf } from './statements-scene.ts'

/** X рассказал о …, to the end of the clause. */
export const cueTopic: ContentRule = {
  name: 'cue-topic',
  read: ({ cue, bounds, frames, speaker }, scene) => {
    if (!speaker || !frames.has('topic')) return null
    for (let at = cue + 1; at < Math.min(bounds.right, cue + 12); at++) {
      if (keyAt(scene, at) === ',') return null
      if (scene.words.grammar.topics.has(keyAt(scene, at)) && !inQuotation(scene, at))
        return { from: at, to: bounds.right, direct: false }
    }
    return null
  },
}

/** X призвал … прекратить …: the words from behind the cue. */
export const cueAct: ContentRule = {
  name: 'cue-act',
  read: ({ cue, bounds, frames, speaker, end }, scene) => {
    if (!speaker || !frames.has('act')) return null
    const from = Math.max(cue + 1, speaker.from > cue ? speaker.to : 0)
    for (let at = from; at < Math.min(bounds.right, from + 8); at++) {
      if (keyAt(scene, at) === ',') return null
      if (isAct(at, scene))
        return { from, to: bounds.rightMark === 'that' ? end : bounds.right, direct: false }
    }
    return null
  },
}

function isAct(at: number, { annotated, words }: Scene): boolean {
  const token = annotated.tokens[at]
  if (token && words.grammar.actMarks.includes(token.key))
    return annotated.tokens[at + 1]?.readings.some(({ pos }) => pos === 'verb') ?? false
  if (!token || token.readings.length > 0)
    return token?.readings.some(({ form }) => form === 'infinitive') ?? false
  return words.grammar.actMarks.some((mark) =>
    mark.startsWith('-') ? token.shape === 'lower' && token.key.endsWith(mark.slice(1)) : token.key === mark,
  )
}

/** X назвал визит «историческим»: the part that is quoted, small-lettered; names have capitals. */
export const cueNaming: ContentRule = {
  name: 'cue-naming',
  read: ({ cue, frames, speaker, end }, scene) => {
    if (!speaker || !frames.has('naming')) return null
    for (let at = cue + 1; at < end; at++) {
      const quotation = quotationAt(at, scene)
      if (!quotation) continue
      const first = scene.annotated.tokens[quotation.from]
      return first?.shape === 'lower' ? { from: quotation.from, to: quotation.to, direct: true } : null
    }
    return null
  },
}

/** X считает переговоры успешными. */
export const cueObject: ContentRule = {
  name: 'cue-object',
  read: ({ cue, bounds, frames, speaker, end }, scene) => {
    if (!speaker || !frames.has('object') || speaker.from > cue || speaker.from === speaker.to) return null
    const from = cue + 1
    return keyAt(scene, from) !== ',' && wordsOf(scene, { from, to: bounds.right }) >= 2
      ? { from, to: end, direct: false }
      : null
  },
}
