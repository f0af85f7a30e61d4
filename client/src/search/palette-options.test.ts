import { expect, test } from 'vitest'
import type { Hit } from './palette.query.ts'
import { commandOptions, optionGroups, stepFrom } from './palette-options.ts'

const scout = {
  matched: 'Llama 4 Scout',
  highlights: [{ start: 8, length: 5 }],
  record: {
    __typename: 'Model',
    id: 'm1',
    slug: 'llama-4-scout',
    name: 'Llama 4 Scout',
    organization: { id: 'o1', name: 'Meta' },
  },
} satisfies Hit
const gpqa = {
  matched: 'GPQA-D',
  highlights: [{ start: 0, length: 4 }],
  record: {
    __typename: 'Benchmark',
    id: 'b1',
    slug: 'gpqa-diamond',
    name: 'GPQA Diamond',
    measures: 'Hard questions.',
  },
} satisfies Hit
const pages = [
  { path: '/models', label: 'Models' },
  { path: '/stack', label: 'Stack' },
]

test('groups what was found by kind, the kind of the nearest first, and pages last', () => {
  const groups = optionGroups([gpqa, scout, { ...gpqa, record: { ...gpqa.record, slug: 'gpqa' } }], pages, 's')
  expect(groups.map(({ label, options }) => [label, options.map(({ href }) => href)])).toEqual([
    ['Benchmarks', ['/benchmarks/gpqa-diamond', '/benchmarks/gpqa']],
    ['Models', ['/models/llama-4-scout']],
    ['Pages', ['/stack']],
  ])
})

test('raises the parts of the name that the text named', () => {
  const [option] = optionGroups([scout], [], 'scout')[0]!.options
  expect(option).toMatchObject({ label: 'Llama 4 Scout', parts: [{ start: 8, length: 5 }], alias: null, note: 'Meta' })
})

test('says by which other name a record was found', () => {
  const [option] = optionGroups([gpqa], [], 'gpqa-d')[0]!.options
  expect(option).toMatchObject({ label: 'GPQA Diamond', parts: [], alias: { text: 'GPQA-D' } })
})

test('offers only models for comparison', () => {
  const options = optionGroups([scout, gpqa], pages, '').flatMap((group) => group.options)
  expect(options.filter(({ model }) => model !== null).map(({ href }) => href)).toEqual(['/models/llama-4-scout'])
})

test('offers facts before all else, and what the keys of the view do after it, with the key', () => {
  const fact = { id: 'f', label: 'Llama 4 Scout: Layers', parts: [], alias: null, note: '48', href: '/x', model: null }
  const commands = [{ keys: 'D', does: 'as of a day', run: () => {} }]
  const labels = (text: string) => optionGroups([scout], pages, text, [fact], commands).map(({ label }) => label)
  expect(labels('day')).toEqual(['Facts', 'Models', 'Do'])
  expect(labels('beauty')).toEqual(['Facts', 'Models'])
  expect(commandOptions(commands, '')).toMatchObject([{ label: 'As of a day', note: 'D' }])
})

test('offers every page while nothing is typed', () => {
  expect(optionGroups([], pages, '')).toMatchObject([
    { label: 'Pages', options: [{ href: '/models' }, { href: '/stack' }] },
  ])
})

test('steps from one line to the next and round both ends', () => {
  const options = optionGroups([scout, gpqa], pages, '').flatMap((group) => group.options)
  const hrefOf = (id: string | null, by: 1 | -1) => stepFrom(options, id, by)?.href
  expect(hrefOf(null, 1)).toBe('/models/llama-4-scout')
  expect(hrefOf('models-llama-4-scout', 1)).toBe('/benchmarks/gpqa-diamond')
  expect(hrefOf('models-llama-4-scout', -1)).toBe('/stack')
  expect(hrefOf('page-stack', 1)).toBe('/models/llama-4-scout')
})
