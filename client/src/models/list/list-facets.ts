import type { FacetOption } from '../../ui/facet-list.tsx'
import type { LabelOf, ListName } from './applied-filters.ts'
import { parseDay } from './bounds-text.ts'
import { architectureLabels, opennessLabels, partLabels, stageLabels, termLabels } from './choice-words.ts'
import { type FilterState, partWords, termWords } from '@stack/shared/models/list-address.ts'
import type { ModelList } from './models.query.ts'

export type Facets = ModelList['facets']

/** The filters with counted choices, by their dimension in the API. */
const dimensions: Record<ListName, string> = {
  openness: 'openness',
  license: 'licenses',
  terms: 'licenseTerms',
  parts: 'released',
  organization: 'organizations',
  family: 'families',
  architecture: 'architectures',
  stage: 'stages',
  modality: 'inputModalities',
  output: 'outputModalities',
  format: 'quantizations',
  runtime: 'runtimes',
  provider: 'providers',
  score: 'hasScoreOn',
}

/** Choices that are values of an enum: words in an address, and words of this page on screen. */
const enums: Partial<Record<ListName, Record<string, string>>> = {
  openness: opennessLabels,
  architecture: architectureLabels,
  stage: stageLabels,
  terms: termLabels,
  parts: partLabels,
}

/** Choices that stand in an order of their own, not by how many models they give. */
const order: Partial<Record<ListName, readonly string[]>> = { terms: termWords, parts: partWords }

const facetOf = (facets: Facets, dimension: string) => facets.find((facet) => facet.dimension === dimension)
const valuesOf = (facets: Facets, name: ListName) => facetOf(facets, dimensions[name])?.values ?? []

/** What choices are called, by the words of this page or by the names in the answer. */
export const labelsOf =
  (facets: Facets): LabelOf =>
  (name, value) =>
    enums[name]?.[value] ?? valuesOf(facets, name).find((one) => one.value === value)?.label ?? value

/** The choices of a filter. What is chosen but unknown to the catalogue stays, so that it can be taken back. */
export function facetOptions(facets: Facets, name: ListName, state: FilterState): FacetOption[] {
  const labelOf = labelsOf(facets)
  const chosen: readonly string[] = state[name]
  const known = valuesOf(facets, name).map(({ value, count }) => ({
    value: enums[name] ? value.toLowerCase().replaceAll('_', '-') : value,
    count,
  }))
  const places = order[name]
  if (places) known.sort((a, b) => places.indexOf(a.value) - places.indexOf(b.value))
  const unknown = chosen.filter((value) => !known.some((one) => one.value === value))
  return [...known, ...unknown.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    label: labelOf(name, value),
    count,
    chosen: chosen.includes(value),
  }))
}

/** How many models no source states a list's dimension for; none where every model has one. */
export const missingOf = (facets: Facets, name: ListName): number => facetOf(facets, dimensions[name])?.missing ?? 0

/** How models spread over a range: `1e9..3e9` and years are read as ends on its axis. */
export function histogramOf(facets: Facets, dimension: string) {
  return (facetOf(facets, dimension)?.values ?? []).flatMap(({ value, count }) => {
    const [from, to] = value.includes('..') ? value.split('..').map(Number) : yearOf(value)
    return from === undefined || to === undefined || from === null || to === null ? [] : [{ from, to, count }]
  })
}

const yearOf = (year: string) => [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)] as const

/** The bucket "not reported" of a range, where the API counts it. */
export function missingOption(facets: Facets, dimension: string, chosen: boolean): FacetOption | undefined {
  const count = facetOf(facets, dimension)?.missing
  return count === null || count === undefined ? undefined : { value: 'none', label: 'Not reported', count, chosen }
}
