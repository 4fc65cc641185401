/** A claim on its way from words to a question. */
import type { CountedEvent, Cue } from './claims-events.ts'
import type { Filled } from './claims-roles.ts'
import type { ClaimScope } from './claims-scope.ts'
import type { Around } from './claims-sides.ts'
import type { Window } from './claims-window.ts'

export interface ClaimPlace {
  readonly cue: Cue
  readonly scope: ClaimScope
  readonly around: Around
  readonly asOf: string | null
}

export interface Told extends ClaimPlace {
  readonly event: CountedEvent
  readonly filled: Filled
  readonly window: Window
}
