import { expect, test } from 'vitest'
import { citationOf } from './copies.ts'

const record = { factsReported: 3, claims: 3, claimsChecked: 0, conflicts: 0, lastRecordedOn: '2026-11-23' }
const link = 'https://example.org/models/scout'

test('a citation names the day of the record and its address', () =>
  expect(citationOf({ name: 'Scout', record }, link)).toBe(
    `The Open-Source AI Stack: Scout. Record of 2026-11-23. ${link}`,
  ))
