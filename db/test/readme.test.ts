import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CatalogError } from '../src/catalog/problem.ts'
import { dataFolder, readCatalog } from '../src/catalog/read.ts'

const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'stack-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Rules that the sources of the check name, found as the text that reports them. */
function rulesInCode(): string[] {
  const folder = new URL('../src/catalog/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const code = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n')
  const patterns = [
    /rule: '([a-z-]+)'/g,
    /(?:atStart\(|\bsay\((?:\[[^\]]*\]|here|path),)\s*'([a-z-]+)',/g,
    /say\(\s*'\w+',\s*slug,\s*(?:\[[^\]]*\]|path),\s*'([a-z-]+)'/g,
    /wrongFile\(\w+(?:\.\w+|\([^)]*\))*, '([a-z-]+)'/g,
  ]
  return [...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, rule = '']) => rule)))]
}

describe('the README of the data', () => {
  test('shows examples that load beside the catalogue', () => {
    const examples = [...readme.matchAll(/<!-- example: data\/(\S+) -->\n```yaml\n([^]*?)```/g)]
    expect(examples.length).toBeGreaterThan(2)
    cpSync(dataFolder, folder, { recursive: true, filter: (path) => path !== join(dataFolder, 'models') })
    const files = examples.map(([, path = '', content = '']) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
      return path
    })
    try {
      expect(readCatalog(folder).models.has('pebble-3b')).toBe(true)
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error
      expect(error.problems.filter(({ file }) => files.includes(file))).toEqual([])
    }
  })

  test('names every rule that a line of the check can name', () => {
    const rules = rulesInCode()
    expect(rules).toEqual(
      expect.arrayContaining(['reference', 'unknown-field', 'yaml', 'folder', 'size', 'cycle', 'copy', 'stage']),
    )
    expect(rules.filter((rule) => !readme.includes(`\`${rule}\``))).toEqual([])
  })

  test('stays short apart from its tables', () => {
    const [prose = ''] = readme.split('<!-- fields: begin')
    expect(prose.split('\n').length).toBeLessThanOrEqual(210)
  })
})
