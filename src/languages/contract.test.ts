/** One suite for every pack: it finds the folders itself and runs every example and near miss of every rule. */
import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../extract/sample-document.ts'
import type { Document } from '../model/text.ts'
import { type Reader, readerOf, readWith } from '../pipeline.ts'
import { unmark } from './marked.ts'
import type { ContactRule } from './pack.ts'
import { languageCodes, languagePack } from './registry.ts'

/** Every example is published on this day, unless it says otherwise. */
const PUBLISHED = '2024-05-16'

const documentOf = (text: string, lang: string): Document =>
  sampleDocument(text, lang, {
    published: PUBLISHED,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  })

function rolesRead(reader: Reader, rule: ContactRule, text: string): string[] {
  const { reading } = readWith(reader, documentOf(text, reader.pack.code))
  const evidence = reading.reports.flatMap((report) => report.evidence)
  return [
    ...new Set(evidence.filter((one) => one.rule === rule.name).map((one) => `${one.field}: ${one.quote}`)),
  ]
}

for (const code of languageCodes()) {
  const pack = await languagePack(code)
  const reader = await readerOf(code)
  describe(`${code}: ${pack.name}`, () => {
    it('names each rule once', () => {
      const names = pack.contactRules.map((rule) => rule.name)
      expect(names).toEqual([...new Set(names)])
    })
    it('knows the words that its rules wait for', () => {
      const lemmas = pack.contactRules.flatMap((rule) => [
        ...rule.trigger.lemmas,
        ...(rule.trigger.with?.lemmas ?? []),
      ])
      const unknown = lemmas.filter(
        (lemma) => !pack.analyse(pack.fold(lemma)).some((reading) => reading.lemma === lemma),
      )
      expect([...new Set(unknown)]).toEqual([])
    })
    for (const rule of pack.contactRules) {
      it.each(rule.examples.map((example) => [example]))(`${rule.name} reads %s`, (example) => {
        const { text, marks } = unmark(example)
        const wanted = marks.map((mark) => `${mark.role}: ${text.slice(mark.start, mark.end)}`)
        expect(rolesRead(reader, rule, text)).toEqual(expect.arrayContaining(wanted))
        expect(wanted.length).toBeGreaterThan(0)
      })
      it.each(Object.entries(rule.nearMisses))(`${rule.name} passes over «%s»: %s`, (text) => {
        expect(rolesRead(reader, rule, text)).toEqual([])
      })
      it(`${rule.name} has an example and a near miss`, () => {
        expect(rule.examples.length).toBeGreaterThan(0)
        expect(Object.keys(rule.nearMisses).length).toBeGreaterThan(0)
      })
    }
  })
}
