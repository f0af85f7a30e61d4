import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatScoreInFull } from '@stack/shared/format/scores.ts'
import { formatMilliseconds, formatTokensPerSecond } from '@stack/shared/format/speed.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import { reasonSentence } from '../../benchmarks/conflict-words.ts'
import { settingWords } from '../../benchmarks/setting-words.ts'
import { factText } from '../../sources/fact-text.ts'
import type { ClaimNode } from '../../sources/claim-report.query.ts'
import type {
  ClaimReport,
  FactReport,
  LineageReport,
  OfferingReport,
  PanelModel,
  QuantizationReport,
  ScoreReport,
} from '../../sources/claim-report.ts'

type Details = readonly (readonly [term: string, words: string])[]

/** What one source says about the thing, in words. */
export interface PanelReport {
  id: string
  claim: ClaimReport
  /** The value; `null` where the source withholds it or says that there is none. */
  text: string | null
  unit?: string
  absent?: 'not-disclosed' | 'not-applicable'
  /** The figure as the source prints it. */
  printed?: string | null
  /** Further things the same claim states. */
  details?: Details
  /** Everything that must be equal for two reports to state the same, where the text alone does not hold it. */
  compared?: string
  /** How a score was taken: what its source states, and what it leaves out. */
  settings?: { stated: string[]; silent: string[] }
}

/** A claim with all that is said about the same thing, in the order of the written rule. */
export interface ClaimView {
  title: string
  model: PanelModel
  reports: PanelReport[]
  /** What explains that other reports contradict it, by the rule; absent where nothing does, or no rule is written for its kind. */
  explanation?: string
}

type Of<Name extends ClaimNode['__typename']> = Extract<ClaimNode, { __typename: Name }>

const unitWords: Record<string, string> = { tokens: 'tokens', 'GPU hours': 'GPU hours', FLOP: 'FLOP' }
const scoreUnits = { PERCENT: '%', POINTS: 'points', RATING: 'rating', RATIO: 'of 1' } as const
const absent = { NOT_DISCLOSED: 'not-disclosed', NOT_APPLICABLE: 'not-applicable' } as const

const inOrder = <R extends { rank: number }>(reports: readonly R[]): R[] => reports.toSorted((a, b) => a.rank - b.rank)

/** A claim and the others on the same thing, the one the rule puts first at the top. */
const everyReport = <R extends { rank: number }>(node: R & { alternatives: R[] }): R[] =>
  inOrder([node, ...node.alternatives])

function factReport(fact: FactReport): PanelReport {
  const unit = fact.unit === null ? undefined : unitWords[fact.unit]
  return {
    id: fact.id,
    claim: fact,
    text: factText(fact, fact),
    printed: fact.printed,
    ...(unit !== undefined && { unit }),
    ...(fact.state !== 'REPORTED' && { absent: absent[fact.state] }),
  }
}

const settingNames = [
  ['mode', 'thinking on or off'],
  ['shots', 'examples in the prompt'],
  ['attempts', 'attempts'],
  ['tools', 'tools'],
  ['harness', 'harness'],
  ['precision', 'precision'],
] as const

function scoreReport(score: ScoreReport, unit: Of<'Score'>['benchmark']['unit']): PanelReport {
  const silent = settingNames.flatMap(([name, words]) => (score.settings[name] === null ? [words] : []))
  const interval = score.uncertainty === null ? '' : ` ± ${formatNumber(score.uncertainty)}`
  const runBy = score.evaluator?.name ?? 'not stated'
  return {
    id: score.id,
    claim: score,
    text: formatScoreInFull(score.figure) + interval,
    unit: scoreUnits[unit],
    details: [
      ['Version', score.version ?? 'not stated'],
      ['Run by', score.isSelfReported ? `${runBy}, who made the model` : runBy],
    ],
    settings: { stated: settingWords({ version: null, settings: score.settings }), silent },
  }
}

const priceWords = (usd: number | null, word: string) => (usd === null ? [] : [`${formatUsd(usd)} ${word}`])

