/** Readings for the tests of this room: one document a report, with words of its own. */
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

const NONE = { statements: [], claims: [], practices: [], relations: [], issues: [] }

/** A document whose text is the ids of its reports, each the evidence of its report. */
export function readingOfReports(document: string, reports: readonly Report[]): Reading {
  const text = reports.map(({ id }) => id).join('\n')
  return {
    document: {
      ...{ id: document, text, titleUnits: 0, title: null, lang: 'ru', kind: 'news', url: null },
      ...{ publisher: null, publisherState: null, published: null, publishedFrom: null, blocks: [] },
    },
    origin: null,
    reports: reports.map((report) => ({ ...report, document, evidence: [wordsOf(report, text)] })),
    ...NONE,
  }
}

function wordsOf({ id }: Report, text: string) {
  const start = text.indexOf(id)
  return { field: 'kind', start, end: start + id.length, quote: id, before: '', after: '', rule: 'sample' }
}
