import { fileURLToPath } from 'node:url'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CatalogError, describe as inOneLine } from '../src/catalog/problem.ts'
import { readCatalog } from '../src/catalog/read.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stack-corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files of a case by path, cut at lines such as `-- models/gravel.yaml --`. */
const partsOf = (text: string) =>
  new Map(
    [...text.matchAll(/^-- (.+) --\n([^]*?)(?=^-- |$(?![^]))/gm)].map(([, path = '', content = '']) => [path, content]),
  )

function problemsOf(root: string): string[] {
  try {
    readCatalog(root, '2025-06-01')
    return []
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error
    return error.problems.map(inOneLine)
  }
}

const cases = readdirSync(here('corpus')).map((file) => ({
  name: file.replace(/\.txt$/, '').replaceAll('-', ' '),
  parts: partsOf(readFileSync(here(`corpus/${file}`), 'utf8')),
}))

describe('the check of the files finds', () => {
  test.each(cases)('$name', ({ name, parts }) => {
    const root = join(folder, name)
    cpSync(here('catalog'), root, { recursive: true })
    for (const [path, content] of parts) {
      if (path === 'problems') continue
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    const expected = (parts.get('problems') ?? '').split('\n').filter(Boolean)
    expect(problemsOf(root)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  })
})

test('nothing is wrong with the catalogue that the cases start from', () => {
  expect(problemsOf(here('catalog'))).toEqual([])
})
