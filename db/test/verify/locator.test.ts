import { describe, expect, test } from 'vitest'
import { eachOf, parseLocator } from '../../src/verify/locator.ts'

const nothing = {
  lines: [],
  pages: [],
  table: undefined,
  row: undefined,
  column: undefined,
  entry: undefined,
  stage: undefined,
  printed: undefined,
  hints: [],
  isCounted: false,
  words: [],
  remarks: [],
}
const line = (from: number, to = from) => ({ from, to })

describe('a locator', () => {
  test.each([
    ['L207, row MMMU, column Llama 4 Scout', { lines: [line(207)], row: 'MMMU', column: 'Llama 4 Scout' }],
    ['L40-L52', { lines: [line(40, 52)] }],
    ['L40-52', { lines: [line(40, 52)] }],
    ['L328 and L354', { lines: [line(328), line(354)] }],
    ['L268 and L271-L273', { lines: [line(268), line(271, 273)] }],
    ['L267, num_attention_heads', { lines: [line(267)], words: ['num_attention_heads'] }],
    [
      'L294, column Parameters, printed 109000000000.0',
      { lines: [line(294)], column: 'Parameters', printed: '109000000000.0' },
    ],
    ['L82, row Llama 4 Scout, printed 1,354', { lines: [line(82)], row: 'Llama 4 Scout', printed: '1,354' }],
    [
      'L894, pass_rate_2, entry Llama 4 Maverick',
      { lines: [line(894)], words: ['pass_rate_2'], entry: 'Llama 4 Maverick' },
    ],
    [
      "p. 14, Table 11, row AIME'25, column Qwen3-235B-A22B Thinking",
      { pages: [line(14)], table: '11', row: "AIME'25", column: 'Qwen3-235B-A22B Thinking' },
    ],
    ['p. 3-4, section 3.1, 119 languages', { pages: [line(3, 4)], hints: ['section 3.1'], words: ['119 languages'] }],
    [
      'p. 9, Figure 1 and p. 10-12, sections 4.1-4.5',
      { pages: [line(9), line(10, 12)], hints: ['Figure 1', 'sections 4.1-4.5'] },
    ],
    [
      'L48, column Knowledge cutoff, December 2023',
      { lines: [line(48)], column: 'Knowledge cutoff', words: ['December 2023'] },
    ],
    [
      'L12, row SWE-bench Verified (Agentic, two tries), column K2',
      { lines: [line(12)], row: 'SWE-bench Verified (Agentic, two tries)', column: 'K2' },
    ],
    ['L12, row "Tool use, multi-turn", column K2', { lines: [line(12)], row: 'Tool use, multi-turn', column: 'K2' }],
    ['L247, counted', { lines: [line(247)], isCounted: true }],
    ['L6, score; method L11', { lines: [line(6)], words: ['score'], remarks: ['method L11'] }],
    ['row 4', { row: '4' }],
    ['section Limits', { hints: ['section Limits'] }],
  ])('%s', (at, parts) => {
    expect(parseLocator(at)).toEqual({ ...nothing, ...parts })
  })
})

test('a list of spans is counted through in order', () => {
  expect(eachOf(parseLocator('L21 and L40-L42').lines)).toEqual([21, 40, 41, 42])
})
