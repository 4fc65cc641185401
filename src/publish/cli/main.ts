#!/usr/bin/env node
/** The command line. */
import { stopHandling } from './interrupts.ts'
import { run } from './run.ts'

stopHandling()
process.exitCode = await run(process.argv.slice(2))
