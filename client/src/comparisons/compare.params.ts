import type { Param } from '@stack/shared/format/params.ts'
import { choiceParam, flagParam, integerParam, listParam, numberParam, slugParam } from '@stack/shared/format/params.ts'
import { mostMarks } from '../ui/mark-shape.tsx'
import { pageParam } from '../ui/pager.tsx'
import type { ViewStateOf } from '../ui/view-params.ts'

/** Which benchmarks are shown: `shared`, `drop:{model}`, `by:{source}`, `pick`, or, when absent, every one with a score. */
export type RowChoice =
  | { kind: 'any' | 'shared' | 'pick' }
  | { kind: 'drop'; model: string }
  | { kind: 'by'; source: string }

const anyRows: RowChoice = { kind: 'any' }

function readRows(text: string): RowChoice | null {
  if (text === 'any' || text === 'shared' || text === 'pick') return { kind: text }
  const [, kind, slug = ''] = /^(drop|by):([a-z0-9][a-z0-9.-]{0,79})$/.exec(text) ?? []
  if (kind === 'drop') return { kind, model: slug }
  return kind === 'by' ? { kind, source: slug } : null
}

/** The text of a choice of rows as it stands in the address. */
export function rowsText(rows: RowChoice): string {
  if (rows.kind === 'drop') return `drop:${rows.model}`
  if (rows.kind === 'by') return `by:${rows.source}`
  return rows.kind
}

const rowsParam: Param<RowChoice> = {
  fallback: anyRows,
  read: (text) => {
    const value = readRows(text)
    return value ? { value } : { value: anyRows, ignored: text }
  },
  write: (rows) => (rows.kind === 'any' ? '' : rowsText(rows)),
}

/** A slug that is never absent. */
function choiceOfSlug(fallback: string): Param<string> {
  const { read } = slugParam()
  return {
    fallback,
    read: (text) => ({ ...read(text), value: read(text).value ?? fallback }),
    write: (slug) => (slug === fallback ? '' : slug),
  }
}

const benchmarkText = /^[a-z0-9][a-z0-9.-]{0,79}(:[a-z0-9][a-z0-9.-]{0,99})?$/
const benchmarkParam: Param<string | null> = {
  fallback: null,
  read: (text) => (benchmarkText.test(text) ? { value: text } : { value: null, ignored: text }),
  write: (text) => text ?? '',
}

/** What the address of a comparison says. */
export const compareParams = {
  /** Slugs of models, in the order of the columns. */
  models: listParam(mostMarks),
  /** The model the others are held against; the first when absent. */
  base: slugParam(),
  /** Only rows that differ. */
  diff: flagParam(),
  /** Only rows without a gap. */
  full: flagParam(),
  /** Facts that no source states for any of the models are shown too. */
  unstated: flagParam(),
  rows: rowsParam,
  /** Which report each cell shows first. */
  policy: choiceParam(['rule', 'maker-first', 'independent-first'], 'rule'),
  /** The benchmarks of `rows=pick`. */
  benchmarks: listParam(200),
  /** The facts to show; all when absent. */
  facts: listParam(80),
  /** Memory of the machine in GB of 10⁹ bytes. */
  mem: numberParam(24, 0, 100_000),
  /** Tokens of context the memory is computed for. */
  ctx: integerParam(16_384, 1, 1_000_000_000),
  /** Slug of the quantization the memory is computed for. */
  format: choiceOfSlug('gguf-q4-k-m'),
  /** Dots on the metric's range; without them figures only. */
  chart: flagParam(true),
  /** The price across, of the block that holds prices against scores. */
  x: choiceParam(['output', 'input'], 'output'),
  /** The benchmark up: its slug, and after a colon the settings set if not that of its row. */
  y: benchmarkParam,
  /** How many times the first rows of scores are shown. */
  page: pageParam,
}

export type CompareState = ViewStateOf<typeof compareParams>

/** From this many models on dots and figures do not fit side by side. */
export const manyModels = 6

/** Rows of scores at a time: the fewer the more models stand in each. */
export const rowsAtOnce = (models: number): number => Math.min(50, Math.max(10, Math.floor(60 / models)))
