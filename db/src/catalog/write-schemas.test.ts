import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writtenFiles } from './write-schemas.ts'

const files = writtenFiles()

describe('the files that are written from the records', () => {
  test.each(files)('$name is up to date; if not: npm run schema', ({ url, text }) => {
    expect(existsSync(url) ? readFileSync(url, 'utf8') : null).toBe(text)
  })

  test('are all that stand beside the schemas', () => {
    const folder = new URL('../../../shared/schemas/', import.meta.url)
    const expected = files.flatMap(({ name }) => (name.startsWith('shared/') ? [name.replace(/.*\//, '')] : []))
    expect(readdirSync(folder).sort()).toEqual(expected.sort())
  })

  test('describe every field', () => {
    const rows = files.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('| `'))
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([])
    expect(rows.length).toBeGreaterThan(100)
  })
})
