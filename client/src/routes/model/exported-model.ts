import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import { type ExportTable, exportWord } from '@stack/shared/sources/export.ts'
import { metricWords } from '../../benchmarks/metric-words.ts'
import { clausePanel, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { claimCells, type ViewCell } from '../../sources/exported-claim.ts'
import { type ExportedView, provenance } from '../../sources/exported-view.ts'
import { factSlug, rawFact } from '../../sources/fact-text.ts'
import { kinshipOf } from './kinship.ts'
import { clauseWords } from '../../models/licenses/clause-words.ts'
import type { Answer, PageModel } from './model.query.ts'
import { type Offering, offeringBlocks } from './offering.ts'
import type { Score } from './score.ts'
import type { SpecRow } from './spec-rows.ts'
import { type ModelFact, otherValues, type StatedFact, statedText } from './stated-fact.ts'

/** What of a model is on its page. */
export interface ShownModel {
  model: PageModel
  /** Rows of the specs that the filter keeps. */
  rows: readonly SpecRow[]
  /** Scores that are listed. */
  scores: readonly Score[]
  /** Whether prices that a newer report followed are listed too. */
  withEarlier: boolean
  numbers: SourceNumbers
}

const none = { value: '', unit: '', low: '', high: '', set: '', best: '' }
const whose = ({ slug, name }: Pick<PageModel, 'slug' | 'name'>) => ({ model: slug, modelName: name })

/** Lowest and highest figure where reports differ. */
function rangeOf(fact: ModelFact): { low: string; high: string } {
  const figures = [fact, ...otherValues(fact)].flatMap(({ numberValue }) => numberValue ?? [])
  if (figures.length < 2) return { low: '', high: '' }
  return { low: String(Math.min(...figures)), high: String(Math.max(...figures)) }
}

/** A row for the value shown first, and one for each other value beside it. */
function factCells({ definition, fact }: SpecRow, { model, numbers }: ShownModel): ViewCell[] {
  const about = { kind: 'fact', about: factSlug(definition.name), label: definition.label, ...whose(model) } as const
  if (!fact)
    return [
      {
        ...none,
        ...about,
        status: 'not reported',
        text: 'not reported',
        ...claimCells(null, numbers),
        opens: missingPanel(model.slug, definition.name),
      },
    ]
  const others = otherValues(fact)
  return [fact, ...others].map((stated: StatedFact): ViewCell => {
    const isReported = stated.state === 'REPORTED'
    return {
      ...none,
      ...about,
      status: isReported && others.length > 0 ? 'conflicting' : exportWord(stated.state),
      value: isReported ? rawFact(stated) : '',
      text: (isReported ? statedText(stated) : null) ?? exportWord(stated.state),
      unit: stated.unit ?? '',
      ...(isReported && rangeOf(fact)),
      ...claimCells(stated, numbers),
    }
  })
}

const scoreCell = (score: Score, { model, numbers }: ShownModel): ViewCell => ({
  ...none,
  kind: 'benchmark',
  about: score.benchmark.slug,
  label: score.benchmark.name,
  ...whose(model),
  status: score.valueCount > 1 ? 'conflicting' : 'reported',
  value: score.printed,
  text: formatScore(score.printed),
  unit: exportWord(score.benchmark.unit),
  measure: metricWords(score.benchmark),
  set: score.comparabilitySet && score.comparabilitySet.size > 1 ? score.comparabilitySet.key : '',
  ...claimCells(score, numbers),
})

const measures = [
  {
    id: 'input',
    label: 'Input price',
    unit: 'USD per million tokens',
    of: (o: Offering) => o.inputUsdPerMillionTokens,
  },
  {
    id: 'output',
    label: 'Output price',
    unit: 'USD per million tokens',
    of: (o: Offering) => o.outputUsdPerMillionTokens,
  },
  { id: 'speed', label: 'Speed', unit: 'tokens per second', of: (o: Offering) => o.outputTokensPerSecond },
  { id: 'first-token', label: 'First token', unit: 'ms', of: (o: Offering) => o.timeToFirstTokenMs },
  { id: 'context', label: 'Context served', unit: 'tokens', of: (o: Offering) => o.contextTokens },
] as const

/** The columns of one report on prices and speeds. */
const offeringCells = (offering: Offering, { model, numbers }: ShownModel): ViewCell[] =>
  measures.map(({ id, label, unit, of }): ViewCell => {
    const figure = of(offering)
    const isFree = offering.isFreeTier && unit.startsWith('USD')
    const text = isFree
      ? 'free tier'
      : figure === null
        ? 'not reported'
        : unit.startsWith('USD')
          ? formatUsd(figure)
          : String(figure)
    return {
      ...none,
      kind: 'price',
      about: `${id} ${offering.provider.slug}`,
      label: `${label}, ${offering.provider.name}`,
      ...whose(model),
      status: isFree ? 'free tier' : figure === null ? 'not reported' : 'reported',
      value: isFree || figure === null ? '' : String(figure),
      text,
      unit,
      ...claimCells(offering, numbers),
    }
  })

function formatCells({ model, numbers }: ShownModel): ViewCell[] {
  return model.quantizations.map((published): ViewCell => ({
    ...none,
    kind: 'format',
    about: published.quantization.slug,
    label: published.quantization.name,
    ...whose(model),
    status: 'reported',
    value: String(published.sizeBytes ?? ''),
    text: published.sizeBytes === null ? 'published' : formatGigabytes(published.sizeBytes),
    unit: published.sizeBytes === null ? '' : 'bytes',
    ...claimCells(published, numbers),
  }))
}

function memoryCells({ model, numbers }: ShownModel): ViewCell[] {
  const published = model.quantizations.map(({ quantization: { slug, name }, memoryNeed }) => ({
    slug,
    name,
    need: memoryNeed,
  }))
  const original = model.memoryNeed ? [{ slug: 'bf16', name: 'BF16', need: model.memoryNeed }] : []
  return [...original, ...published.filter(({ slug }) => slug !== 'bf16')].map(
    ({ slug, name, need: { totalBytes } }): ViewCell => ({
      ...none,
      kind: 'memory',
      about: `memory-${slug}`,
      label: `Memory, ${name}, 8,192 tokens`,
      ...whose(model),
      status: totalBytes === null ? 'not computed' : 'computed',
      value: String(totalBytes ?? ''),
      text: totalBytes === null ? 'not computed' : formatGigabytes(totalBytes),
      unit: 'bytes',
      ...claimCells(null, numbers),
    }),
  )
}

const statementCells = (
  kind: 'innovations' | 'limitations',
  label: string,
  { model, numbers }: ShownModel,
): ViewCell[] =>
  model[kind].map((statement): ViewCell => ({
    ...none,
    kind: 'statement',
    about: kind,
    label,
    ...whose(model),
    status: 'reported',
    value: statement.text,
    text: statement.text,
    ...claimCells(statement, numbers),
  }))

const lineageCells = ({ model, numbers }: ShownModel): ViewCell[] =>
  kinshipOf(model.lineage).flatMap(({ relation, name, slug, claim, others }) =>
    [claim, ...others].map((one): ViewCell => ({
      ...none,
      kind: 'lineage',
      about: relation,
      label: relation.charAt(0).toUpperCase() + relation.slice(1),
      ...whose(model),
      status: 'reported',
      value: slug ?? '',
      text: name,
      ...claimCells(one, numbers),
    })),
  )

/** The terms of the licence. They are read from its text, by locator; no program checks them. */
function termCells({ model, numbers }: ShownModel): ViewCell[] {
  const { slug, source, terms } = model.license
  return terms.map(({ kind, verdict, summary, locator }): ViewCell => ({
    ...none,
    ...whose(model),
    ...claimCells(null, numbers),
    kind: 'statement',
    about: `licence-${factSlug(kind)}`,
    label: `Licence: ${clauseWords[kind].toLowerCase()}`,
    status: 'reported',
    value: exportWord(verdict),
    text: `${exportWord(verdict)}: ${summary}`,
    source: {
      title: source.title,
      url: source.url,
      number: numbers.numberOf({ source, check: { status: 'NOT_CHECKED' } }),
      locator,
      check: '',
    },
    opens: clausePanel(slug, kind),
  }))
}

/** Every cell of the page in its order, under the heads of its sections. */
function sectionsOf(shown: ShownModel) {
  const { model, rows, scores, withEarlier } = shown
  const offerings = offeringBlocks(model.offerings).filter(({ id }) => withEarlier || id !== 'earlier')
  return [
    { title: 'New in it', cells: statementCells('innovations', 'New in it', shown) },
    { title: 'Specs', cells: rows.flatMap((row) => factCells(row, shown)) },
    { title: 'Benchmarks', cells: scores.map((score) => scoreCell(score, shown)) },
    {
      title: 'Price and speed',
      cells: offerings.flatMap((block) => block.rows.flatMap((one) => offeringCells(one, shown))),
    },
    { title: 'Quantizations', cells: formatCells(shown) },
    { title: 'Memory need', cells: memoryCells(shown) },
    { title: 'Known limitations', cells: statementCells('limitations', 'Known limitation', shown) },
    { title: 'Lineage', cells: lineageCells(shown) },
    { title: 'Licence', cells: termCells(shown) },
  ]
}
const tableOf = ({ title, cells }: { title: string; cells: ViewCell[] }): ExportTable => ({
  title,
  heads: ['What', 'Value', 'As of'],
  rows: cells.map((cell) => [cell.label, cell, cell.asOf === '' ? 'no day' : cell.asOf]),
})

/** The page of a model as it is handed out. */
export function exportedModel(shown: ShownModel, catalog: Answer['catalog']): ExportedView {
  const { model, rows, scores } = shown
  const sections = sectionsOf(shown)
  const facts = new Set(rows.flatMap(({ fact }) => fact?.id ?? []))
  return {
    name: model.slug,
    title: model.name,
    cells: sections.flatMap(({ cells }) => cells),
    tables: sections.map(tableOf),
    answer: {
      model: {
        ...model,
        factList: model.factList.filter(({ id }) => facts.has(id)),
        scores: { ...model.scores, nodes: scores },
      },
    },
    sources: shown.numbers.list,
    from: provenance(catalog),
  }
}
