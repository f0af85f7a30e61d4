import { builder } from '../builder.ts'
import { enumOf } from '../enum.ts'
import { limits } from '../http/limits.ts'
import type { Sym } from '../sql-fields/arguments.ts'
import { InputError } from '../sql-fields/input-error.ts'
import { LicenseTermKind, LicenseVerdict } from './license.type.ts'
import { ModelStage } from './model.type.ts'
import { OpennessClass } from './openness.type.ts'

const architectures = ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe'] as const
const Architecture = enumOf('Architecture', 'Kind of network.', {
  dense: 'Every weight is used for every token.',
  moe: 'Mixture of experts: a router picks a few of many feed-forward blocks for each token.',
  ssm: 'State-space model without attention.',
  hybrid: 'Attention and another mixer.',
  'hybrid-moe': 'Attention, another mixer, and a mixture of experts.',
  'not-reported': 'No source read states it.',
} satisfies Record<(typeof architectures)[number] | 'not-reported', string>)

const componentWords = {
  weights: 'The weights.',
  'inference-code': 'Code that runs it.',
  'training-code': 'Code that trains it.',
  data: 'The training data.',
  'data-description': 'A description of the training data.',
  paper: 'A paper or report.',
  'model-card': 'A model card.',
}
const OpennessComponent = enumOf('OpennessComponent', 'A part of a model that its maker may release.', componentWords)

/** The name of the fact that tells whether a part was released. */
export const releaseOf = (component: string) => `${component.toLowerCase().replaceAll('-', '_')}_released`

/** The facts that tell which parts were released. */
export const releases: readonly string[] = Object.keys(componentWords).map(releaseOf)

const missing = {
  description:
    'Whether models without the figure are taken too; without any bound, only those. They are outside the range otherwise.',
  required: true,
  defaultValue: false,
} as const

const Range = builder.inputType('Range', {
  description: 'A range of numbers. `min` and `max` are in it, `below` is not.',
  fields: (t) => ({
    min: t.float({ description: 'Lowest, in the unit of the field; open below when absent.' }),
    max: t.float({ description: 'Highest; open above when absent.' }),
    below: t.float({
      description:
        'What all are below, as in the ranges of facets: those with this very figure are left out; open above when absent.',
    }),
    orMissing: t.boolean(missing),
  }),
})

const DateRange = builder.inputType('DateRange', {
  description: 'A range of days, both ends included.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day; open when absent.' }),
    to: t.field({ type: 'Date', description: 'Last day; open when absent.' }),
    orMissing: t.boolean(missing),
  }),
})

const LicenseTermFilter = builder.inputType('LicenseTermFilter', {
  description: 'A condition on one kind of clause of the licence.',
  fields: (t) => ({
    kind: t.field({ type: LicenseTermKind, required: true, description: 'What the clause is about.' }),
    verdicts: t.field({
      type: [LicenseVerdict],
      required: true,
      description: 'What it may say. A licence without such a clause does not match.',
    }),
  }),
})

const ScoreFilter = builder.inputType('ScoreFilter', {
  description:
    'A condition on the score shown first on a benchmark. It does not make scores of different settings alike.',
  fields: (t) => ({
    benchmark: t.string({ required: true, description: 'Slug of the benchmark.' }),
    min: t.float({ description: 'Lowest, in the unit of the benchmark; open below when absent.' }),
    max: t.float({ description: 'Highest; open above when absent.' }),
  }),
})

const OfferingFilter = builder.inputType('OfferingFilter', {
  description: 'Conditions that one undisputed offering has to meet together. Free plans have no price.',
  fields: (t) => ({
    providers: t.stringList({ description: 'Slugs of providers; any when absent.' }),
    minInputUsd: t.float({ description: 'Lowest price of a million input tokens in US dollars.' }),
    maxInputUsd: t.float({ description: 'Highest price of a million input tokens in US dollars.' }),
    minOutputUsd: t.float({ description: 'Lowest price of a million output tokens in US dollars.' }),
    maxOutputUsd: t.float({ description: 'Highest price of a million output tokens in US dollars.' }),
    minTokensPerSecond: t.float({ description: 'Least output tokens a second of one stream.' }),
  }),
})

const FitsInFilter = builder.inputType('FitsInFilter', {
  description:
    'Whether weights and cache, computed as by `memoryNeed` for one sequence and a 16-bit cache, fit. A model with a missing input does not match.',
  fields: (t) => ({
    memoryBytes: t.float({ required: true, description: 'Memory in bytes.' }),
    quantization: t.string({ required: true, description: 'Slug of the quantization.' }),
    contextTokens: t.int({ required: true, defaultValue: 8_192, description: 'Tokens kept in the cache.' }),
  }),
})

