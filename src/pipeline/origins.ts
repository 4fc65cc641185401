/** Prints and independent origins of a contact, and the prints of a statement beside its fullest text. */
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { Statement } from '../model/statement.ts'
import { type OriginReason, originsOf, type Sourced } from '../reconcile/origins.ts'
import { reportsOf } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'
import { documentById, originOfDocument } from '../record/documents.ts'
import { type Print, statementsWhere } from '../record/statement-list.ts'
import { statementById } from '../record/statements.ts'
import { type Change, differenceFrom } from './excerpt/difference.ts'
import { sourceOf } from './excerpt/source.ts'
import { wordsOf } from './excerpt/words.ts'

export interface OriginShown {
  /** Ids of documents, the fullest first. */
  readonly documents: readonly string[]
  /** outlet ← agency ← newspaper ← speaker. */
  readonly chain: readonly string[]
  readonly because: readonly OriginReason[]
}

export interface Origins {
  /** Documents that report it. */
  readonly prints: number
  /** Of how many texts they are prints: what counts as evidence. */
  readonly independent: number
  readonly origins: readonly OriginShown[]
}

/** Where a contact's reports come from; none for an unknown contact. */
export async function contactOrigins(record: Record, contact: string): Promise<Origins> {
  const tied = await reportsOf(record, contact)
  const same = tied.filter(({ judgement }) => judgement.value === 'same')
  return originsAmong(record, [...new Set(same.map(({ document }) => document.id))])
}

async function originsAmong(record: Record, ids: readonly string[]): Promise<Origins> {
  const sourced: Sourced[] = []
  for (const id of ids) {
    const document = await documentById(record, id)
    if (document) sourced.push({ document, origin: await originOfDocument(record, id) })
  }
  // Rows of a record file are a source of their own: their text is a table, not a print of anything.
  const files = sourced.filter(({ document }) => document.kind === 'record')
  const groups = originsOf(sourced.filter(({ document }) => document.kind !== 'record'))
  const origins = [
    ...groups.map(({ fullest, documents, chain, because }) => ({
      documents: [fullest.id, ...documents.map(({ id }) => id).filter((id) => id !== fullest.id)],
      chain,
      because,
    })),
    ...files.map(({ document: { id, title } }) => ({ documents: [id], chain: [title ?? id], because: [] })),
  ]
  return { prints: sourced.length, independent: origins.length, origins }
}

/** One print of a statement; `changes` are what it shortened or changed, word by word, of the fullest one. */
export interface StatementPrint extends Print {
  readonly fullest: boolean
  readonly changes: readonly Change[]
}

export interface StatementPrints extends Origins {
  readonly statement: Statement
  readonly prints: number
  readonly all: readonly StatementPrint[]
}

/** Three words in a row, and so large a share of them in the shorter one, make two quotations one statement. */
const SHINGLE = 3
const ALIKE = 0.5

const shingles = (text: string): Set<string> => {
  const words = wordsOf(text, (word) => word).map(({ key }) => key)
  if (words.length < SHINGLE) return new Set([words.join(' ')])
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')))
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].filter((one) => many.has(one)).length >= few.size * ALIKE
}

/** A statement's prints: the same speaker's words, or a part of them, in other documents. Undefined for an unknown id. */
export async function statementPrints(record: Record, id: string): Promise<StatementPrints | undefined> {
  const statement = await statementById(record, id)
  if (!statement) return undefined
  const speaker = statement.speaker?.person ?? statement.speaker?.name
  const own = shingles(statement.quote)
  const said = speaker ? await statementsWhere(record, { speakers: [speaker] }) : []
  const alike = said.filter(
    (print) => print.statement.id === id || isAlike(own, shingles(print.statement.quote)),
  )
  const [fullest] = alike.toSorted((a, b) => b.statement.quote.length - a.statement.quote.length)
  const origins = await originsAmong(record, [...new Set(alike.map(({ document }) => document.id))])
  const all: StatementPrint[] = []
  for (const print of alike)
    all.push({
      ...print,
      fullest: print === fullest,
      changes: fullest && print !== fullest ? await changesFrom(record, fullest, print) : [],
    })
  return { ...origins, statement, all }
}

async function changesFrom(record: Record, fullest: Print, print: Print): Promise<readonly Change[]> {
  const [full, short] = [
    await documentById(record, fullest.document.id),
    await documentById(record, print.document.id),
  ]
  if (!full || !short) return []
  const fold = languageCodes().includes(full.lang) ? (await languagePack(full.lang)).fold : undefined
  const folded = fold ?? ((word: string) => word)
  return differenceFrom(sourceOf(full, folded), wordsOf(short.text, folded, print.statement), null)
}
