import { expect, test } from 'vitest'
import { fact, stated } from './page.fixture.ts'
import { blocksOf, type Definition, filterRows, specRows } from './spec-rows.ts'
import { otherValues, statedText } from './stated-fact.ts'

const definitions: Definition[] = [
  { name: 'ARCHITECTURE', label: 'Architecture', group: 'SIZE', description: '' },
  { name: 'LAYERS', label: 'Layers', group: 'SIZE', description: '' },
  { name: 'TOKENIZER', label: 'Tokenizer', group: 'VOCABULARY', description: '' },
  { name: 'EXPERTS_TOTAL', label: 'Experts', group: 'SIZE', description: '' },
]
const rows = specRows(definitions, [
  fact({ name: 'LAYERS', numberValue: 48 }),
  fact({ name: 'TOKENIZER', state: 'NOT_DISCLOSED' }),
  fact({ name: 'EXPERTS_TOTAL', state: 'NOT_APPLICABLE' }),
])
const names = (filter: 'all' | 'reported' | 'missing') =>
  filterRows(rows, filter).map(({ definition }) => definition.name)

test('the specs hold every fact of the catalogue, stated or not', () =>
  expect(names('all')).toEqual(['ARCHITECTURE', 'LAYERS', 'TOKENIZER', 'EXPERTS_TOTAL']))
test('what is withheld is missing, and what does not apply is not', () => {
  expect(names('missing')).toEqual(['ARCHITECTURE', 'TOKENIZER'])
  expect(names('reported')).toEqual(['LAYERS', 'EXPERTS_TOTAL'])
})
test('rows stand under their group though the catalogue lists them apart', () =>
  expect(blocksOf(rows).map(({ group, rows }) => [group, rows.length])).toEqual([
    ['SIZE', 3],
    ['VOCABULARY', 1],
  ]))

test('each differing value of the other reports is named once, equal ones are not', () => {
  const others = [
    stated({ id: 'same', numberValue: 48 }),
    stated({ id: 'differs', numberValue: 40 }),
    stated({ id: 'withheld', state: 'NOT_DISCLOSED' }),
    stated({ id: 'differs too', numberValue: 40 }),
  ]
  expect(otherValues(fact({ numberValue: 48 }, others)).map(({ id }) => id)).toEqual(['differs', 'withheld'])
})
test('words that differ only in capitals are one value', () =>
  expect(otherValues(fact({ textValue: 'SwiGLU' }, [stated({ textValue: 'swiglu' })]))).toEqual([]))

test('a value is written with its hedge and its unit', () => {
  expect(statedText(stated({ name: 'CONTEXT_TOKENS', unit: 'tokens', numberValue: 10_485_760 }))).toBe(
    '10,485,760 tokens',
  )
  expect(
    statedText(stated({ name: 'PRETRAINING_TOKENS', unit: 'tokens', qualifier: 'ABOUT', numberValue: 40e12 })),
  ).toBe('about 40T tokens')
  expect(statedText(stated({ textValue: null, state: 'NOT_DISCLOSED' }))).toBeNull()
})
