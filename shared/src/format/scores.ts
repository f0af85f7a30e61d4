import { decimalsOf, formatNumber } from './numbers.ts'

/** A score as its source prints it: the text keeps `14.0`, which the number 14 does not. */
export type PrintedScore = number | string

const numberOf = (score: PrintedScore) => Number(String(score).replaceAll(',', ''))
const round = (score: PrintedScore, decimals: number) =>
  formatNumber(numberOf(score), Math.min(decimalsOf(score), decimals))

/**
 * The scores of one row, as printed but with one decimal at most. Where that would make two unequal scores look equal, all
 * of the row gain a decimal, and again, until they differ: `65.93` and `65.94` stay apart. No unit: it stands in the head.
 */
export function formatScores(scores: readonly PrintedScore[]): string[] {
  const most = Math.max(1, ...scores.map(decimalsOf))
  for (let decimals = 1; decimals < most; decimals++) {
    const texts = scores.map((score) => round(score, decimals))
    const looks = new Set(texts.map((text) => numberOf(text.replace('\u2212', '-'))))
    if (looks.size === new Set(scores.map(numberOf)).size) return texts
  }
  return scores.map((score) => round(score, most))
}

/** One score by itself, with every digit its source prints. */
export const formatScoreInFull = (score: PrintedScore): string => formatNumber(numberOf(score), decimalsOf(score))

/** One score by itself: as printed, one decimal at most. */
export const formatScore = (score: PrintedScore): string => round(score, 1)
