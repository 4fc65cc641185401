/** «наша страна», «к нам» as phrases of a sentence. */
import { CASE, type Phrase } from '../model/annotation.ts'
import type { ClaimScope } from './claims-scope.ts'

/** «наша страна», «нашу республику» as phrases of the sentence. */
export function ownStates(scope: ClaimScope, ownState: string | null): Phrase[] {
  const found: Phrase[] = []
  const { sentence, tokens, claims } = scope
  for (let at = sentence.from; at < sentence.to && ownState !== null; at++) {
    for (const { captures } of claims.phrases.toUs.at(at, scope))
      found.push(stateAt(ownState, at, captures.to, { preposition: null, cases: CASE.acc }, scope))
    for (const { of, captures } of claims.phrases.own.at(at, scope)) {
      if (of !== 'one') continue
      const cases = tokens[captures.to - 1]?.readings.reduce((all, reading) => all | reading.cases, 0) ?? 0
      const preposition = prepositionBefore(at, scope)
      found.push(stateAt(ownState, at, captures.to, { preposition, cases }, scope))
    }
  }
  return found
}

function stateAt(
  state: string,
  from: number,
  to: number,
  stands: Pick<Phrase, 'preposition' | 'cases'>,
  { document, tokens }: ClaimScope,
): Phrase {
  const name = document.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return {
    ...stands,
    kind: 'state',
    id: state,
    state,
    actors: [],
    plural: false,
    from,
    to,
    name,
    joined: false,
  }
}

function prepositionBefore(at: number, { tokens, sentence }: ClaimScope): string | null {
  const before = at > sentence.from ? tokens[at - 1] : undefined
  return before?.readings.some(({ pos }) => pos === 'preposition') ? before.key : null
}
