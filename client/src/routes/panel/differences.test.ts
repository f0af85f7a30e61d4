import { describe, expect, test } from 'vitest'
import type { ClaimReport } from '../../sources/claim-report.ts'
import type { PanelReport } from './claim-view.ts'
import { agreement, differences } from './differences.ts'

const source: ClaimReport['source'] = {
  id: 'source',
  slug: 'meta-llama-4-model-card',
  title: 'Llama 4 model card',
  url: 'https://example.org/card',
  archivedUrl: null,
  kind: 'MODEL_CARD',
  tier: 'A',
  publishedOn: '2025-04-05',
  revisedOn: null,
  readOn: '2026-11-23',
  pinned: null,
  publisher: { id: 'meta', slug: 'meta', name: 'Meta' },
}
const claim: ClaimReport = {
  id: 'claim',
  asOf: '2025-04-05',
  recordedOn: '2026-11-23',
  locator: 'L275',
  note: null,
  rank: 1,
  rankReason: null,
  reportCount: 2,
  via: null,
  check: { status: 'NOT_CHECKED', checkedOn: null, reason: null },
  dispute: null,
  retraction: null,
  source,
}
const report = (text: string, more: Partial<PanelReport> = {}): PanelReport => ({ id: text, claim, text, ...more })
const settings = (...stated: string[]) => ({ settings: { stated, silent: [] } })
const withdrawn = {
  claim: { ...claim, retraction: { reason: 'Corrected', retractedOn: '2025-05-01', locator: null, source: null } },
}

describe('how far reports agree', () => {
  test('counts equal values once', () => {
    expect(agreement([report('10,000,000')])).toBe('One source states it.')
    expect(agreement([report('16'), report('16')])).toBe('2 reports state the same.')
    expect(agreement([report('10,000,000'), report('10,485,760'), report('10,000,000')])).toBe(
      '3 reports state 2 different values. All are kept.',
    )
  })
  test('leaves out what was withdrawn', () => {
    expect(agreement([report('57.2'), report('57.0', withdrawn)])).toMatch(/^One report stands/)
  })
  test('takes offers of one price and two speeds for different', () => {
    const offers = [
      report('$0.17 in', { compared: '$0.17 102 tok/s' }),
      report('$0.17 in', { compared: '$0.17 138 tok/s' }),
    ]
    expect(agreement(offers)).toContain('2 different values')
  })
})

describe('why reports differ', () => {
  test('is not asked where they agree', () => {
    expect(differences([report('16'), report('16')])).toBeNull()
    expect(differences([report('57.2'), report('57.0', withdrawn)])).toBeNull()
  })
  test('names the settings that are not stated alike', () => {
    const scores = [
      report('57.2', settings('accuracy', 'no examples in the prompt')),
      report('51.18', settings('accuracy', 'attempts: mean of 3')),
    ]
    expect(differences(scores)).toBe(
      'Not every source states these settings, or not alike: no examples in the prompt; attempts: mean of 3.',
    )
  })
  test('is left open where no source says so', () => {
    expect(differences([report('10,000,000'), report('10,485,760')])).toBe('Unexplained.')
    const later = report('10,485,760', { claim: { ...claim, asOf: '2026-06-04' } })
    expect(differences([report('10,000,000'), later])).toContain('different days')
  })
})
