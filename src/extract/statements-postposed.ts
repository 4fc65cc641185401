/** Attributions behind or inside the words: «…, сообщил X», «…, как отметил X, …». */
import type { ContentRule, CuePlace } from './statements-rule.ts'
import { inQuotation, isDash, keyAt, type Scene, type Speaker, wordsOf } from './statements-scene.ts'
import { isLight } from './statements-subject.ts'

/** …, сообщил X; …, как сообщил X, …: the sentence without the attribution at its end or beginning. */
export const postposed: ContentRule = {
  name: 'postposed',
  read: (place, scene) => {
    const { cue, bounds, frames, speaker, begin, sentence } = place
    if (!speaker || (!frames.has('clause') && !frames.has('object'))) return null
    const opening = openingOf(cue, begin, scene)
    if (opening === null || speaker.to === speaker.from) return null
    const after = tailOf(place, speaker, scene)
    if (opening === sentence.from)
      return after !== null && scene.words.grammar.asWords.has(keyAt(scene, opening))
        ? { from: after, to: place.end, direct: false }
        : null
    if (speaker.from < cue && !scene.words.grammar.asWords.has(keyAt(scene, opening))) return null
    if (bounds.rightMark === 'colon' || bounds.rightMark === 'that') return null
    const content = { from: begin, to: after === null ? opening : place.end, direct: false }
    return wordsOf(scene, { from: begin, to: opening }) >= 2 || after !== null ? content : null
  },
}

/** First token of the attribution, right after a comma or dash (or the sentence's first); null inside a clause. */
function openingOf(cue: number, begin: number, scene: Scene): number | null {
  for (let at = cue - 1; at >= begin; at--) {
    if (keyAt(scene, at) === ',' || isDash(scene, at)) return at + 1
    const as = scene.words.grammar.asWords.has(keyAt(scene, at))
    if (as) return at === begin ? at : keyAt(scene, at - 1) === ',' || isDash(scene, at - 1) ? at : null
    if (!isLight(at, scene)) return asBefore(at, begin, scene)
  }
  return null
}

/** «как Токаев отметил»: the subject may stand between. */
function asBefore(from: number, begin: number, scene: Scene): number | null {
  for (let at = from; at >= Math.max(begin, from - 8); at--) {
    if (keyAt(scene, at) === ',') return null
    if (!scene.words.grammar.asWords.has(keyAt(scene, at))) continue
    return at === begin || keyAt(scene, at - 1) === ',' ? at : null
  }
  return null
}

/** Where the sentence goes on behind the attribution's comma; null where it does not, or only with how X said it. */
function tailOf({ cue, end }: CuePlace, speaker: Speaker, scene: Scene): number | null {
  for (let at = Math.max(cue, speaker.to - 1) + 1; at < end; at++) {
    if (inQuotation(scene, at)) continue
    if (keyAt(scene, at) !== ',') continue
    const next = scene.annotated.tokens[at + 1]?.readings ?? []
    const hangsOn = next.some(
      ({ form, pos, tags }) =>
        form === 'gerund' || form === 'participle' || pos === 'relative' || tags?.includes('subordinating'),
    )
    return hangsOn || at + 1 >= end ? null : at + 1
  }
  return null
}
