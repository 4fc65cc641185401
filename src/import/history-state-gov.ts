/**
 * The XML of history.state.gov as people download it: visits of foreign leaders to the United States, travels of its
 * presidents and secretaries of state. Source: Office of the Historian, US Department of State (public domain, CC0).
 */
import type { Atlas } from '../atlas/load.ts'
import type { Report } from '../model/report.ts'
import type { Evidence, Issue } from '../model/text.ts'
import type { CsvReading } from './csv.ts'
import { whenBetween } from './days.ts'
import { alsoVisited, isElectOnly, levelIn, occasionIn, partiesIn, townsOf } from './history/remarks.ts'
import { historyState } from './history/states.ts'
import { TRAVELLERS } from './history/travellers.ts'
import { type RowFields, reportsOfRow } from './row.ts'
import { type Element, elementsOf } from './xml-elements.ts'

/** What the record says of these files. */
export const HISTORY_STATE_GOV = {
  title: 'Visits by Foreign Leaders; Travels of the President and of the Secretary of State',
  publisher: 'Office of the Historian, US Department of State',
  licence: 'CC0-1.0',
  language: 'en',
  published: null,
  url: 'https://history.state.gov/departmenthistory',
}

const wordsOf = (element: Element, name: string): string => element.children.get(name)?.words ?? ''

/** An element that lacks what a report needs. */
class ElementBroken extends Error {}

function whenOf(element: Element): RowFields['when'] {
  const [start, end] = [wordsOf(element, 'start-date'), wordsOf(element, 'end-date')]
  const when = whenBetween(start, end)
  if (start && !when) throw new ElementBroken(`"${start}" to "${end}" is no range of days`)
  return when
}

function evidenceOf(text: string, element: Element): Evidence[] {
  const at = (field: string, start: number, end: number) => ({
    field,
    start,
    end,
    quote: text.slice(start, end),
    before: '',
    after: '',
    rule: 'history-state-gov',
  })
  return [at('row', element.start, element.end)]
}

interface Place {
  readonly text: string
  readonly atlas: Atlas
}

/** The state by the source's key, or none; a name that leads to no state is kept as a remark, never dropped. */
function stateOf(element: Element, name: string) {
  const child = element.children.get(name)
  const state = historyState(child?.id ?? '', child?.words ?? '')
  return { state, remarks: state ? [] : [{ kind: 'state', text: child?.words ?? '' }] }
}

const shared = (remark: string, element: Element, { text }: Place) => ({
  id: wordsOf(element, 'id'),
  status: 'held' as const,
  kind: 'visit' as const,
  host: null,
  when: whenOf(element),
  level: levelIn(remark),
  occasion: occasionIn(remark),
  occasionId: null,
  format: null,
  implied: {},
  certainty: null,
  visit: null,
  evidence: evidenceOf(text, element),
})

/** A visit to the United States. */
export function visitFields(element: Element, place: Place): RowFields {
  const remark = wordsOf(element, 'description')
  const { state, remarks } = stateOf(element, 'from')
  return {
    ...shared(remark, element, place),
    guest: { name: wordsOf(element, 'visitor'), state },
    parties: partiesIn(place.atlas, remark, 'USA'),
    hostState: 'USA',
    places: [],
    stops: alsoVisited(remark),
    remarks,
  }
}

/** One leg of a journey of a president or a secretary of state. */
export function travelFields(element: Element, place: Place): RowFields {
  const remark = wordsOf(element, 'remarks')
  const { state: hostState, remarks } = stateOf(element, 'country')
  const office = wordsOf(element, 'role') === 'secretary' ? 'secretary-of-state' : 'president'
  const name = TRAVELLERS[element.attributes.get('who') ?? ''] ?? wordsOf(element, 'name')
  const elect = isElectOnly(remark)
  return {
    ...shared(remark, element, place),
    guest: { name, state: 'USA', ...(!elect && { office }) },
    parties: partiesIn(place.atlas, remark, hostState),
    hostState,
    places: townsOf(wordsOf(element, 'locale')),
    stops: [],
    remarks: elect ? [...remarks, { kind: 'office-then', text: 'president-elect' }] : remarks,
  }
}

/** Reads `<visit>` and `<trip>` elements. One that is broken becomes an issue, and the reading goes on. */
export function readHistoryXml(
  text: string,
  { atlas, document }: { atlas: Atlas; document: string },
): CsvReading {
  const reports: Report[] = []
  const issues: Issue[] = []
  let rows = 0
  for (const element of elementsOf(text, ['visit', 'trip'])) {
    rows++
    try {
      const fields =
        element.name === 'visit'
          ? visitFields(element, { text, atlas })
          : travelFields(element, { text, atlas })
      if (!fields.id) throw new ElementBroken('no id')
      reports.push(...reportsOfRow(atlas, fields, document))
    } catch (error) {
      if (!(error instanceof ElementBroken)) throw error
      const { start, end, line } = element
      issues.push({ start, end, what: `line ${line}: ${error.message}`, quote: text.slice(start, end) })
    }
  }
  return { reports, issues, rows }
}
