/** Reading the files of FactRuEval-2016: texts, spans and facts of one document. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldFact {
  readonly type: string
  /** Argument name → its acceptable fillers, one list an argument. */
  readonly arguments: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** «Сложность повышенная»: left out in easy mode. */
  readonly hard: boolean
  /** Said as future, possible or denied. */
  readonly modality: string | null
}

export interface GoldText {
  readonly id: string
  readonly text: string
  readonly facts: readonly GoldFact[]
}

/** Every text of the folder with its facts, sorted by name. */
export function readTexts(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -4)
      const facts = join(folder, `${id}.facts`)
      return {
        id,
        text: readFileSync(join(folder, name), 'utf8'),
        facts: existsSync(facts) ? parseFacts(readFileSync(facts, 'utf8')) : [],
      }
    })
}

const parseFacts = (file: string): GoldFact[] =>
  file
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseFact)

/** `117-1 Occupation`, then a line an argument: its name, then fillers parted by `|`, each an id and its words. */
function parseFact(part: string): GoldFact {
  const [head = '', ...lines] = part.split('\n')
  const told = lines.map((line) => /^(\S+)\s+(.*)$/.exec(line.trim()))
  const named = told.flatMap((match) => (match ? [{ name: match[1] ?? '', rest: match[2] ?? '' }] : []))
  return {
    type: head.split(/\s+/)[1] ?? '',
    hard: named.some(({ name, rest }) => name === 'Сложность' && rest.startsWith('повышенная')),
    modality: named.find(({ name }) => name === 'Модальность')?.rest ?? null,
    arguments: named
      .filter(({ name }) => ARGUMENTS.has(name))
      .map(({ name, rest }) => ({ name, values: fillers(rest) })),
  }
}

const ARGUMENTS = new Set(['Participant', 'Who', 'Where', 'Position'])

const fillers = (rest: string): string[] =>
  rest.split('|').map((one) => one.trim().replace(/^(?:obj|span)\d+\s*/, ''))
