/** The commands. One file each; adding one is one line here. */
import type { CommandDef } from 'citty'

type Loader = () => Promise<CommandDef>

/** A command's own flags are typed in its file; here they are any flags. */
const from =
  <M>(load: () => Promise<{ default: M }>) =>
  (): Promise<CommandDef> =>
    load().then((module) => module.default as CommandDef)

export const COMMANDS: Readonly<Record<string, Loader>> = {
  read: from(() => import('./commands/read.ts')),
  check: from(() => import('./commands/check.ts')),
  contacts: from(() => import('./commands/contacts.ts')),
  brief: from(() => import('./commands/brief.ts')),
  excerpt: from(() => import('./commands/excerpt.ts')),
  record: from(() => import('./commands/record.ts')),
  judge: from(() => import('./commands/judge.ts')),
  search: from(() => import('./commands/search.ts')),
  log: from(() => import('./commands/log.ts')),
  watch: from(() => import('./commands/watch.ts')),
  why: from(() => import('./commands/why.ts')),
  backup: from(() => import('./commands/backup.ts')),
  restore: from(() => import('./commands/restore.ts')),
  verify: from(() => import('./commands/verify.ts')),
  reread: from(() => import('./commands/reread.ts')),
  worker: from(() => import('./commands/worker.ts')),
  schema: from(() => import('./commands/schema.ts')),
  serve: from(() => import('./commands/serve.ts')),
  demo: from(() => import('./commands/demo.ts')),
}
