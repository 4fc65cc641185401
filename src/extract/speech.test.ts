/** Statements, origins and relations of every language's own examples and near misses. */
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate/annotate.ts'
import { unmark } from '../languages/marked.ts'
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { AnnotatedDocument } from '../model/annotation.ts'
import type { Document } from '../model/text.ts'
import { type Reader, readerOf, readWith } from '../pipeline.ts'
import { readOrigin } from './origins.ts'
import { sampleDocument } from './sample-document.ts'
import { readSpeech } from './statements.ts'
import type { ReadStatement } from './statements-spans.ts'

const documentOf = (text: string, lang: string): Document =>
  sampleDocument(text, lang, {
    published: '2024-05-16',
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  })

/** Speaker, cue and content of each statement, as the marks of an example name them. */
function marksOf({ statement, speaker }: ReadStatement, { tokens, document }: AnnotatedDocument): string[] {
  const content = `${statement.direct ? 'direct' : 'indirect'}: ${statement.quote}`
  const cue = statement.cue === null ? [] : [`cue: ${statement.cue}`]
  if (!speaker || speaker.from === speaker.to) return [...cue, content]
  const words = document.text.slice(tokens[speaker.from]?.start, tokens[speaker.to - 1]?.end)
  return [`speaker: ${words}`, ...cue, content]
}

function speechRead(reader: Reader, text: string): string[] {
  const { annotated } = annotate(documentOf(text, reader.pack.code), reader)
  const { relays } = readOrigin(annotated, reader.pack)
  const read = readSpeech(annotated, { pack: reader.pack, interviewee: null, relays })
  for (const { statement } of read) expect(text.slice(statement.start, statement.end)).toBe(statement.quote)
  return [...new Set(read.flatMap((one) => marksOf(one, annotated)))].sort()
}

const wanted = (example: string) => {
  const { text, marks } = unmark(example)
  return { text, marks: marks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`) }
}

for (const code of languageCodes()) {
  const pack = await languagePack(code)
  const reader = await readerOf(code)
  const read = (text: string) => readWith(reader, documentOf(text, code)).reading

  describe.skipIf(!pack.speech)(`statements in ${pack.name}`, () => {
    it.each(pack.speech?.examples ?? [])('reads %s', (example) => {
      const { text, marks } = wanted(example)
      expect(speechRead(reader, text)).toEqual([...new Set(marks)].sort())
    })
    it.each(Object.entries(pack.speech?.nearMisses ?? {}))('passes over «%s»: %s', (text) => {
      expect(speechRead(reader, text)).toEqual([])
    })
  })

  describe.skipIf(!pack.origins)(`origins in ${pack.name}`, () => {
    it.each(pack.origins?.examples ?? [])('$kind: $text', ({ text: example, kind }) => {
      const { text, marks } = wanted(example)
      const { origin } = read(text)
      expect([origin?.kind, origin?.viaKind].filter(Boolean).join(' ')).toBe(kind)
      const via = marks.find((mark) => mark.startsWith('via: '))
      expect(origin?.via).toBe(via === undefined ? null : via.slice(5))
      expect(origin?.speaker !== null).toBe(marks.some((mark) => mark.startsWith('speaker: ')))
    })
    it.each(Object.entries(pack.origins?.nearMisses ?? {}))('none in «%s»: %s', (text) => {
      expect(read(text).origin).toBeNull()
    })
  })

  for (const formula of pack.relations?.formulas ?? []) {
    describe(`${formula.id} in ${pack.name}`, () => {
      it.each(formula.examples)('reads %s', (example) => {
        const { text, marks } = wanted(example)
        const relations = read(text).relations.filter((relation) => relation.formula === formula.id)
        const found = relations.flatMap(({ evidence }) =>
          evidence.map(({ field, quote }) => `${field}: ${quote}`),
        )
        expect(relations).toHaveLength(1)
        expect(found.sort()).toEqual(marks.sort())
      })
      it.each(Object.entries(formula.nearMisses))('passes over «%s»: %s', (text) => {
        expect(read(text).relations.filter((relation) => relation.formula === formula.id)).toEqual([])
      })
    })
  }
}
