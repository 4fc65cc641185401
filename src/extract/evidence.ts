/** The words that a frame rests on, field by field. */
import type { AnnotatedDocument } from '../model/annotation.ts'
import type { DateMention } from '../model/date.ts'
import type { Evidence } from '../model/text.ts'
import type { Match } from './match.ts'

/** Units of text shown either side of a quotation. */
const AROUND = 40

/** Evidence for a span of the document: the words, and a few either side. */
export function quoted(
  text: string,
  span: { start: number; end: number },
  field: string,
  rule: string,
): Evidence {
  return {
    field,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    before: text.slice(Math.max(0, span.start - AROUND), span.start),
    after: text.slice(span.end, span.end + AROUND),
    rule,
  }
}

/** The whole sentence for the contact, each role's phrase, the trigger, the date. */
export function evidenceOf(
  match: Match,
  { document, tokens }: AnnotatedDocument,
  date: DateMention | null,
): Evidence[] {
  const rule = match.rule.name
  const span = (from: number, to: number) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  const evidence = [quoted(document.text, match.sentence, 'contact', rule)]
  const last = match.complement === null ? match.trigger : match.complement
  evidence.push(
    quoted(
      document.text,
      span(Math.min(match.trigger, last), Math.max(match.trigger, last) + 1),
      'kind',
      rule,
    ),
  )
  for (const [role, phrases] of Object.entries(match.roles)) {
    for (const phrase of phrases)
      evidence.push(quoted(document.text, span(...(phrase.words ?? [phrase.from, phrase.to])), role, rule))
  }
  if (date) evidence.push(quoted(document.text, date, 'when', date.rule))
  return evidence
}
