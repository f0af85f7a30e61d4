import { type Policy, type PolicyName, policyNames, policyWords } from '@stack/shared/comparisons/policy.ts'
import { builder } from '../builder.ts'
import { Source } from '../sources/source.type.ts'
import type { Selected } from '../sql-fields/typing.ts'

export const PolicyEnum = builder.enumType('ComparisonPolicy', {
  description: 'Which report a cell of a comparison shows first. Every other one stays in the cell.',
  values: Object.fromEntries(policyNames.map((name) => [name, { description: policyWords[name] }])) as Record<
    PolicyName,
    { description: string }
  >,
})

export interface AppliedPolicyShape extends Policy {
  readonly found: Selected<'source'> | null
}
export const AppliedPolicy = builder.objectRef<AppliedPolicyShape>('AppliedPolicy').implement({
  description: 'By which policy the cells of a comparison chose what they show.',
  fields: (t) => ({
    name: t.field({ type: PolicyEnum, description: 'The policy.', resolve: ({ name }) => name }),
    text: t.string({ description: 'What it does, in words.', resolve: ({ name }) => policyWords[name] }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source of `ONE_SOURCE`; null for the others, and for one that is unknown.',
      resolve: ({ found }) => found,
    }),
  }),
})

interface UnknownName {
  readonly argument: string
  readonly name: string
  readonly suggestions: readonly string[]
}
export const UnknownNameType = builder.objectRef<UnknownName>('UnknownName').implement({
  description: 'A name in the arguments that is no record of the catalogue. The rest is answered without it.',
  fields: (t) => ({
    argument: t.exposeString('argument', { description: 'The argument that holds it.' }),
    name: t.exposeString('name', { description: 'The name as given.' }),
    suggestions: t.stringList({
      description: 'Slugs of that kind that are spelt alike, the nearest first; empty when none is near.',
      resolve: ({ suggestions }) => [...suggestions],
    }),
  }),
})
export type { UnknownName }
