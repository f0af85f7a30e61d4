import { expect, test } from 'vitest'
import { kinshipOf } from './kinship.ts'
import { claim } from './page.fixture.ts'

const step = (id: string, unlistedModel: string | null, licenseWarning: string | null = null) => ({
  ...claim(id),
  id,
  relation: 'DISTILLED_FROM' as const,
  unlistedModel,
  licenseWarning,
  asOf: '2025-04-05',
  model: unlistedModel === null ? { id: 'm', slug: 'base', name: 'Base' } : null,
})

test('claims of one step are one row that keeps them all, and a child is told the other way round', () => {
  const child = { ...step('c', null, 'The licences differ.'), model: { id: 'n', slug: 'tuned', name: 'Tuned' } }
  const rows = kinshipOf({ ancestors: [step('a', 'Behemoth'), step('b', 'Behemoth')], descendants: [child] })
  expect(rows).toMatchObject([
    {
      relation: 'distilled from',
      name: 'Behemoth',
      slug: null,
      others: [{ id: 'b' }],
      opens: 'claim:a',
    },
    {
      relation: 'distilled into',
      name: 'Tuned',
      slug: 'tuned',
      others: [],
      warning: 'The licences differ.',
      opens: 'claim:c',
    },
  ])
})
