import {
  type Days,
  daysParam,
  listParam,
  type RangeValue,
  rangeParam,
  type StateOf,
  textParam,
} from '../format/params.ts'

export const opennessWords = ['open-source', 'open-weights', 'source-available', 'undetermined'] as const
export const architectureWords = ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe', 'not-reported'] as const
export const stageWords = ['base', 'instruct', 'reasoning', 'hybrid-reasoning'] as const
export const modalityWords = ['text', 'image', 'audio', 'video'] as const

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
  /** Quantizations that weights are published in. */
  format: listParam(),
  /** Benchmarks that models have a score on. */
  score: listParam(),
} as const

export type FilterState = StateOf<typeof filterParams>

const enumName = <const W extends string>(word: W) => word.toUpperCase().replaceAll('-', '_') as EnumName<W>
type EnumName<W extends string> = W extends `${infer A}-${infer B}` ? `${Uppercase<A>}_${EnumName<B>}` : Uppercase<W>

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

/** The API's `ModelFilter` for the conditions of an address; `undefined` without any. Conditions that are not set are left out. */
export function filterOf(state: FilterState) {
  const text = state.q.trim()
  const filter = {
    ...(text !== '' && { text }),
    ...(state.openness.length > 0 && { openness: state.openness.map(enumName) }),
    ...(state.organization.length > 0 && { organizations: [...state.organization] }),
    ...(state.architecture.length > 0 && { architectures: state.architecture.map(enumName) }),
    ...(state.license.length > 0 && { licenses: [...state.license] }),
    ...(isSet(state.total) && { totalParameters: range(state.total) }),
    ...(isSet(state.active) && { activeParameters: range(state.active) }),
    ...(isSet(state.context) && { contextTokens: range(state.context) }),
    ...(isSet(state.released) && { releasedOn: days(state.released) }),
    ...(state.stage.length > 0 && { stages: state.stage.map(enumName) }),
    ...(state.family.length > 0 && { families: [...state.family] }),
    ...(state.modality.length > 0 && { inputModalities: [...state.modality] }),
    ...(state.format.length > 0 && { quantizations: [...state.format] }),
    ...(state.score.length > 0 && { hasScoreOn: [...state.score] }),
  }
  return Object.keys(filter).length === 0 ? undefined : filter
}
