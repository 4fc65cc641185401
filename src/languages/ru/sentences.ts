/** Russian tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { remembering, tokenize as scan, splitSentences } from '../kit.ts'
import { fold } from './fold.ts'

const keyOf = remembering(fold)

/** Written with a point, folded, without it. `г` stands for город and год alike. */
export const abbreviations: ReadonlySet<string> = new Set(
  `г гг им ул пр-т просп пер пл наб стр корп обл респ пос дер ст пп проф акад доц канд д-р докт ген полк подп
  кап лейт адм зам пом нач гл пред сек чл член-корр св преп гр тов г-н г-жа о-в п-ов оз р-н см ср напр т англ
  фр нем яп лат исп итал греч араб тур каз рус букв соотв ок прибл прим рис табл илл разд вт чт пт сб вс янв
  фев февр апр авг сен сент окт ноя нояб дек тел доб кв эт каб ауд вып изд ред сост`.split(/\s+/),
)

/** `Путин прибыл.` → three tokens; keys are folded. */
export function tokenize(text: string): Token[] {
  return scan(text, keyOf)
}

/** Sentences of `tokens`; none crosses a block or a line break. Without blocks the text is one. */
export function sentences(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Span[] = [{ start: 0, end: text.length }],
): Sentence[] {
  return splitSentences({ text, tokens, blocks }, abbreviations)
}
