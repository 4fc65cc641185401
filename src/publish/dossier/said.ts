/** Statements and relations of a dossier. */
import type { Relation, Statement } from '../../model/statement.ts'
import { counted, fill, worded } from '../strings.ts'
import { quoted } from './layout.ts'
import { sideName } from './names.ts'
import type { View } from './view.ts'

/** One line: how many questions, and for each speaker how many direct and indirect statements. */
export function statementLine(statements: readonly Statement[], view: View): string {
  const { strings } = view
  const asked = statements.filter(({ capacity }) => capacity === 'interviewer').length
  const said = statements.filter(({ capacity }) => capacity !== 'interviewer')
  const parts = asked > 0 ? [counted(strings, strings.questions, asked)] : []
  for (const who of new Set(said.map((statement) => speakerOf(statement, view)))) {
    const theirs = said.filter((statement) => speakerOf(statement, view) === who)
    const direct = theirs.filter((statement) => statement.direct).length
    if (direct > 0) parts.push(counted(strings, strings.direct, direct, { who }))
    if (theirs.length > direct)
      parts.push(counted(strings, strings.indirect, theirs.length - direct, { who }))
  }
  return parts.join(' · ')
}

const speakerOf = ({ speaker }: Pick<Statement, 'speaker'>, { names, strings }: View): string =>
  speaker ? sideName(speaker, names, strings) : strings.someone

/** Each formula with its states, who used it, and the words. */
export function relationLines(relations: readonly Relation[], view: View): string[] {
  const { strings, paper } = view
  return relations.flatMap(({ formula, states, speaker, evidence }) => {
    const name = fill(strings.relationOf, {
      formula: worded(strings.formulas, formula),
      states: states.join('–'),
    })
    const by = speaker ? ` · ${fill(strings.statedBy, { who: speakerOf({ speaker }, view) })}` : ''
    const words = evidence[0] ? [`    ${paper.dim(quoted(evidence[0].quote, paper.width - 8))}`] : []
    return [`  ${name}${by}`, ...words]
  })
}
