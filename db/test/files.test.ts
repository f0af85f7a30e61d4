import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CatalogError, describe as inOneLine } from '../src/catalog/problem.ts'
import { readCatalog } from '../src/catalog/read.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stack-files-'))
  cpSync(fileURLToPath(new URL('catalog', import.meta.url)), root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

function problems(folder = root): string[] {
  try {
    readCatalog(folder)
    return []
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error
    return error.problems.map(inOneLine)
  }
}

test('links are refused, wherever they lead', () => {
  symlinkSync('/etc/passwd', join(root, 'models/outside.yaml'))
  symlinkSync(join(root, 'models'), join(root, 'models/loop'))
  symlinkSync('nowhere.yaml', join(root, 'models/dangling.yaml'))
  expect(problems()).toEqual([
    'models/dangling.yaml:1:1 file is a link; records are plain files',
    'models/loop:1:1 file is a link; records are plain files',
    'models/outside.yaml:1:1 file is a link; records are plain files',
  ])
})

test('a pipe is refused and not waited for', () => {
  expect(spawnSync('mkfifo', [join(root, 'models/pipe.yaml')]).status).toBe(0)
  expect(problems()).toEqual(['models/pipe.yaml:1:1 file is not a plain file'])
})

test('a folder that is not there is said so', () => {
  expect(problems('/nowhere/at/all')).toEqual(['/nowhere/at/all:1:1 folder cannot be read: ENOENT'])
})

test('files beside the folders of records are left alone', () => {
  writeFileSync(join(root, 'README.md'), '# The data\n')
  expect(problems()).toEqual([])
})
