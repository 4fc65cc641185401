/** The work of `elchi search`. */
import type { Span } from '../../model/text.ts'
import { findDocuments, findStatements, type SearchHit } from '../../pipeline/search.ts'
import { findPerson } from '../../pipeline/shelf.ts'
import { counted } from '../strings.ts'
import { EXIT } from './failures.ts'
import { dayFlag } from './flags.ts'
import { withRecord } from './store.ts'
import { print } from './terminal.ts'
import { terminalView } from './view.ts'

interface SearchFlags {
  readonly statements?: boolean | undefined
  readonly by?: string | undefined
  readonly lang?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly json?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Prints the first hits, each with the words found; exit 1 where there is none. */
export async function searchWords(words: string, flags: SearchFlags): Promise<number> {
  const { strings, paper } = terminalView(flags.ui)
  const speaker = flags.by === undefined ? undefined : speakerNamed(flags.by)
  const days = { from: dayFlag('from', flags.from), to: dayFlag('to', flags.to) }
  const asked = { words, lang: flags.lang, speaker, ...days }
  return withRecord(flags.store, strings, async (record) => {
    const find = flags.statements === true || speaker !== undefined ? findStatements : findDocuments
    const { total, hits } = await find(record, asked)
    if (flags.json === true) print(hits.map((hit) => JSON.stringify(lineOf(hit))))
    else {
      for (const hit of hits) print([headOf(hit), `  ${lit(hit, paper.width - 4, paper.bold)}`])
      print(counted(strings, strings.hits, total))
    }
    return total > 0 ? EXIT.done : EXIT.failed
  })
}

/** An id of the atlas, or the name as typed for someone whom it does not know. */
function speakerNamed(typed: string): string {
  const found = findPerson(typed)
  return 'id' in found ? found.id : typed
}

const headOf = ({ document }: SearchHit): string =>
  [document.published, document.publisher, document.title, document.id].filter(Boolean).join(' · ')

const lineOf = ({ document, statement, spans }: SearchHit) => {
  const { text: _, blocks: __, ...head } = document
  return { document: head, statement, spans }
}

/** The text around the first word found, as wide as fits, with what was found made bold. */
function lit(
  { document, statement, spans }: SearchHit,
  width: number,
  bold: (text: string) => string,
): string {
  const whole: Span = statement ?? { start: 0, end: document.text.length }
  const start = Math.max(whole.start, (spans[0]?.start ?? whole.start) - Math.floor(width / 3))
  const end = Math.min(whole.end, start + width)
  let [shown, at] = ['', start]
  for (const span of spans.filter((one) => one.end <= end)) {
    shown += document.text.slice(at, span.start) + bold(document.text.slice(span.start, span.end))
    at = span.end
  }
  return (shown + document.text.slice(at, end)).replace(/\s+/g, ' ')
}
