/** Russian tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { type Abbreviations, tokenize as scan, splitSentences } from '../kit.ts'
import { fold } from './fold.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const ABBREVIATIONS: Abbreviations = {
  open: words(
    `
    им ул пр-т просп пер пл наб стр корп обл респ пос дер ст пп проф акад доц канд д-р докт ген полк подп
    кап лейт адм зам пом нач гл пред сек чл член-корр св преп гр тов г-н г-жа о-в п-ов оз р-н см ср напр
    т тыс-ч англ фр нем кит яп лат исп итал греч араб тур каз рус букв соотв ок прибл прим рис табл илл разд параграф
    понед вт чт пт сб вс понедельн янв февр фев апр авг сент сен окт нояб ноя дек тел доб кв эт каб ауд вып изд ред сост
  `.trim(),
  ),
  afterFigure: words('г гг'),
}

/** `Путин прибыл.` → three tokens; keys are folded. */
export function tokenize(text: string): Token[] {
  return scan(text, fold)
}

/** Sentences of `tokens`; none crosses a block or a line break. Without blocks the text is one. */
export function sentences(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Span[] = [{ start: 0, end: text.length }],
): Sentence[] {
  return splitSentences({ text, tokens, blocks }, ABBREVIATIONS)
}
