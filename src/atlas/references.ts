import { faultAt } from './jsonl.ts'
import type { Atlas } from './load.ts'

/** key in the record, the id it gives, the shelf where that id must stand */
type Link = readonly [key: string, id: string | null | undefined, shelf: ReadonlyMap<string, unknown>]

function faults<T>(file: string, records: Iterable<T>, links: (record: T) => readonly Link[]): string[] {
  return [...records].flatMap((record, index) =>
    links(record)
      .filter(([, id, shelf]) => id != null && !shelf.has(id))
      .map(([key, id]) => faultAt(file, index + 1, `${key}: ${id} is not in the atlas`)),
  )
}

/** Every id that points at nothing, one line each (`places.jsonl:3: state: XYZ is not in the atlas`). */
export function brokenReferences(atlas: Atlas): string[] {
  const { states, places, persons, offices, organisations } = atlas
  const holder = new Map<string, unknown>([...states, ...organisations])
  return [
    ...faults('states.jsonl', states.values(), (state) => [['capital', state.capital, places]]),
    ...faults('persons.jsonl', persons.values(), (person) => [['state', person.state, states]]),
    ...faults('places.jsonl', places.values(), (place) => [
      ['state', place.state, states],
      ['city', place.city, places],
    ]),
    ...faults('tenures.jsonl', atlas.tenures, (tenure) => [
      ['person', tenure.person, persons],
      ['office', tenure.office, offices],
      ['of', tenure.of, holder],
    ]),
    ...faults('organisations.jsonl', organisations.values(), (organisation) => [
      ...(organisation.members ?? []).map((id): Link => ['members', id, states]),
      ['partOf', organisation.partOf, organisations],
    ]),
    ...faults('occasions.jsonl', atlas.occasions.values(), (occasion) => [
      ['organisation', occasion.organisation, organisations],
      ...occasion.editions.map((edition): Link => ['editions.place', edition.place, places]),
    ]),
    ...faults('publishers.jsonl', atlas.publishers.values(), (publisher) => [
      ['state', publisher.state, states],
    ]),
  ]
}
