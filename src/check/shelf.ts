/** What checking asks of the reference shelf; the atlas, and its reference tables beside it, fit. */
import type { Occasion, Office, Organisation, Person, Place, State, Tenure } from '../model/atlas.ts'
import type { ReferenceRow } from '../model/reference.ts'

export interface Shelf {
  readonly states: ReadonlyMap<string, State>
  readonly offices: ReadonlyMap<string, Office>
  readonly persons: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly occasions: ReadonlyMap<string, Occasion>
  readonly tenuresOf: ReadonlyMap<string, readonly Tenure[]>
  /** By table: `gdp`, `land-border`… Without it, claims that are not about the record stay outside. */
  readonly references?: ReadonlyMap<string, readonly ReferenceRow[]>
}
