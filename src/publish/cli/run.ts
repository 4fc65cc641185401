/** From what was typed to a command and an exit code. */
import { stripVTControlCharacters } from 'node:util'
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from 'citty'
import { COMMANDS } from './commands.ts'
import { EXIT, EXIT_CODES, failureInWords, UsageError } from './failures.ts'
import { print, tell, wantsColour } from './terminal.ts'
import { version } from './version.ts'

const root = defineCommand({
  meta: {
    name: 'elchi',
    description: 'The record of diplomacy: reads the news, keeps who met whom, checks what is claimed.',
  },
  subCommands: COMMANDS,
})

/** Runs the command line; returns the exit code and never throws. */
export async function run(typed: readonly string[]): Promise<number> {
  try {
    return await dispatch([...typed])
  } catch (error) {
    return report(error)
  }
}

async function dispatch(typed: string[]): Promise<number> {
  if (typed[0] === '--version' || typed[0] === '-v') print(version())
  const found = await commandOf(typed)
  if (typed[0] === '--version' || typed[0] === '-v') return EXIT.done
  if (typed.length === 0 || found.rest.some(isHelp)) return usage(found)
  if (found.unknown !== null) throw new UsageError(`there is no command «${found.unknown}»`)
  if (found.command.run === undefined)
    throw new UsageError(`«${found.path.join(' ')}» needs a command after it`)
  await refuseUnknownFlags(found)
  const { result } = await runCommand(found.command, { rawArgs: found.rest })
  return typeof result === 'number' ? result : EXIT.done
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h'

interface Found {
  readonly command: CommandDef
  readonly parent: CommandDef | undefined
  readonly path: readonly string[]
  /** What was typed behind the command's name. */
  readonly rest: string[]
  readonly unknown: string | null
}

/** Follows the names of commands as far as they go. */
async function commandOf(typed: string[]): Promise<Found> {
  let found: Found = { command: root, parent: undefined, path: ['elchi'], rest: typed, unknown: null }
  for (;;) {
    const below = await resolved(found.command.subCommands)
    const [name] = found.rest
    if (!below || name === undefined || name.startsWith('-')) return found
    const next = below[name]
    if (!next) return { ...found, unknown: name }
    const command = await resolved(next)
    found = {
      command,
      parent: found.command,
      path: [...found.path, name],
      rest: found.rest.slice(1),
      unknown: null,
    }
  }
}

const resolved = async <T>(value: T | Promise<T> | (() => T) | (() => Promise<T>)): Promise<T> =>
  value instanceof Function ? await value() : await value

async function usage({ command, parent, path, unknown }: Found): Promise<number> {
  if (unknown !== null) throw new UsageError(`there is no command «${unknown}»`)
  const above =
    parent && path.length > 2 ? { ...parent, meta: { name: path.slice(0, -1).join(' ') } } : parent
  const text = await renderUsage(command, above)
  print(wantsColour(process.stdout) ? text : stripVTControlCharacters(text))
  print(`\n${EXIT_CODES}`)
  return EXIT.done
}

/** A misspelt flag is an error, not a flag that does nothing. */
async function refuseUnknownFlags({ command, rest, path }: Found): Promise<void> {
  const flags = (await resolved<ArgsDef | undefined>(command.args)) ?? {}
  const known = new Set(Object.keys(flags).flatMap((name) => [name, `no-${name}`]))
  const end = rest.indexOf('--')
  for (const word of end === -1 ? rest : rest.slice(0, end)) {
    const name = /^--([^=]+)/.exec(word)?.[1]
    if (name !== undefined && !known.has(name))
      throw new UsageError(`${path.slice(1).join(' ')} has no flag --${name}`)
  }
}

function report(error: unknown): number {
  if (error instanceof UsageError || (error instanceof Error && error.name === 'CLIError')) {
    tell(`elchi: ${error.message}\nSee elchi --help.`)
    return EXIT.usage
  }
  const words = failureInWords(error)
  tell(words === null ? `elchi: this is a bug. ${stackOf(error)}` : `elchi: ${words}`)
  return EXIT.failed
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
