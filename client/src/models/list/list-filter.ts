import type { VariablesOf } from '../../graphql/tada.ts'
import type { RangeValue } from '../../ui/params.ts'
import type { Days, FilterState } from './list-params.ts'
import type { modelsQuery } from './models.query.ts'

export type ModelFilter = NonNullable<VariablesOf<typeof modelsQuery>['filter']>

const enumName = <const W extends string>(word: W) => word.toUpperCase().replaceAll('-', '_') as EnumName<W>
type EnumName<W extends string> = W extends `${infer A}-${infer B}` ? `${Uppercase<A>}_${EnumName<B>}` : Uppercase<W>

export const isSet = ({ from, to, withMissing }: RangeValue | Days) => from !== null || to !== null || withMissing

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

/** The API's filter for the conditions of an address; `undefined` without any. Conditions that are not set are left out. */
export function filterOf(state: FilterState): ModelFilter | undefined {
  const text = state.q.trim()
  const filter: ModelFilter = {
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
