/** The work of `elchi read`. */
import type { Verdict } from '../../model/claim.ts'
import type { Document, Issue } from '../../model/text.ts'
import { documentsFrom } from '../../pipeline/intake.ts'
import type { Record } from '../../record/database.ts'
import { note, setNote } from '../../record/sources.ts'
import { dossierLines } from '../dossier/dossier.ts'
import type { Dossier, View } from '../dossier/view.ts'
import { presentReading } from '../reading.ts'
import { counted } from '../strings.ts'
import { EXIT } from './failures.ts'
import { dayFlag } from './flags.ts'
import { ownRules } from './own-rules.ts'
import { withRecord } from './store.ts'
import { type Bar, print, progressBar, tell } from './terminal.ts'
import { terminalView } from './view.ts'

export interface ReadFlags {
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly lang?: string | undefined
  readonly json?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Reads every path; each document is kept whole or not at all, and what cannot be read does not stop the rest. */
export async function readPaths(paths: readonly string[], flags: ReadFlags): Promise<number> {
  const { publisher, url, title, lang } = flags
  const told = { publisher, url, title, lang, published: dayFlag('published', flags.published) }
  const view = terminalView(flags.ui)
  return withRecord(flags.store, view.strings, async (record) => {
    const tally = { read: 0, refused: 0 }
    let bar: Bar | null = null
    const resumed = async (archive: string) => Number((await note(record, archiveNote(archive))) ?? 0)
    for await (const intake of documentsFrom(paths, told, { resumed })) {
      if (bar === null && intake.done < intake.total / 4) bar = await progressBar('reading')
      bar?.update(intake.total === 0 ? 0 : intake.done / intake.total)
      if ('refused' in intake) {
        tally.refused += 1
        tell(`elchi: ${intake.name}: ${intake.refused}`)
      } else {
        const dossier = await take(record, intake.document, intake.issues)
        await show(dossier, { view, json: flags.json === true, first: tally.read === 0 })
        tally.read += 1
      }
      if (intake.place) await setNote(record, archiveNote(intake.place.archive), String(intake.place.record))
    }
    bar?.stop()
    if (tally.read + tally.refused > 1) tell(summary(tally, view))
    if (tally.refused === 0) return EXIT.done
    return tally.read === 0 ? EXIT.failed : EXIT.partly
  })
}

/** How far an archive has been read: the next reading of it goes on from there. */
const archiveNote = (archive: string): string => `read ${archive}`

/** Reads one document, keeps it, joins its contacts to the record's and checks its claims. */
export async function take(record: Record, document: Document, issues: readonly Issue[]): Promise<Dossier> {
  const { readAny } = await import('../../pipeline/read.ts')
  const { ingest } = await import('../../pipeline/ingest.ts')
  const { verdictOn } = await import('../../pipeline/check.ts')
  const reading = await readAny(document, issues)
  const offers = await ingest(record, reading)
  const verdicts = new Map<string, Verdict>()
  const own = ownRules()
  for (const claim of reading.claims) verdicts.set(claim.id, await verdictOn(record, claim, undefined, own))
  return { reading, offers, verdicts }
}

interface Manner {
  readonly view: View
  readonly json: boolean
  readonly first: boolean
}

async function show(dossier: Dossier, { view, json, first }: Manner): Promise<void> {
  if (!json) return print([...(first ? [] : ['']), ...dossierLines(dossier, view)])
  const { namesOfPerson } = await import('../../pipeline/shelf.ts')
  const verdictOf = ({ id }: { id: string }): Verdict | null => dossier.verdicts.get(id) ?? null
  print(JSON.stringify(presentReading(dossier.reading, { namesOf: namesOfPerson, verdictOf })))
}

const summary = ({ read, refused }: { read: number; refused: number }, { strings }: View): string => {
  const words = [counted(strings, strings.readFiles, read)]
  if (refused > 0) words.push(counted(strings, strings.refused, refused))
  return words.join(', ')
}
