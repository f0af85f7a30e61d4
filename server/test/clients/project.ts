import { fileURLToPath } from 'node:url'
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'

/** Copies a small project and the schema to a new folder that finds the packages of the server; generated files stay there. */
export function copyProject(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  cpSync(fileURLToPath(new URL(`${name}/`, import.meta.url)), folder, { recursive: true })
  cpSync(fileURLToPath(new URL('../../../shared/schema.graphql', import.meta.url)), join(folder, 'schema.graphql'))
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
  return folder
}

/** Runs a program in a folder, and gives how it ended and all it printed. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly all: string }> {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1', ...environment } })
  let out = ''
  let all = ''
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString()
    all += part.toString()
  })
  child.stderr.on('data', (part: Buffer) => (all += part.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, all }))
  })
}
