/** What a rule of content is: where the words are that a cue attributes. */
import type { CueFrame } from '../languages/pack.ts'
import type { AnnotatedSentence } from '../model/annotation.ts'
import type { Bounds } from './statements-bounds.ts'
import type { Range, Scene, Speaker } from './statements-scene.ts'

export interface CuePlace {
  readonly cue: number
  readonly frames: ReadonlySet<CueFrame>
  readonly sentence: AnnotatedSentence
  /** Index of the sentence in the document. */
  readonly index: number
  readonly bounds: Bounds
  readonly speaker: Speaker | null
  /** Where the sentence's words end, or another cue takes over. */
  readonly end: number
  /** Where the words before the cue begin, past another cue's. */
  readonly begin: number
}

export interface Content extends Range {
  readonly direct: boolean
}

export interface ContentRule {
  readonly name: string
  readonly read: (place: CuePlace, scene: Scene) => Content | null
}
