import { plainText } from '../ui/plain-text.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { opennessPanel, SourceNumbers } from '../sources/claim-marker.ts'
import type { StripPoint } from '../ui/strip.tsx'
import type { Shown } from '../ui/value.tsx'
import { isUnreleased, shownFact, shownScore } from './cell-shown.ts'
import type { CompareState } from './compare.params.ts'
import type { ComparedFact, ComparedModel, Comparison, FactRow, ScoreCell, ScoreRow } from './comparison.query.ts'
import { factRange, factSlug, rawFact } from '../sources/fact-text.ts'
import { type ShownFacts, shownFacts } from './fact-rows.ts'
import { type ScoreBlock, shownScores } from './score-rows.ts'
import { priceLines } from './price-lines.ts'
import { rowFigures, rowPoints } from './score-text.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What an export says of whatever states a value. */
export type Claim = Pick<ComparedFact, 'id' | 'asOf' | 'locator' | 'check' | 'source' | 'dispute' | 'retraction'>

/** A cell of the specs, ready to be shown and to be exported. */
export interface SpecCell {
  shown: Shown
  status: string
  /** Where figures of sources differ: lowest and highest, and both in words. */
  conflict: { low: number; high: number } | null
  /** What stands under the value: the range of reports, or who offers it. */
  note: string | null
  /** Reads like the baseline's cell. */
  isSame: boolean
  claim: Claim | null
  /** The value as a program reads it. */
  raw: string
  /** A page about the value. */
  href?: string
  /** The class of openness, to be drawn with its shape. */
  openness?: string
}

export interface SpecLine {
  key: string
  label: string
  description: string
  unit: string | null
  cells: SpecCell[]
}

export interface SpecBlock {
  group: string
  lines: SpecLine[]
}

export interface ScoreLine {
  row: ScoreRow
  verdict: Verdict
  figures: (string | null)[]
  cells: { shown: Shown; cell: ScoreCell | undefined }[]
  points: StripPoint[]
}

/** Everything a comparison shows, in the order of the page, with its sources numbered. */
export interface ComparedView {
  models: readonly ComparedModel[]
  facts: ShownFacts
  specs: SpecBlock[]
  scores: { category: ScoreBlock['category']; lines: ScoreLine[] }[]
  /** Benchmarks left out because a model has no score on them. */
  scoreGaps: number
  /** What memory is computed for: "int4, 16,384 tokens". */
  memory: string
  numbers: SourceNumbers
}

const opennessWords: Record<string, string> = {
  OPEN_SOURCE: 'Open source',
  OPEN_WEIGHTS: 'Open weights',
  SOURCE_AVAILABLE: 'Source-available',
}

const textOf = ({ shown }: SpecCell) => ('text' in shown ? `${shown.status} ${plainText(shown.text)}` : shown.status)

function markSame(cells: readonly SpecCell[], base: number): SpecCell[] {
  const standard = cells[base]
  return cells.map((cell, index) => ({
    ...cell,
    isSame: index !== base && standard !== undefined && textOf(cell) === textOf(standard),
  }))
}

const plain = { conflict: null, note: null, isSame: false, claim: null }

/** The cell of a model that came out only after the day of view. */
const unreleased: SpecCell = { ...plain, shown: { status: 'not-released' }, status: 'NOT_RELEASED', raw: '' }

/** Openness and licence: not claims of the model's sources, but what a rule and the record say. */
function recordLines(models: readonly ComparedModel[], day: string | null): SpecLine[] {
  const openness = models.map((model): SpecCell => {
    if (isUnreleased(model, day)) return unreleased
    const {
      slug,
      openness: { class: word },
    } = model
    const text = opennessWords[word]
    const shown: Shown = text
      ? { status: 'computed', text, opens: opennessPanel(slug) }
      : { status: 'not-computed', opens: opennessPanel(slug) }
    return { shown, status: text ? 'COMPUTED' : 'NOT_COMPUTED', ...plain, raw: text ?? '', openness: word }
  })
  const license = models.map((model): SpecCell => {
    if (isUnreleased(model, day)) return unreleased
    const { slug, name } = model.license
    return {
      shown: { status: 'reported', text: name },
      status: 'REPORTED',
      ...plain,
      raw: name,
      href: `/licenses/${slug}`,
    }
  })
  return [
    {
      unit: null,
      key: 'openness',
      label: 'Openness',
      description: 'Derived from licence and what was released.',
      cells: openness,
    },
    {
      unit: null,
      key: 'license',
      label: 'Licence',
      description: 'The licence its weights are published under.',
      cells: license,
    },
  ]
}

