/** The work of `elchi watch`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FeedSource } from '../../model/feed-source.ts'
import { visitSource } from '../../pipeline/watch.ts'
import { EXIT, Failure } from './failures.ts'
import { take } from './reading.ts'
import { withRecord } from './store.ts'
import { interfaceStrings, print, tell } from './terminal.ts'

const SHIPPED = fileURLToPath(new URL('../../../data/sources/', import.meta.url))

/** Visits each source once; exit 3 where one gave trouble. */
export function watchSources(
  named: readonly string[],
  flags: { readonly store?: string | undefined; readonly ui?: string | undefined },
): Promise<number> {
  const sources = (named.length > 0 ? named.map(pathOf) : shipped()).map(sourceIn)
  return withRecord(flags.store, interfaceStrings(flags.ui), async (record) => {
    let troubled = false
    for (const source of sources) {
      const visit = await visitSource(record, source, {
        keep: (document, issues) => take(record, document, issues),
      })
      print(`${visit.source}  +${visit.read}`)
      for (const trouble of visit.troubles) tell(`elchi: ${visit.source}: ${trouble}`)
      troubled ||= visit.troubles.length > 0
    }
    return troubled ? EXIT.partly : EXIT.done
  })
}

const shipped = (): string[] =>
  readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => SHIPPED + name)

const pathOf = (named: string): string => (/^[\w-]+$/.test(named) ? `${SHIPPED}${named}.json` : named)

function sourceIn(path: string): FeedSource {
  try {
    return FeedSource.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Failure(
      `${path}: no source that can be read: ${error instanceof Error ? error.message : error}`,
    )
  }
}
