/** Whom a text names, as the annotator sees it. */
import { findMentions } from '../annotate/mentions.ts'
import { languageCodes } from '../languages/registry.ts'
import { readerOf } from '../pipeline.ts'
import { stateOfPerson } from './who.ts'

const WANTED: ReadonlySet<string> = new Set(['person', 'state', 'state-adjective', 'demonym'])

/**
 * Ids of the persons and codes of the states that a text names, also by an adjective («казахстанский») or by one who acts
 * for them.
 */
export async function namedIn(text: string, lang: string): Promise<ReadonlySet<string>> {
  if (!languageCodes().includes(lang)) return new Set()
  const { pack, names } = await readerOf(lang)
  const tokens = pack.tokenize(text)
  for (const token of tokens) if (token.kind === 'word') token.readings = pack.analyse(token.key)
  const candidates = [...findMentions(tokens, names).values()].flatMap((mention) => mention.candidates)
  const named = candidates.filter(({ kind }) => WANTED.has(kind))
  const states = named.flatMap(({ kind, id }) => (kind === 'person' ? (stateOfPerson(id) ?? []) : []))
  return new Set([...named.map(({ id }) => id), ...states])
}