function offeringReport(offering: OfferingReport): PanelReport {
  const { outputTokensPerSecond: speed, timeToFirstTokenMs: wait, contextTokens, precision } = offering
  const prices = [
    ...priceWords(offering.inputUsdPerMillionTokens, 'in'),
    ...priceWords(offering.outputUsdPerMillionTokens, 'out'),
  ]
  const isFree = offering.isFreeTier
  const text = isFree ? 'free tier' : prices.length > 0 ? prices.join(', ') : 'no price stated'
  const details: Details = [
    ...(speed === null ? [] : [['Speed', formatTokensPerSecond(speed)] as const]),
    ...(wait === null ? [] : [['First token', `after ${formatMilliseconds(wait)}`] as const]),
    ...(contextTokens === null ? [] : [['Context', `${formatTokens(contextTokens)} tokens, served`] as const]),
    ['Precision', precision ?? 'not stated'],
  ]
  return {
    id: offering.id,
    claim: offering,
    text,
    details,
    compared: [text, ...details.flat()].join(' '),
    ...(!isFree && prices.length > 0 && { unit: 'per million tokens' }),
  }
}

const quantizationReport = (quantization: QuantizationReport): PanelReport => ({
  id: quantization.id,
  claim: quantization,
  text: 'published',
  details: [
    ['Size', quantization.sizeBytes === null ? 'not stated' : formatGigabytes(quantization.sizeBytes)],
    ...(quantization.url === null ? [] : [['Files', quantization.url] as const]),
  ],
})

const relationWords: Record<LineageReport['relation'], string> = {
  CONTINUED_PRETRAINING_FROM: 'continued pretraining from',
  DISTILLED_FROM: 'distilled from',
  FINE_TUNED_FROM: 'fine-tuned from',
  MERGED_FROM: 'merged from',
  QUANTIZED_FROM: 'quantized from',
  SUCCESSOR_OF: 'successor of',
}

const lineageReport = (step: LineageReport): PanelReport => ({
  id: step.id,
  claim: step,
  text: relationWords[step.relation],
  ...(step.licenseWarning !== null && { details: [['Licences', step.licenseWarning] as const] }),
})

/** A step of a lineage with every report on the same two models. */
function lineageView({ child, parent, unlistedParent }: Of<'LineageEdge'>): ClaimView {
  const key = parent?.slug ?? unlistedParent
  const steps = child.lineage.ancestors.filter((step) => (step.model?.slug ?? step.unlistedModel) === key)
  return {
    title: `Comes from ${parent?.name ?? unlistedParent ?? 'another model'}`,
    model: child,
    reports: inOrder(steps).map(lineageReport),
  }
}

/** A claim as the panel shows it; `null` for a record that is no claim. */
export function claimView(node: ClaimNode): ClaimView | null {
  switch (node.__typename) {
    case 'Fact':
      return { title: node.label, model: node.model, reports: everyReport(node).map(factReport) }
    case 'Score': {
      const { name, unit } = node.benchmark
      return {
        title: name,
        model: node.model,
        reports: everyReport(node).map((score) => scoreReport(score, unit)),
        ...(node.conflict && { explanation: reasonSentence(node.conflict.reasons) }),
      }
    }
    case 'Offering':
      return {
        title: `Offered by ${node.provider.name}`,
        model: node.model,
        reports: everyReport(node).map(offeringReport),
      }
    case 'PublishedQuantization':
      return {
        title: `Weights as ${node.quantization.name}`,
        model: node.model,
        reports: everyReport(node).map(quantizationReport),
      }
    case 'Innovation':
      return { title: 'New in it', model: node.model, reports: [{ id: node.id, claim: node, text: node.text }] }
    case 'Limitation':
      return { title: 'Known limitation', model: node.model, reports: [{ id: node.id, claim: node, text: node.text }] }
    case 'LineageEdge':
      return lineageView(node)
    default:
      return null
  }
}
