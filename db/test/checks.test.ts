import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writtenChecks } from '../src/catalog/checks.ts'
import { readCatalog } from '../src/catalog/read.ts'
import { project } from '../src/project.ts'

const catalog = readCatalog(fileURLToPath(new URL('catalog', import.meta.url)))
const rows = project(catalog, '2025-03-06T00:00:00.000Z')
const card = rows.source!.find(({ slug }) => slug === 'pebble-card')!
const ofCard = <T extends { sourceId: number }>(all: readonly T[]) => all.filter(({ sourceId }) => sourceId === card.id)

test('a claim carries what was found of it, with the day of a look and the reason', () => {
  const states = ofCard(rows.fact!).map(({ name, checkStatus, checkedOn, checkReason }) => [
    name,
    checkStatus,
    checkedOn,
    checkReason,
  ])
  expect(states).toContainEqual(['architecture', 'checked', '2025-03-05', null])
  expect(states).toContainEqual(['total_parameters', 'mismatch', '2025-03-05', '3.1B stands there'])
  expect(states).toContainEqual(['layers', 'not-checked', null, null])
})

test('a claim that was found says what it was found by, where the words at its place do not say all', () => {
  const [found] = ofCard(rows.score!)
  expect(found).toMatchObject({ checkStatus: 'checked', checkedOn: '2025-03-05' })
  expect(found?.checkReason).toBe('the header leaves the version out; the locator has it')
})

test('what cannot be checked has a reason and no day', () => {
  const limitation = ofCard(rows.statement!).find(({ kind }) => kind === 'limitation')
  expect(limitation).toMatchObject({ checkStatus: 'not-checkable', checkedOn: null })
  expect(limitation?.checkReason).toMatch(/our own words/)
})

test('a source counts what was found of its claims', () => {
  expect(card).toMatchObject({ checkedCount: 2, mismatchCount: 1, notCheckableCount: 1 })
})

test('a claim that was changed has no result any more', () => {
  const pebble = structuredClone(catalog.models.get('pebble')!)
  pebble.reports[0]!.facts!.architecture!.at = 'L3'
  const changed = project(
    { ...catalog, models: new Map([...catalog.models, ['pebble', pebble]]) },
    '2025-03-06T00:00:00.000Z',
  )
  expect(ofCard(changed.fact!).find(({ name }) => name === 'architecture')).toMatchObject({
    checkStatus: 'not-checked',
  })
})

test('results have one written form, whatever the order they come in', () => {
  const one = { claim: 'a facts layers', fingerprint: '0123456789ab', verdict: 'checked', on: '2025-03-05' } as const
  const two = { ...one, claim: 'b facts layers', verdict: 'mismatch', reason: '"28": stands there' } as const
  expect(writtenChecks(undefined, [two, one, one])).toBe(writtenChecks(undefined, [one, two]))
})
