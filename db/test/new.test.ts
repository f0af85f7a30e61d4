import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { recordKinds } from '@stack/shared/catalog.ts'
import { blank } from '../src/catalog/blanks.ts'
import { CatalogError, type Problem } from '../src/catalog/problem.ts'
import { readCatalog } from '../src/catalog/read.ts'
import { modelSkeleton, skeleton } from '../src/catalog/skeleton.ts'

const folder = mkdtempSync(join(tmpdir(), 'stack-new-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  rmSync(folder, { recursive: true })
  cpSync(fileURLToPath(new URL('catalog', import.meta.url)), folder, { recursive: true })
})

const command = fileURLToPath(new URL('../src/catalog/new.ts', import.meta.url))

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words, '--folder', folder], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function problems(): readonly Problem[] {
  try {
    readCatalog(folder)
    return []
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error
    return error.problems
  }
}

describe('data:new', () => {
  test('writes a model with its family, its organization and its stage, as far as its slug tells them', () => {
    const { status, stdout } = run('model', 'pebble-9b-instruct')
    const file = 'models/pebble/pebble-9b-instruct.yaml'
    expect(status).toBe(0)
    expect(stdout).toContain(file)
    expect(stdout).toContain('Family pebble of quarry-labs')
    const text = readFileSync(join(folder, file), 'utf8')
    for (const line of ['organization: quarry-labs', 'family: pebble', 'stage: instruct']) expect(text).toContain(line)
    expect(text).not.toMatch(/license: (?!FILL)/)
  })

  test('the model passes the check once its blanks are filled, and until then each is named with what belongs there', () => {
    run('model', 'pebble-9b-instruct')
    const file = join(folder, 'models/pebble/pebble-9b-instruct.yaml')
    const found = problems()
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['fill']))
    expect(found.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'license: write it: Slug of the licence of its weights',
        'aliases.0: write it',
        'weights_url: write it: Page where the weights are published; or leave the field out',
      ]),
    )
    const answers: Readonly<Record<string, string>> = {
      name: 'Pebble 9B Instruct',
      license: 'quarry-open',
      aliases: '[quarry/pebble-9b]',
      weights_url: 'https://git.example.org/quarry/pebble',
      summary: 'A larger one.',
      source: 'pebble-card',
      as_of: '2025-02-01',
      architecture: 'dense',
      context_tokens: '32K',
      released_on: '2025-02-01',
      weights_released: '"yes"',
      benchmark: 'sums',
      evaluator: 'quarry-labs',
    }
    const filled = readFileSync(file, 'utf8')
      .replaceAll(/^(\s*(?:- )?)(\w+): \[?FILL\]?$/gm, (_, indent, name) => `${indent}${name}: ${answers[name]}`)
      .replaceAll(/(\w+): \{ value: FILL/g, (_, name) => `${name}: { value: ${answers[name] ?? '9B'}`)
      .replaceAll(/(benchmark|evaluator): FILL/g, (_, name) => `${name}: ${answers[name]}`)
      .replace('value: FILL', 'value: 71.5')
      .replaceAll('at: FILL', 'at: L8')
    expect(filled).not.toContain(blank)
    writeFileSync(file, filled)
    expect(problems()).toEqual([])
    expect(readCatalog(folder).models.get('pebble-9b-instruct')?.reports[0]?.scores?.[0]?.value).toBe(71.5)
  })

  test('puts a model where it is told to, and names the families when none begins like it', () => {
    expect(run('model', 'boulder-1b', '--family', 'wave').stdout).toContain('models/wave/boulder-1b.yaml')
    expect(run('model', 'boulder-2b').stdout).toMatch(/No family begins like it\. There are pebble, wave\.\n.*data:new/)
  })

  test.each(Object.keys(recordKinds))(
    'writes %s of which nothing is missing but what a person has to fill in',
    (kind) => {
      const { status } = run(kind, 'pebble-new')
      expect(status).toBe(0)
      const found = problems()
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(({ rule }) => rule !== 'fill')).toEqual([])
    },
  )

  test('leaves a file alone that is there already, wherever it is', () => {
    const file = join(folder, 'models/pebble/pebble.yaml')
    const before = readFileSync(file, 'utf8')
    const { status, stderr } = run('model', 'pebble', '--family', 'wave')
    expect({ status, stderr }).toEqual({ status: 73, stderr: `${file} is there already and is left as it is.\n` })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test.each([
    { words: [], says: 'A kind and a slug are wanted.' },
    { words: ['modle', 'x'], says: 'There is no kind of record "modle"; did you mean "model"?' },
    { words: ['model', 'Pebble 9B'], says: '"Pebble 9B" is no slug' },
    { words: ['model', '../../x'], says: '"../../x" is no slug' },
    { words: ['model', 'x', '--family', 'peble'], says: 'There is no family "peble"; did you mean "pebble"?' },
    { words: ['source', 'x', '--family', 'pebble'], says: 'Only a model has a family.' },
    { words: ['model', 'x', '--colour'], says: "Unknown option '--colour'" },
  ])('ends with 64 and the usage when it is called with $words', ({ words, says }) => {
    const { status, stderr } = run(...words)
    expect(status).toBe(64)
    expect(stderr).toContain(says)
    expect(stderr).toContain('usage: npm run data:new KIND SLUG')
  })
})

test('no record says more than a blank of what is not known', () => {
  const lines = [modelSkeleton({}), ...(['sources', 'benchmarks'] as const).map((kind) => skeleton(kind, {}))].join('')
  const stated = lines.match(/(?<=: |\[)[^\s{[]+?(?=[,\]\s])/g)
  expect(new Set(stated)).toEqual(new Set([blank]))
})
