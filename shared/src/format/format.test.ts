import { describe, expect, test } from 'vitest'
import { dayToTime, formatDay, formatMonth } from './dates.ts'
import { formatGigabytes } from './memory.ts'
import { decimalsOf, formatNumber, formatRange, formatShare } from './numbers.ts'
import { formatParameters, parseParameters } from './parameters.ts'
import { formatScore, formatScoreInFull, formatScores } from './scores.ts'
import { formatMilliseconds, formatTokensPerSecond } from './speed.ts'
import { formatTokens, formatTokensShort } from './tokens.ts'
import { formatUsd } from './usd.ts'

describe('numbers', () => {
  test('have a comma between thousands, a point before decimals, a real minus', () => {
    expect(formatNumber(10_485_760)).toBe('10,485,760')
    expect(formatNumber(-1234.5)).toBe('−1,234.5')
    expect(formatNumber(999)).toBe('999')
    expect(formatNumber(1_000)).toBe('1,000')
  })
  test('show no minus on what rounds to zero', () => expect(formatNumber(-0.04, 1)).toBe('0.0'))
  test('know their decimals, printed or not', () => {
    expect(decimalsOf(14)).toBe(0)
    expect(decimalsOf('14.0')).toBe(1)
    expect(decimalsOf(1e-7)).toBe(7)
  })
  test('are counted as part of a whole', () => expect(formatShare(94, 1_280)).toBe('94 of 1,280'))
  test('span from one to the other, and are one figure where both ends read the same', () => {
    expect(formatRange(128_000, 3_500_000)).toBe('128,000 to 3,500,000')
    expect(formatRange(1.01, 1.02, (value) => value.toFixed(1))).toBe('1.0')
  })
})

describe('parameters', () => {
  test('are in billions with at most three figures', () => {
    const shown = [109e9, 5.1e9, 0.6e9, 1e12, 8.03e9, 405_853_388_800, 22e6].map(formatParameters)
    expect(shown).toEqual(['109B', '5.1B', '0.6B', '1,000B', '8.03B', '406B', '0.022B'])
  })
  test('are read as people type them', () => {
    expect(['3B', '1,100 b', '800M', '1.1T', '7000000000'].map(parseParameters)).toEqual([
      3e9, 1.1e12, 8e8, 1.1e12, 7e9,
    ])
  })
  test('are not guessed from a bare small number or from words', () => {
    expect(['3', 'many', '', 'B', '-3B'].map(parseParameters)).toEqual([null, null, null, null, null])
  })
})

describe('tokens', () => {
  test('are exact in tables', () => expect(formatTokens(131_072)).toBe('131,072'))
  test('have three figures and a suffix where space is short', () => {
    const shown = [10_485_760, 131_072, 40e12, 5.9e12, 999_999, 512].map(formatTokensShort)
    expect(shown).toEqual(['10.5M', '131K', '40T', '5.9T', '1M', '512'])
  })
})

describe('prices', () => {
  test('have two decimals, three below ten cents', () => {
    expect([0.17, 2.2, 15, 0.1, 0.066, 0.05].map(formatUsd)).toEqual([
      '$0.17',
      '$2.20',
      '$15.00',
      '$0.10',
      '$0.066',
      '$0.050',
    ])
  })
  test('never read as zero', () => expect(formatUsd(0.000_45)).toBe('$0.00045'))
  test('of nothing are a free tier', () => expect(formatUsd(0)).toBe('free tier'))
})

describe('speed and memory', () => {
  test('have their unit', () => {
    expect(formatTokensPerSecond(108.13)).toBe('108.1 tok/s')
    expect(formatGigabytes(54_500_000_000)).toBe('54.5 GB')
  })
  test('turn to seconds from ten on', () => {
    expect([561, 9_999, 12_400].map(formatMilliseconds)).toEqual(['561 ms', '9,999 ms', '12.4 s'])
  })
})

describe('dates', () => {
  test('are ISO days, and months only where asked', () => {
    expect(formatDay('2026-05-21T23:59:59Z')).toBe('2026-05-21')
    expect(formatMonth('2026-05-21')).toBe('2026-05')
    expect(dayToTime('1970-01-02')).toBe(86_400_000)
  })
})

describe('scores', () => {
  test('stay as printed, with one decimal at most', () => {
    expect(['14.0', '14', 65.93, 1417].map(formatScore)).toEqual(['14.0', '14', '65.9', '1,417'])
  })
  test('in full keep every digit that is printed', () => {
    expect(['14.0', '0.50', '-1417.25', 65.93].map(formatScoreInFull)).toEqual(['14.0', '0.50', '−1,417.25', '65.93'])
  })
  test('of a row gain a decimal where two unequal ones would look equal', () => {
    expect(formatScores([65.93, 65.94, '14.0', 70.126])).toEqual(['65.93', '65.94', '14.0', '70.13'])
  })
  test('that are equal may look equal', () => expect(formatScores([65.93, 65.93])).toEqual(['65.9', '65.9']))
  test('below zero keep apart too', () => expect(formatScores([-1.01, -1.02])).toEqual(['−1.01', '−1.02']))
})
