/** Facts as FactRuEval counts them, out of our own reading: who holds which post where, and who met. */
import { annotate } from '../../src/annotate/annotate.ts'
import type { Participant } from '../../src/model/report.ts'
import { documentOf } from '../../src/pipeline/intake.ts'
import { stateName } from '../../src/pipeline/shelf.ts'
import { readerOf, readWith } from '../../src/pipeline.ts'

export interface ReadFact {
  readonly type: 'Meeting' | 'Occupation'
  readonly arguments: readonly { readonly name: string; readonly values: readonly string[] }[]
}

const MEETINGS = new Set(['meeting', 'talks', 'multilateral', 'ceremony'])

/** Meetings of the reports and occupations of everyone named with a post, each once. */
export async function factsIn(text: string): Promise<ReadFact[]> {
  const document = await documentOf(text, { lang: 'ru' })
  const reader = await readerOf('ru')
  const { reading } = readWith(reader, document)
  const { annotated } = annotate(document, reader)
  const meetings = reading.reports
    .filter(({ kind }) => MEETINGS.has(kind))
    .map(({ participants }) => meetingOf(participants))
  const posts = annotated.sentences.flatMap(({ phrases }) =>
    phrases.flatMap(({ actors }) => actors.flatMap(occupationOf)),
  )
  return unique([...meetings.filter((fact) => fact.arguments.length > 1), ...posts])
}

const meetingOf = (participants: readonly Participant[]): ReadFact => ({
  type: 'Meeting',
  arguments: participants.flatMap((side) => {
    const name = side.name ?? side.organisation ?? (side.state && stateName(side.state, 'ru'))
    return name === null ? [] : [{ name: 'Participant', values: [name] }]
  }),
})

/** The post without what follows it, so that «президент России» is «президент» in Россия. */
function occupationOf({ name, office, state, organisation, implied }: Participant): ReadFact[] {
  if (name === null || office === null || implied !== null) return []
  const where = organisation ?? (state && stateName(state, 'ru'))
  return [
    {
      type: 'Occupation',
      arguments: [
        { name: 'Who', values: [name] },
        { name: 'Position', values: [office] },
        ...(where ? [{ name: 'Where', values: [where] }] : []),
      ],
    },
  ]
}

function unique(facts: readonly ReadFact[]): ReadFact[] {
  const seen = new Map(facts.map((fact) => [JSON.stringify(fact), fact]))
  return [...seen.values()]
}
