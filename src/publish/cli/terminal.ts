/** The terminal: what is written where, in which colours, how wide; and how long work is shown. */
import pico from 'picocolors'
import type { Paper } from '../dossier/layout.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Strings, stringsFor } from '../strings.ts'
import { UsageError } from './failures.ts'

const NARROWEST = 60
const WIDEST = 140

/** Colours only on a terminal, and never where NO_COLOR says anything. */
export const wantsColour = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** Paper as wide as the terminal, or 100 characters in a file. */
export function terminalPaper(): Paper {
  const width = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? 100))
  return { ...pico.createColors(wantsColour(process.stdout)), width }
}

/** The words of `--ui`. */
export function interfaceStrings(ui: string | undefined): Strings {
  const language = INTERFACE_LANGUAGES.find((code) => code === (ui ?? 'en'))
  if (language) return stringsFor(language)
  throw new UsageError(`--ui ${ui}: there is ${INTERFACE_LANGUAGES.join(', ')}`)
}

/** The language of the interface for what writes sentences of its own. */
export const interfaceLanguage = (ui: string | undefined): InterfaceLanguage =>
  INTERFACE_LANGUAGES.find((code) => code === ui) ?? 'en'

export const print = (lines: string | readonly string[]): void => {
  process.stdout.write(typeof lines === 'string' ? `${lines}\n` : lines.map((line) => `${line}\n`).join(''))
}

export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Shows how far long work has come: a bar on a terminal, one line elsewhere. */
export interface Bar {
  update(share: number): void
  stop(): void
}

const SILENT: Bar = { update: () => undefined, stop: () => undefined }

/** The bar is loaded and drawn only where someone looks. */
export async function progressBar(what: string): Promise<Bar> {
  if (process.stderr.isTTY !== true) {
    tell(`${what} …`)
    return SILENT
  }
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar(
    {
      format: `${what} [{bar}] {percentage}%`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    progress.Presets.rect,
  )
  bar.start(1000, 0)
  return { update: (share) => bar.update(Math.round(share * 1000)), stop: () => bar.stop() }
}
