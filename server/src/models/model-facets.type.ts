import { builder } from '../builder.ts'
import type { FacetDimension } from './model-facets.reads.ts'

interface FacetValueRow {
  value: string
  label: string
  count: number
}
interface FacetRow {
  dimension: FacetDimension
  values: FacetValueRow[]
  missing: number | null
}

const FacetValue = builder.objectRef<FacetValueRow>('ModelFacetValue').implement({
  description: 'A choice in a dimension of the list.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'What to put into the filter. In a range its two ends, `1000000000..3000000000`: the `min` and the `below` of the filter. In `releasedOn` a year, `2024`: its first and its last day. In `licenseTerms` kind and verdict, `COMMERCIAL_USE:ALLOWED`.',
    }),
    label: t.exposeString('label', { description: 'What to show: the name of a record, a word, or a range in words.' }),
    count: t.exposeInt('count', {
      description: 'How many models choosing it alone in this dimension would give, under all the other conditions.',
    }),
  }),
})

export const ModelFacet = builder.objectRef<FacetRow>('ModelFacet').implement({
  description: 'A dimension of the list with its choices.',
  fields: (t) => ({
    dimension: t.exposeString('dimension', { description: 'The field of `ModelFilter` that its values go into.' }),
    values: t.field({
      type: [FacetValue],
      description: 'Its choices: the most frequent first, ranges in their order.',
      resolve: ({ values }) => values,
    }),
    missing: t.exposeInt('missing', {
      nullable: true,
      description:
        'Under all the other conditions, how many models no source states it for; null where it is always known, and for `licenseTerms` and `released`, whose parts are stated each for itself.',
    }),
  }),
})
