import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { recordKinds } from '@stack/shared/catalog.ts'
import { nearest } from '@stack/shared/nearest.ts'
import type { Problem } from './problem.ts'

/** A problem with a file as a whole. */
export const wrongFile = (file: string, rule: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
})

const reasonOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

/** Folders below the data folder that hold no kind of record. */
export function strangeFolders(root: string, problems: Problem[]): void {
  try {
    for (const entry of readdirSync(root, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name in recordKinds || entry.name === 'checks') continue
      const meant = nearest(entry.name, Object.keys(recordKinds))
      const message = `is no kind of record${meant ? `; did you mean "${meant}"?` : ''}`
      problems.push(wrongFile(entry.name, 'folder', message))
    }
  } catch (error) {
    problems.push(wrongFile(root, 'folder', `cannot be read: ${reasonOf(error)}`))
  }
}

/** Paths of the records below a folder, which may be absent. Whatever is not a plain YAML file is a problem. */
export function recordFiles(root: string, folder: string, problems: Problem[]): string[] {
  const found: string[] = []
  if (!lstatSync(folder, { throwIfNoEntry: false })) return found
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    const say = (message: string) => problems.push(wrongFile(relative(root, path), 'file', message))
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) say('is a link; records are plain files')
    else if (stat.isDirectory()) found.push(...recordFiles(root, path, problems))
    else if (!stat.isFile()) say('is not a plain file')
    else if (!name.endsWith('.yaml')) say('is not a .yaml file: rename or remove it')
    else found.push(path)
  }
  return found
}

/** The bytes of a file, or a problem when it cannot be read. */
export function bytesOf(root: string, path: string, problems: Problem[]): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    problems.push(wrongFile(relative(root, path), 'file', `cannot be read: ${reasonOf(error)}`))
    return undefined
  }
}
