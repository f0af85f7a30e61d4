import { fileURLToPath } from 'node:url'
import { type Catalog, recordKinds } from '@stack/shared/catalog.ts'
import { expect, test } from 'vitest'
import { readCatalog } from '../src/catalog/read.ts'
import { versionOf } from '../src/version.ts'

const catalog = readCatalog(fileURLToPath(new URL('catalog', import.meta.url)))

/** The same value with the fields of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, turned(item)])
      .toReversed(),
  )
}

test('the order of the fields in a file makes no difference to the version', () => {
  const benchmarks = new Map(
    [...catalog.benchmarks].map(([slug, record]) => [slug, recordKinds.benchmarks.parse(turned(record))]),
  )
  const other: Catalog = { ...catalog, benchmarks }
  expect(JSON.stringify(turned([...catalog.benchmarks.values()]))).not.toBe(
    JSON.stringify([...catalog.benchmarks.values()]),
  )
  expect(versionOf(other)).toBe(versionOf(catalog))
})
