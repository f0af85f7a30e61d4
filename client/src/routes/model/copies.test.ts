import { expect, test } from 'vitest'
import { citationOf, factsAsMarkdown } from './copies.ts'
import { claim, dispute, stated } from './page.fixture.ts'

const record = { factsReported: 3, claims: 3, claimsChecked: 0, conflicts: 0, lastRecordedOn: '2026-11-23' }
const link = 'https://example.org/models/scout'

test('facts are copied as a table whose footnotes name each source once, statuses in words', () => {
  const factList = [
    stated({ numberValue: 48 }),
    stated({ label: 'Pattern', textValue: 'local | global', dispute }),
    stated({ label: 'Tokenizer', state: 'NOT_DISCLOSED', ...claim('blog') }),
  ]
  expect(factsAsMarkdown({ name: 'Scout', factList, record }, link).split('\n')).toEqual([
    '| Fact | Scout | As of |',
    '| --- | --- | --- |',
    '| Layers | 48[^1] | 2025-04-05 |',
    String.raw`| Pattern | local \| global, disputed[^1] | 2025-04-05 |`,
    '| Tokenizer | not disclosed[^2] | 2025-04-05 |',
    '',
    '[^1]: The card, https://example.org/card',
    '[^2]: The blog, https://example.org/blog',
    '',
    `${link}, record of 2026-11-23`,
    '',
  ])
})
test('a citation names the day of the record and its address', () =>
  expect(citationOf({ name: 'Scout', record }, link)).toBe(
    `The Open-Source AI Stack: Scout. Record of 2026-11-23. ${link}`,
  ))
