import { parseArgs } from 'node:util'
import { dataFolder } from './read.ts'

/** What the commands over the catalogue take. */
export interface CommandLine {
  readonly json: boolean
  readonly folder: string
}

/** Says what is wrong in words meant for the person at the keyboard, and ends. */
export function giveUp(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}

/** Reads `[--json] [FOLDER]`; a wrong command line ends the process with 64 and the usage. */
export function commandLine(usage: string): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('More than one folder is named.')
    return { json: values.json, folder: positionals[0] ?? dataFolder }
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 64)
  }
}
