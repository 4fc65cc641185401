/** The version of the package. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const Package = z.object({ version: z.string() })

/** As `package.json` says, three folders above this file in the sources and in the build. */
export const version = (): string =>
  Package.parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))).version
