/** The work of `elchi excerpt`. */
import type { Document } from '../../model/text.ts'
import { type Desk, excerptDesk } from '../../pipeline/excerpt/desk.ts'
import { tongueOf } from '../../pipeline/excerpt/tongue.ts'
import { type Verification, verifyExcerpt } from '../../pipeline/excerpt/verify.ts'
import { documentsFrom } from '../../pipeline/intake.ts'
import { personName } from '../../pipeline/shelf.ts'
import { draftDocument, draftMarkdown } from '../excerpt/draft.ts'
import { rankedLines, verificationLines } from '../excerpt/lines.ts'
import { DESK_WORDS } from '../excerpt/words.ts'
import { EXIT, Failure, UsageError } from './failures.ts'
import { dayFlag } from './flags.ts'
import type { ReadFlags } from './reading.ts'
import { withRecord } from './store.ts'
import { interfaceLanguage, print } from './terminal.ts'
import { terminalView } from './view.ts'

export interface ExcerptFlags extends ReadFlags {
  readonly verify?: boolean | undefined
  readonly draft?: boolean | undefined
  readonly answers: string
}

/** Drafts from one interview, or verifies a piece against its source: exit 1 where it is not faithful. */
export function excerptPaths(paths: readonly string[], flags: ExcerptFlags): Promise<number> {
  const [first = '', second] = paths
  if (flags.verify === true) {
    if (second === undefined || paths.length > 2)
      throw new UsageError('excerpt --verify needs two files: the published piece, then its source')
    return verifyPaths(first, second, flags)
  }
  if (paths.length > 1) throw new UsageError('excerpt takes one interview; to compare two files add --verify')
  return draftFrom(first, flags)
}

async function onlyDocument(path: string, flags: Partial<ReadFlags>): Promise<Document> {
  const { publisher, url, title, lang } = flags
  const told = { publisher, url, title, lang, published: dayFlag('published', flags.published) }
  for await (const intake of documentsFrom([path], told)) {
    if ('refused' in intake) throw new Failure(`${intake.name}: ${intake.refused}`)
    return intake.document
  }
  throw new Failure(`${path}: there is no document in it`)
}

async function verifyPaths(piece: string, source: string, flags: ExcerptFlags): Promise<number> {
  const published = await onlyDocument(piece, { lang: flags.lang })
  const full = await onlyDocument(source, { lang: flags.lang })
  const verification = verifyExcerpt(published, full, await tongueOf(full.lang))
  if (flags.json === true) print(JSON.stringify(verification))
  else print(verificationLines(verification, terminalView(flags.ui), interfaceLanguage(flags.ui)))
  return verification.faithful ? EXIT.done : EXIT.failed
}

async function draftFrom(path: string, flags: ExcerptFlags): Promise<number> {
  const answers = Number(flags.answers)
  if (!Number.isInteger(answers) || answers < 1)
    throw new UsageError(`--answers ${flags.answers}: not a number of answers`)
  const view = terminalView(flags.ui)
  const language = interfaceLanguage(flags.ui)
  const words = DESK_WORDS[language]
  const document = await onlyDocument(path, flags)
  return withRecord(flags.store, view.strings, async (record) => {
    const desk = await excerptDesk(record, document, answers)
    if (desk.ranked.length === 0) throw new Failure(`${path}: ${words.noQuestions}`)
    const { piece, verification } = await drafted(desk, flags)
    if (flags.json === true) print(JSON.stringify({ ...desk, document: undefined, piece, verification }))
    else if (flags.draft === true) print(piece)
    else
      print([
        view.paper.bold(words.answers),
        ...rankedLines(desk, view, language),
        '',
        view.paper.bold(words.draft),
        '',
        piece,
        '',
        ...verificationLines(verification, view, language).slice(-1),
      ])
    return EXIT.done
  })
}

/** The draft with its own verification: a draft that misquotes is a bug, and none leaves the desk. */
async function drafted(
  desk: Desk,
  flags: ExcerptFlags,
): Promise<{ piece: string; verification: Verification }> {
  const { speaker } = desk.draft
  const lang = desk.document.lang
  const name = speaker?.person ? personName(speaker.person, lang) : (speaker?.name ?? '…')
  const draft = draftDocument(desk, name, flags.url)
  const verification = verifyExcerpt(draft, desk.document, await tongueOf(lang))
  if (!verification.faithful)
    throw new Error(`the draft misquotes its source: ${JSON.stringify(verification)}`)
  return { piece: draftMarkdown(draft), verification }
}