export const ModelFilter = builder.inputType('ModelFilter', {
  description:
    'Conditions on models. All that are given must hold; within a list one is enough, unless it says otherwise.',
  fields: (t) => ({
    text: t.string({
      description: `Part of a name, slug or alias, at most ${limits.searchCharacters} characters; upper and lower case are the same.`,
    }),
    slugs: t.stringList({
      description: 'Slugs of models. One that is unknown finds nothing, here and in the lists below.',
    }),
    organizations: t.stringList({ description: 'Slugs of organizations.' }),
    families: t.stringList({ description: 'Slugs of families.' }),
    licenses: t.stringList({ description: 'Slugs of licences.' }),
    isOsiApproved: t.boolean({ description: 'Whether the Open Source Initiative lists the licence as approved.' }),
    licenseTerms: t.field({ type: [LicenseTermFilter], description: 'Clauses of the licence. All of them must hold.' }),
    openness: t.field({ type: [OpennessClass], description: 'Classes of openness.' }),
    released: t.field({
      type: [OpennessComponent],
      description: 'Parts that were released, wholly or in part. All of them.',
    }),
    architectures: t.field({ type: [Architecture], description: 'Kinds of network.' }),
    stages: t.field({ type: [ModelStage], description: 'Stages of training.' }),
    inputModalities: t.stringList({ description: 'What it takes in: text, image, audio, video. All of them.' }),
    outputModalities: t.stringList({ description: 'What it gives out: text, image, audio, video. All of them.' }),
    totalParameters: t.field({ type: Range, description: 'All weights, in parameters.' }),
    activeParameters: t.field({ type: Range, description: 'Weights used for one token, in parameters.' }),
    contextTokens: t.field({ type: Range, description: 'Advertised context, in tokens.' }),
    pretrainingTokens: t.field({ type: Range, description: 'Tokens of pretraining.' }),
    releasedOn: t.field({ type: DateRange, description: 'Day of release.' }),
    hasScoreOn: t.stringList({ description: 'Slugs of benchmarks: models with a score on every one of them.' }),
    lacksScoreOn: t.stringList({ description: 'Slugs of benchmarks: models without a score on any of them.' }),
    scores: t.field({ type: [ScoreFilter], description: 'Scores on named benchmarks. All of them must hold.' }),
    quantizations: t.stringList({ description: 'Slugs of quantizations its weights are published in.' }),
    runtimes: t.stringList({
      description: 'Slugs of runtimes that run, wholly or in part, a format its weights are published in.',
    }),
    providers: t.stringList({ description: 'Slugs of providers: models that one of them offers.' }),
    knownBy: t.field({
      type: 'Date',
      description:
        'A day by which some report was about the model. Only that: the figures of the other conditions are held against what is known now. For the list as it stood on a day give `asOf` beside the filter.',
    }),
    offering: t.field({ type: OfferingFilter, description: 'Who serves it, at which price and speed.' }),
    fitsIn: t.field({ type: FitsInFilter, description: 'Memory it has to fit in.' }),
  }),
})

type Maybe<T> = T | null | undefined
type GivenFilter = Maybe<typeof ModelFilter.$inferInput>
/** A filter as the SQL builders see it. */
export type SymbolicFilter = Maybe<Sym<typeof ModelFilter.$inferInput>>

const figures = ['totalParameters', 'activeParameters', 'contextTokens', 'pretrainingTokens'] as const
/** The fields of a filter that are ranges of a figure. */
export type Figure = (typeof figures)[number]

/** What a condition costs over all models, in objects of the estimate, where it is looked up in another table. */
const weights: { readonly [Name in keyof NonNullable<GivenFilter>]?: number } = {
  hasScoreOn: 450,
  lacksScoreOn: 450,
  scores: 150,
  released: 75,
  runtimes: 75,
}

/** What a filter costs, in objects of the estimate: those of a list that must all hold count each. */
export function filterWeight(filter: GivenFilter): number {
  const each = ['licenseTerms', 'released', 'scores']
  return Object.entries(filter ?? {})
    .filter(([, value]) => value != null)
    .reduce((sum, [name, value]) => {
      const count = each.includes(name) ? (value as readonly unknown[]).length : 1
      return sum + count * (weights[name as keyof typeof weights] ?? 20)
    }, 0)
}

/** Refuses a filter that cannot be meant. */
export function checkFilter(filter: GivenFilter): void {
  if (!filter) return
  const { text } = filter
  if (text && text.length > limits.searchCharacters)
    throw new InputError(`"filter.text" has ${text.length} characters; at most ${limits.searchCharacters} are allowed.`)
  for (const name of figures) {
    const { min, max, below } = filter[name] ?? {}
    if (min != null && max != null && min > max) throw new InputError(`"filter.${name}" has a min above its max.`)
    if (min != null && below != null && min >= below)
      throw new InputError(`"filter.${name}" has a min that is not below its "below".`)
  }
  const { from, to } = filter.releasedOn ?? {}
  if (from != null && to != null && from > to) throw new InputError('"filter.releasedOn" begins after it ends.')
  for (const [name, most] of [
    ['licenseTerms', 11],
    ['scores', 10],
  ] as const) {
    const count = filter[name]?.length ?? 0
    if (count > most) throw new InputError(`"filter.${name}" has ${count} conditions; at most ${most} are allowed.`)
  }
  const prices = filter.offering ?? {}
  for (const price of ['Input', 'Output'] as const) {
    const [least, most] = [prices[`min${price}Usd`], prices[`max${price}Usd`]]
    if (least != null && most != null && least > most)
      throw new InputError(`"filter.offering" has a min${price}Usd above its max${price}Usd.`)
  }
  const { contextTokens } = filter.fitsIn ?? {}
  if (contextTokens !== undefined && contextTokens < 1)
    throw new InputError(`"filter.fitsIn.contextTokens" is ${contextTokens}; it has to be at least 1.`)
}
