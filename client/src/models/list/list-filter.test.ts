import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../ui/search-string.ts'
import { readView, writeView } from '../../ui/view-params.ts'
import { appliedFilters, noFilters } from './applied-filters.ts'
import { filterOf } from '@stack/shared/models/list-address.ts'
import { feedOf } from './filter-chips.tsx'
import { listParams } from './list-params.ts'
import { variablesOf } from './use-model-pages.ts'

const read = (address: string) => readView(listParams, parseSearch(address))
const filter = (address: string) => filterOf(read(address).state)
const chips = (address: string) => appliedFilters(read(address).state, (_, value) => value).map(({ label }) => label)

const everything =
  '?q=llama+4&openness=open-weights,undetermined&organization=meta&architecture=hybrid-moe&license=mit' +
  '&terms=commercial-use:allowed,outputs-for-training:allowed&osi=1&parts=weights,training-code&total=3e9..1.1e12' +
  '&active=..2e10,none&context=131072..&released=2024-12-01..2025-06-30&stage=hybrid-reasoning&family=llama&modality=image' +
  '&output=text&fits=24&format=fp8&runtime=vllm&provider=together-ai&score=mmlu,aime-2025&sort=contextTokens&cols=openness,layers&page=2&marks=1'

describe('the address', () => {
  test('without conditions asks for every model, the newest first, with the usual columns', () => {
    expect(variablesOf(read('').state, null)).toEqual({
      orderBy: [
        { key: 'FACT', fact: 'RELEASED_ON', direction: 'DESC' },
        { key: 'NAME', direction: 'ASC' },
      ],
      first: 50,
      totalParameters: true,
      activeParameters: true,
      contextTokens: true,
      releasedOn: true,
      outputPrice: true,
    })
  })
  test('becomes the filter of the API, each parameter its field', () => {
    expect(filter(everything)).toEqual({
      text: 'llama 4',
      openness: ['OPEN_WEIGHTS', 'UNDETERMINED'],
      organizations: ['meta'],
      architectures: ['HYBRID_MOE'],
      licenses: ['mit'],
      licenseTerms: [
        { kind: 'COMMERCIAL_USE', verdicts: ['ALLOWED'] },
        { kind: 'OUTPUTS_FOR_TRAINING', verdicts: ['ALLOWED'] },
      ],
      isOsiApproved: true,
      released: ['WEIGHTS', 'TRAINING_CODE'],
      totalParameters: { min: 3e9, max: 1.1e12 },
      activeParameters: { max: 2e10, orMissing: true },
      contextTokens: { min: 131_072 },
      releasedOn: { from: '2024-12-01', to: '2025-06-30' },
      stages: ['HYBRID_REASONING'],
      families: ['llama'],
      inputModalities: ['image'],
      outputModalities: ['text'],
      fitsIn: { memoryBytes: 24e9, quantization: 'awq', contextTokens: 32_768 },
      quantizations: ['fp8'],
      runtimes: ['vllm'],
      providers: ['together-ai'],
      hasScoreOn: ['mmlu', 'aime-2025'],
    })
  })
  test('is written again as it was read', () => {
    const { state, ignored } = read(everything)
    expect(ignored).toEqual([])
    expect(stringifySearch(writeView(listParams, {}, state))).toBe(everything)
  })
  test('verdicts on one clause add up', () => {
    expect(filter('?terms=commercial-use:with-conditions,commercial-use:allowed')).toEqual({
      licenseTerms: [{ kind: 'COMMERCIAL_USE', verdicts: ['ALLOWED', 'WITH_CONDITIONS'] }],
    })
  })
  test('asks for the list of a day, and not else', () => {
    expect(variablesOf(read('').state, '2025-06-01')).toMatchObject({ asOf: '2025-06-01' })
  })
  test('leaves out what is the default', () => {
    expect(writeView(listParams, {}, read('').state)).toEqual({})
  })
  test('asks for the column sorted by though it is not shown', () => {
    const variables = variablesOf(read('?cols=openness&sort=-layers').state, null)
    expect(variables).toMatchObject({ layers: true, orderBy: [{ key: 'FACT', fact: 'LAYERS' }, { key: 'NAME' }] })
    expect(variables).not.toHaveProperty('totalParameters')
  })
  test.each([
    ['?openness=free,open-source', { openness: ['OPEN_SOURCE'] }, 'free'],
    ['?terms=commercial-use,osi:allowed', undefined, 'commercial-use,osi:allowed'],
    ['?fits=0', undefined, '0'],
    ['?total=9..3', undefined, '9..3'],
    ['?released=2025-02-30..', undefined, '2025-02-30..'],
    ['?released=2025-06-01..2024-06-01', undefined, '2025-06-01..2024-06-01'],
    ['?cols=beauty', undefined, 'beauty'],
    ['?sort=best', undefined, 'best'],
  ])('%s keeps what can be used and names the rest', (address, wanted, named) => {
    const { state, ignored } = read(address)
    expect(filterOf(state)).toEqual(wanted)
    expect(ignored.map(({ text }) => text)).toEqual([named])
  })
})

test('"not reported" alone takes none of those with a figure', () => {
  expect(filter('?total=..,none&released=..,none')).toEqual({
    totalParameters: { orMissing: true },
    releasedOn: { orMissing: true },
  })
})

test('the feed of a list has its conditions, and nothing of how it is shown', () => {
  expect(feedOf(read('?q=llama+4&openness=open-weights&total=3e9..&fits=24&sort=name&page=2').state)).toBe(
    '/feed.atom?q=llama+4&openness=open-weights&total=3e9..&fits=24',
  )
  expect(feedOf(read('').state)).toBe('/feed.atom')
})

describe('the conditions that hold', () => {
  test('are named one by one', () => {
    const address =
      '?q=moe&license=mit,apache-2.0&osi=1&parts=data&fits=24&total=3e9..&context=..8192,none&released=2025-01-01..'
    expect(chips(address)).toEqual([
      '“moe”',
      'mit',
      'apache-2.0',
      'Released: data',
      'OSI-approved licence',
      'Fits in 24 GB at 4 bits and 32,768 tokens',
      'Total parameters at least 3B',
      'Context at most 8,192 or not reported',
      'Released since 2025-01-01',
    ])
  })
  test('can be taken back each alone', () => {
    const { state } = read('?license=mit,apache-2.0&total=3e9..')
    const left = appliedFilters(state, (_, value) => value).map(({ without }) => filterOf({ ...state, ...without }))
    expect(left).toEqual([
      { licenses: ['apache-2.0'], totalParameters: { min: 3e9 } },
      { licenses: ['mit'], totalParameters: { min: 3e9 } },
      { licenses: ['mit', 'apache-2.0'] },
    ])
  })
  test('can be taken back together', () => {
    expect(filterOf({ ...read(everything).state, ...noFilters })).toBeUndefined()
  })
})
