/** One suite for every pack that reads claims, habits and details: its examples hold, its near misses do not fire. */
import { describe, expect, it } from 'vitest'
import { unmark } from '../languages/marked.ts'
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { Reading } from '../model/reading.ts'
import type { Evidence } from '../model/text.ts'
import { type Reader, readerOf, readWith } from '../pipeline.ts'
import { sampleDocument } from './sample-document.ts'

const read = (reader: Reader, text: string): Reading =>
  readWith(reader, sampleDocument(text, reader.pack.code)).reading

const inWords = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.map(({ field, quote }) => `${field}: ${quote}`)),
]

const wantedOf = (example: string): { text: string; wanted: string[] } => {
  const { text, marks } = unmark(example)
  return { text, wanted: marks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`) }
}

interface Proven {
  readonly name: string
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

/** Runs a rule's examples and near misses; `found` gives what it read of a text, as `field: words`. */
function prove(rules: readonly Proven[], found: (rule: string, text: string) => string[]) {
  for (const rule of rules) {
    it.each(rule.examples.map((example) => [example]))(`${rule.name} reads %s`, (example) => {
      const { text, wanted } = wantedOf(example)
      expect(wanted.length).toBeGreaterThan(0)
      expect(found(rule.name, text)).toEqual(expect.arrayContaining(wanted))
    })
    it.each(Object.entries(rule.nearMisses))(`${rule.name} passes over «%s»: %s`, (text) => {
      expect(found(rule.name, text)).toEqual([])
    })
    it(`${rule.name} has an example and a near miss`, () => {
      expect([rule.examples.length > 0, Object.keys(rule.nearMisses).length > 0]).toEqual([true, true])
    })
  }
}

for (const code of languageCodes()) {
  const pack = await languagePack(code)
  const reader = await readerOf(code)
  describe.runIf(pack.claims)(`${code}: claims`, () => {
    prove(pack.claims?.rules ?? [], (rule, text) =>
      inWords(
        read(reader, text).claims.flatMap(({ evidence, hindrance }) =>
          hindrance ? [] : evidence.filter((one) => one.rule === rule),
        ),
      ),
    )
  })
  describe.runIf(pack.practices)(`${code}: habits`, () => {
    prove(pack.practices?.rules ?? [], (rule, text) =>
      inWords(
        read(reader, text).practices.flatMap(({ evidence }) => evidence.filter((one) => one.rule === rule)),
      ),
    )
    it.each(pack.practices?.rules.flatMap(({ examples }) => examples.map((one) => [one])) ?? [])(
      'no contact in %s',
      (example) => expect(read(reader, unmark(example).text).reports).toEqual([]),
    )
  })
  describe.runIf(pack.details)(`${code}: details`, () => {
    const details = (text: string) =>
      inWords(
        read(reader, text).reports.flatMap(({ evidence }) =>
          evidence.filter(({ rule }) => rule.startsWith('details-')),
        ),
      )
    it.each(pack.details?.examples.map((one) => [one]) ?? [])('reads %s', (example) => {
      const { text, wanted } = wantedOf(example)
      expect(details(text)).toEqual(expect.arrayContaining(wanted))
    })
    it.each(Object.entries(pack.details?.nearMisses ?? {}))('passes over «%s»: %s', (text) => {
      expect(details(text)).toEqual([])
    })
  })
}
