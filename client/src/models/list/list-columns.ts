import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatTokens, formatTokensShort } from '@stack/shared/format/tokens.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'

export const columnGroups = [
  'Size and shape',
  'Context',
  'In and out',
  'Training',
  'Release',
  'Price',
  'Record',
] as const
export type ColumnGroup = (typeof columnGroups)[number]

interface Heading {
  group: ColumnGroup
  /** In the picker, in sentences and to those who hear the page. */
  label: string
  /** Over the column. */
  head: string
  /** Second line of the head. */
  unit?: string
  /** Beside a figure where room is scarce. */
  short?: string
}

/** A column of figures. */
interface FigureColumn extends Heading {
  number: (value: number) => string
}

const words = (group: ColumnGroup, label: string, head = label, unit?: string): Heading => ({
  group,
  label,
  head,
  ...(unit !== undefined && { unit }),
})

const figure = (
  group: ColumnGroup,
  label: string,
  head: string,
  unit: string,
  number: (value: number) => string = (value) => formatNumber(value),
): FigureColumn => ({ ...words(group, label, head, unit), number })

/** The facts that can stand as a column, by their name in `ModelFacts`. */
export const factColumns = {
  architecture: words('Size and shape', 'Architecture'),
  totalParameters: figure('Size and shape', 'Total parameters', 'Total', 'parameters', formatParameters),
  activeParameters: figure('Size and shape', 'Active parameters', 'Active', 'per token', formatParameters),
  expertsTotal: figure('Size and shape', 'Experts, total', 'Experts', 'routed, in a layer'),
  expertsActive: figure('Size and shape', 'Experts, active', 'Active experts', 'routed, per token'),
  layers: figure('Size and shape', 'Layers', 'Layers', 'blocks'),
  attention: words('Size and shape', 'Attention'),
  contextTokens: figure('Context', 'Context, advertised', 'Context', 'tokens, advertised', formatTokens),
  maxOutputTokens: figure('Context', 'Longest output', 'Longest output', 'tokens', formatTokens),
  inputModalities: words('In and out', 'Takes in'),
  outputModalities: words('In and out', 'Gives out'),
  pretrainingTokens: figure('Training', 'Pretraining tokens', 'Pretraining', 'tokens', formatTokensShort),
  trainingGpuHours: figure('Training', 'Training GPU hours', 'GPU hours', 'of training'),
  knowledgeCutoff: words('Training', 'Knowledge cutoff', 'Knowledge', 'ends'),
  weightsPrecision: words('Training', 'Weights precision', 'Precision', 'of the weights'),
  trainingCodeReleased: words('Release', 'Training code released', 'Training code', 'released'),
  dataReleased: words('Release', 'Training data released', 'Training data', 'released'),
  releasedOn: words('Release', 'Released'),
} as const satisfies Record<string, Heading | FigureColumn>

export type FactColumnId = keyof typeof factColumns

/** The lowest price that the API finds for a model, with the offering it stands in. */
export const priceColumns = {
  inputPrice: {
    ...figure('Price', 'Input price, lowest', 'Input price', '$ / Mtok, lowest', formatUsd),
    short: '$ in',
  },
  outputPrice: {
    ...figure('Price', 'Output price, lowest', 'Output price', '$ / Mtok, lowest', formatUsd),
    short: '$ out',
  },
} as const

export type PriceColumnId = keyof typeof priceColumns

/** Columns that no single source states: derived by a rule, or counted. */
export const recordColumns = {
  openness: words('Release', 'Openness and licence', 'Openness', 'derived · licence'),
  scores: words('Record', 'Scores', 'Scores', 'all reports'),
  factsReported: words('Record', 'Facts reported', 'Facts', 'reported'),
  claimsChecked: words('Record', 'Claims checked', 'Claims', 'checked'),
} as const satisfies Record<string, Heading>

export type RecordColumnId = keyof typeof recordColumns
export type ColumnId = RecordColumnId | FactColumnId | PriceColumnId

const all: Record<ColumnId, Heading & Partial<FigureColumn>> = { ...recordColumns, ...factColumns, ...priceColumns }

/** Every column there can be, in the order of the picker. */
export const columnIds = Object.keys(all) as ColumnId[]

export const defaultColumns: readonly ColumnId[] = [
  'openness',
  'totalParameters',
  'activeParameters',
  'contextTokens',
  'outputPrice',
  'scores',
  'releasedOn',
]

export const isFactColumn = (id: ColumnId): id is FactColumnId => id in factColumns

export const isPriceColumn = (id: ColumnId): id is PriceColumnId => id in priceColumns

export const headingOf = (id: ColumnId): Heading & Partial<FigureColumn> => all[id]

/** A fact's name as `FactName` writes it: `totalParameters` is `TOTAL_PARAMETERS`. */
export const factNameOf = <const Id extends FactColumnId>(id: Id) =>
  id.replaceAll(/[A-Z]/g, '_$&').toUpperCase() as FactNameOf<Id>

type FactNameOf<Id extends string> = Id extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? Uppercase<First> : `_${First}`}${FactNameOf<Rest>}`
  : ''

/** The columns with one of them moved by one place; at either end it stays. */
export function movedColumn(columns: readonly ColumnId[], id: string, by: 1 | -1): readonly ColumnId[] {
  const from = columns.findIndex((one) => one === id)
  const to = from + by
  const moved = columns[from]
  if (moved === undefined || to < 0 || to >= columns.length) return columns
  return columns.toSpliced(from, 1).toSpliced(to, 0, moved)
}
