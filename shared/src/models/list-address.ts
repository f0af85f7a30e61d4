import { enumName } from '../enum-name.ts'
import {
  type Days,
  daysParam,
  flagParam,
  listParam,
  numberParam,
  type RangeValue,
  rangeParam,
  type StateOf,
  textParam,
} from '../format/params.ts'
import type { LicenseTermKind, LicenseVerdict } from './license.record.ts'

export const opennessWords = ['open-source', 'open-weights', 'source-available', 'undetermined'] as const
export const architectureWords = ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe', 'not-reported'] as const
export const stageWords = ['base', 'instruct', 'reasoning', 'hybrid-reasoning'] as const
export const modalityWords = ['text', 'image', 'audio', 'video'] as const
export const partWords = [
  'weights',
  'training-code',
  'inference-code',
  'data',
  'data-description',
  'model-card',
  'paper',
] as const

/** What a licence may speak about, what is asked for most often first. */
export const termKindWords = [
  'commercial-use',
  'outputs-for-training',
  'monthly-active-user-cap',
  'revenue-cap',
  'acceptable-use-policy',
  'field-of-use',
  'redistribution',
  'patent-grant',
  'attribution',
  'naming-duty',
  'share-alike',
] as const satisfies readonly LicenseTermKind[]
export const verdictWords = [
  'allowed',
  'with-conditions',
  'forbidden',
  'required',
  'not-required',
] as const satisfies readonly LicenseVerdict[]
/** A clause and what it says, as `commercial-use:allowed`. */
export const termWords = termKindWords.flatMap((kind) => verdictWords.map((verdict) => `${kind}:${verdict}` as const))

/** What `fits` is computed for: the format that has four bits a weight by name, and a context of usual length. */
export const fitsAt = { quantization: 'awq', bits: 4, contextTokens: 32_768 } as const

/**
 * The conditions of a list of models as they stand in an address: of the explorer's list and of the feeds, so that the feed of a
 * list has the list's own address.
 */
export const filterParams = {
  /** Part of a name. */
  q: textParam(),
  openness: listParam(opennessWords.length, opennessWords),
  organization: listParam(),
  architecture: listParam(architectureWords.length, architectureWords),
  license: listParam(),
  /** Clauses of the licence. */
  terms: listParam(termWords.length, termWords),
  /** Whether the licence is approved by the Open Source Initiative. */
  osi: flagParam(),
  /** What was released beside a name. */
  parts: listParam(partWords.length, partWords),
  /** All weights. */
  total: rangeParam(),
  /** Weights used for one token. */
  active: rangeParam(),
  /** Advertised context, in tokens. */
  context: rangeParam(),
  released: daysParam(),
  stage: listParam(stageWords.length, stageWords),
  family: listParam(),
  /** What goes in. */
  modality: listParam(modalityWords.length, modalityWords),
  /** What comes out. */
  output: listParam(modalityWords.length, modalityWords),
  /** Memory in GB that weights and cache have to fit in, at `fitsAt`. */
  fits: numberParam<number | null>(null, 1, 1e6),
  /** Quantizations that weights are published in. */
  format: listParam(),
  /** Runtimes that run one of those. */
  runtime: listParam(),
  provider: listParam(),
  /** Benchmarks that models have a score on. */
  score: listParam(),
} as const

export type FilterState = StateOf<typeof filterParams>

/** Whether a range says anything. */
export const isSet = ({ from, to, withMissing }: RangeValue | Days): boolean =>
  from !== null || to !== null || withMissing

function range({ from, to, withMissing }: RangeValue) {
  return {
    ...(from !== null && { min: from }),
    ...(to !== null && { max: to }),
    ...(withMissing && { orMissing: true }),
  }
}

function days({ from, to, withMissing }: Days) {
  return { ...(from !== null && { from }), ...(to !== null && { to }), ...(withMissing && { orMissing: true }) }
}

/** Verdicts on one clause add up, clauses narrow. */
const termsOf = (terms: FilterState['terms']) =>
  termKindWords.flatMap((kind) => {
    const verdicts = verdictWords.filter((verdict) => terms.includes(`${kind}:${verdict}`))
    return verdicts.length === 0 ? [] : [{ kind: enumName(kind), verdicts: verdicts.map(enumName) }]
  })

/** The API's `ModelFilter` for the conditions of an address; `undefined` without any. Conditions that are not set are left out. */
export function filterOf(state: FilterState) {
  const text = state.q.trim()
  const filter = {
    ...(text !== '' && { text }),
    ...(state.openness.length > 0 && { openness: state.openness.map(enumName) }),
    ...(state.organization.length > 0 && { organizations: [...state.organization] }),
    ...(state.architecture.length > 0 && { architectures: state.architecture.map(enumName) }),
    ...(state.license.length > 0 && { licenses: [...state.license] }),
    ...(state.terms.length > 0 && { licenseTerms: termsOf(state.terms) }),
    ...(state.osi && { isOsiApproved: true }),
    ...(state.parts.length > 0 && { released: state.parts.map(enumName) }),
    ...(isSet(state.total) && { totalParameters: range(state.total) }),
    ...(isSet(state.active) && { activeParameters: range(state.active) }),
    ...(isSet(state.context) && { contextTokens: range(state.context) }),
    ...(isSet(state.released) && { releasedOn: days(state.released) }),
    ...(state.stage.length > 0 && { stages: state.stage.map(enumName) }),
    ...(state.family.length > 0 && { families: [...state.family] }),
    ...(state.modality.length > 0 && { inputModalities: [...state.modality] }),
    ...(state.output.length > 0 && { outputModalities: [...state.output] }),
    ...(state.fits !== null && {
      fitsIn: {
        memoryBytes: state.fits * 1e9,
        quantization: fitsAt.quantization,
        contextTokens: fitsAt.contextTokens,
      },
    }),
    ...(state.format.length > 0 && { quantizations: [...state.format] }),
    ...(state.runtime.length > 0 && { runtimes: [...state.runtime] }),
    ...(state.provider.length > 0 && { providers: [...state.provider] }),
    ...(state.score.length > 0 && { hasScoreOn: [...state.score] }),
  }
  return Object.keys(filter).length === 0 ? undefined : filter
}
