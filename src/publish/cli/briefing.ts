/** The work of `elchi brief`. */
import { briefOn } from '../../pipeline/brief.ts'
import { findPerson, findState } from '../../pipeline/shelf.ts'
import type { Side } from '../../pipeline/tallies.ts'
import { briefPage } from '../brief/brief.ts'
import { briefHtml, briefMarkdown } from '../brief/set.ts'
import { EXIT, UsageError } from './failures.ts'
import { dayFlag } from './flags.ts'
import { withRecord } from './store.ts'
import { interfaceLanguage, print } from './terminal.ts'
import { terminalView } from './view.ts'

export interface BriefFlags {
  readonly before?: string | undefined
  readonly html?: boolean | undefined
  readonly json?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Prints the note on the one whom the name means in the atlas. */
export function briefSubject(name: string, flags: BriefFlags): Promise<number> {
  const before = dayFlag('before', flags.before) ?? new Date().toISOString().slice(0, 10)
  const subject = subjectNamed(name)
  const view = terminalView(flags.ui)
  return withRecord(flags.store, view.strings, async (record) => {
    const brief = await briefOn(record, subject, before)
    if (flags.json === true) print(JSON.stringify(brief))
    else {
      const page = briefPage(brief, { view, language: interfaceLanguage(flags.ui) })
      print(flags.html === true ? briefHtml(page) : briefMarkdown(page))
    }
    return EXIT.done
  })
}

/** A state by this name goes before a person: family names are seldom states' names. */
function subjectNamed(name: string): Side {
  const state = findState(name)
  if ('id' in state) return { state: state.id }
  const person = findPerson(name)
  if ('id' in person) return { person: person.id }
  const like = person.like.length > 0 ? `. Did you mean ${person.like.join(', ')}?` : ''
  throw new UsageError(`brief ${name}: the atlas has no person or state of this name${like}`)
}