function factLine(
  row: FactRow,
  models: readonly ComparedModel[],
  numbers: SourceNumbers,
  day: string | null,
): SpecLine {
  const { fact: definition } = row
  const cells = row.cells.flatMap((cell, index): SpecCell[] => {
    const model = models[index]
    if (!model) return []
    const shown = shownFact(cell, definition, model, numbers, day)
    const conflict = cell.status === 'CONFLICTING' ? cell.range : null
    const note = factRange(conflict, definition)
    const raw = cell.fact ? rawFact(cell.fact) : ''
    return [{ shown, status: cell.status, conflict, note, isSame: false, claim: cell.fact, raw }]
  })
  const { label, description, unit } = definition
  return { key: factSlug(definition.name), label, description, unit, cells }
}

function scoreLine(
  row: ScoreRow,
  models: readonly ComparedModel[],
  numbers: SourceNumbers,
  day: string | null,
): ScoreLine {
  const figures = rowFigures(row)
  const cells = models.map((model, index) => ({
    shown: shownScore(row, index, figures[index] ?? null, model, numbers, day),
    cell: row.cells[index],
  }))
  return { row, verdict: verdictOf(row, models), figures, cells, points: rowPoints(row, models, numbers) }
}

const isWhole = ({ cells }: SpecLine) => cells.every(({ status }) => status !== 'NOT_COMPUTED')
const isDifferent = (line: SpecLine) => new Set(line.cells.map(textOf)).size > 1 || !isWhole(line)

/** Adds record lines to the counts of the facts, under the same conditions. */
function withRecord(facts: ShownFacts, lines: readonly SpecLine[], state: CompareState) {
  const wanted = lines.filter(({ key }) => state.facts.length === 0 || state.facts.includes(key))
  const different = wanted.filter(isDifferent)
  const kept = state.diff ? different : wanted
  const shown = state.full ? kept.filter(isWhole) : kept
  const counts = {
    different: facts.different + different.length,
    candidates: facts.candidates + wanted.length,
    equal: facts.equal + wanted.length - kept.length,
    gaps: facts.gaps + kept.length - shown.length,
  }
  return { shown, facts: { ...facts, ...counts } }
}

/** The prices that the conditions leave. They are no facts and stay out of their counts. */
function shownPrices(lines: readonly SpecLine[], state: CompareState): SpecLine[] {
  const hasGap = ({ cells }: SpecLine) => cells.some(({ claim }) => !claim)
  return lines.filter(
    (line) =>
      (state.facts.length === 0 || state.facts.includes(line.key)) &&
      !(state.full && hasGap(line)) &&
      !(state.diff && !hasGap(line) && !isDifferent(line)),
  )
}

/** Works out what the page shows of an answer. */
export function comparedView(comparison: Comparison, state: CompareState, day: string | null = null): ComparedView {
  const { models } = comparison
  const numbers = new SourceNumbers()
  const { shown: record, facts } = withRecord(shownFacts(comparison.facts, state), recordLines(models, day), state)
  const base = Math.max(
    0,
    models.findIndex(({ slug }) => slug === state.base),
  )
  const blocks = [
    { group: 'RECORD', lines: record },
    ...facts.blocks.map(({ group, rows }) => ({
      group,
      lines: rows.map((row) => factLine(row, models, numbers, day)),
    })),
  ]
  const prices = shownPrices(priceLines(models, numbers, day), state)
  const specs = [...blocks, { group: 'PRICE', lines: prices }]
    .filter(({ lines }) => lines.length > 0)
    .map(({ group, lines }) => ({
      group,
      lines: lines.map((line) => ({ ...line, cells: markSame(line.cells, base) })),
    }))
  const shown = shownScores(comparison, state)
  const scores = shown.blocks.map(({ category, rows }) => ({
    category,
    lines: rows.map((row) => scoreLine(row, models, numbers, day)),
  }))
  const memory = `${state.format}, ${formatTokens(state.ctx)} tokens`
  return { models, facts, specs, scores, scoreGaps: shown.gaps, memory, numbers }
}
