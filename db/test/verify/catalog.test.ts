import { expect, test } from 'vitest'
import { claimsOf } from '../../src/catalog/claims.ts'
import { statementsOf, subjectOf } from '../../src/catalog/statements.ts'
import { readCatalog } from '../../src/catalog/read.ts'
import { keptState } from '../../src/verify/kept-results.ts'

const catalog = readCatalog()
const claims = [...claimsOf(catalog), ...statementsOf(catalog)]
const { waiting, mismatches, stale } = keptState(catalog, claims)
const nameOf = (one: (typeof claims)[number]) =>
  `${subjectOf(one)} ${one.about} [${one.source}: ${one.content.record.at}]`

test('every claim of the catalogue was looked up as it stands; else run `npm run data:verify -- --write`', () => {
  expect(waiting.map(nameOf)).toEqual([])
  expect(stale).toEqual([])
})

test('no claim says what its document does not', () => {
  expect(mismatches.map(({ claim }) => nameOf(claim))).toEqual([])
})

test('nine claims of ten were found by the program, and the rest have a reason', () => {
  const checks = claims.map(({ source, fingerprint }) => catalog.checks.get(source)?.byFingerprint.get(fingerprint))
  const found = checks.filter((check) => check?.verdict === 'checked').length
  expect(found / claims.length).toBeGreaterThan(0.9)
  expect(checks.filter((check) => check?.verdict === 'not-checkable' && !check.reason)).toEqual([])
})
