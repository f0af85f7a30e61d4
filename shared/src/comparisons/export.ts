import {
  type CitedSource,
  type ExportCell,
  type ExportTable,
  exportTables,
  type Provenance,
} from '../sources/export.ts'

/** "best of 4", "shared best of 3". `n` counts the scores that the best one was chosen from. */
export const bestOfWords = (isShared: boolean, n: number): string => `${isShared ? 'shared best' : 'best'} of ${n}`

const parts = [
  { title: 'Specs', first: 'Fact', kind: 'fact' },
  { title: 'Prices', first: 'Price', kind: 'price' },
  { title: 'Memory', first: 'Part', kind: 'memory' },
  { title: 'Benchmarks', first: 'Benchmark', kind: 'benchmark' },
] as const

/** The cells of a comparison as tables: one for each kind, a row for what it is about, a column for each model. */
export const comparedTables = (modelNames: readonly string[], cells: readonly ExportCell[]): ExportTable[] =>
  parts.map(({ title, first, kind }) => {
    const rows = Map.groupBy(
      cells.filter((cell) => cell.kind === kind),
      ({ about }) => about,
    )
    return {
      title,
      heads: [first, ...modelNames],
      rows: [...rows.values()].map((row) => [row[0]?.label ?? '', ...row]),
    }
  })

/** A comparison as Markdown. */
export const exportMarkdown = (
  modelNames: readonly string[],
  cells: readonly ExportCell[],
  sources: readonly CitedSource[],
  from: Provenance,
): string => exportTables(modelNames.join(', '), comparedTables(modelNames, cells), sources, from)
