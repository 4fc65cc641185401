/** Sentences in the manner of several outlets with the contacts that they tell; `-` tells none. */
import { describe, expect, it } from 'vitest'
import type { Participant, Report } from '../../model/report.ts'
import { type Reader, readerOf, readWith } from '../../pipeline.ts'
import { READINGS } from './readings.ts'

const nameOf = ({ person, name, state, organisation }: Participant): string =>
  person ?? name ?? state ?? organisation ?? '?'

/** `visit held gustavo-petro>BRA brasilia 2025-09-16 official`. */
function summaryOf({ kind, status, participants, guest, hostState, place, when, formats }: Report): string {
  const traveller = guest === null ? undefined : participants[guest]
  const who =
    kind === 'visit'
      ? `${traveller ? nameOf(traveller) : '?'}>${hostState}`
      : participants.map(nameOf).sort().join('&')
  return [kind, status, who, place?.place ?? '', when?.edtf ?? '', formats.join('+')]
    .filter(Boolean)
    .join(' ')
}

function summaries(reader: Reader, text: string, published: string): string {
  const { reading } = readWith(reader, {
    id: 'd',
    text,
    titleUnits: 0,
    title: null,
    lang: 'en',
    kind: 'news',
    publisher: null,
    publisherState: null,
    published,
    publishedFrom: 'given',
    url: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  })
  return reading.reports.map(summaryOf).join(' | ') || '-'
}

describe('readings', async () => {
  const reader = await readerOf('en')
  it.each(READINGS)('%s %s', (published, text, expected) => {
    expect(summaries(reader, text, published)).toBe(expected)
  })
})
