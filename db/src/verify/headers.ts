import { figuresIn } from './figures.ts'
import { remember } from './remember.ts'
import { fold, runOf, tokens } from './words.ts'

/**
 * How well a label of a table is the one a locator names: 4 equal, 3 the same tokens, 2.8 the same but for brackets, 2 inside it in one run, from 1 to 2 all
 * words there in some order and the fewer others the better, 0 not at all. Whoever looks takes only the best fits of a table, so
 * `MMLU` never means `MMLU-Pro` beside it.
 */
export function fitOf(wanted: string, label: string): number {
  if (fold(wanted) === fold(label)) return 4
  const its = tokens(label)
  const ours = tokens(wanted)
  if (ours.length === 0 || its.length === 0) return 0
  if (ours.length === its.length && runOf(ours, its) === 0) return 3
  const bare = tokens(label.replaceAll(/\([^()]*\)/g, ' '))
  if (ours.length === bare.length && runOf(ours, bare) === 0) return 2.8
  if (runOf(ours, its) >= 0) return 2
  const there = new Set(its)
  return ours.every((token) => there.has(token)) ? 1 + (0.9 * ours.length) / Math.max(its.length, ours.length) : 0
}

/** Whether a cell holds a figure, or a dash in place of one, rather than words. */
export const isFigureCell = remember((text) => {
  const trimmed = text.trim()
  if (/^[-–—−/]+$/.test(trimmed) || /^(?:n\/?a|none|tbd)\.?$/i.test(trimmed)) return true
  const found = figuresIn(trimmed)
  if (found.length === 0) return false
  const rest = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), trimmed)
  return (rest.match(/\p{L}/gu) ?? []).length <= 3
})
