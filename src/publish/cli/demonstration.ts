/** The work of `elchi demo`: reading one example, as anyone would type it. */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPaths } from './reading.ts'
import { tell } from './terminal.ts'

const ARTICLE = fileURLToPath(new URL('../../../examples/interview-excerpts.ru.txt', import.meta.url))
const TOLD = { published: '2025-12-22', publisher: 'Страница дня' }

/** Says the command, then runs it. */
export function demonstrate(flags: {
  readonly store?: string | undefined
  readonly ui?: string | undefined
}): Promise<number> {
  const path = relative(process.cwd(), ARTICLE)
  tell(`$ elchi read ${path} --published ${TOLD.published} --publisher "${TOLD.publisher}"\n`)
  return readPaths([ARTICLE], { ...flags, ...TOLD })
}
