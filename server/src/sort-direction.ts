import { builder } from './builder.ts'

export const SortDirection = builder.enumType('SortDirection', {
  description: 'Which way a sort runs. Missing values come last in both.',
  values: { ASC: { description: 'Lowest first.' }, DESC: { description: 'Highest first.' } } as const,
})
