import { enumName } from '@stack/shared/enum-name.ts'
import {
  type FactDefinition,
  type FactName,
  factDefinition,
  factDefinitions,
  factGroups,
  factNames,
} from '@stack/shared/models/facts.ts'
import { type Expression, sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { asOfArgs, knownBy, shownFirst } from '../sources/as-of.ts'
import { asClaims, type ClaimFields } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'

export const FactNameEnum = enumOf(
  'FactName',
  'Every fact a source may state about a model.',
  Object.fromEntries(factNames.map((name) => [name, factDefinition(name).description])) as Record<FactName, string>,
)

export const FactGroup = enumOf('FactGroup', 'What a fact is about.', {
  size: 'Kind of network, parameters, experts, layers.',
  attention: 'Attention, positions and context.',
  vocabulary: 'Vocabulary, tokenizer and the small parts of a block.',
  modality: 'What goes in and comes out.',
  training: 'Data, compute and methods of training.',
  release: 'When it came out.',
  openness: 'What was released.',
} satisfies Record<(typeof factGroups)[number], string>)

export const FactState = enumOf('FactState', 'What a source says about a fact.', {
  reported: 'It states a value.',
  'not-disclosed': 'It says that the value is withheld.',
  'not-applicable': 'It says, or what it says means, that the model has no such thing.',
})

const Qualifier = enumOf('Qualifier', 'How a source hedges a figure.', {
  about: 'About this much.',
  'at-least': 'This much or more.',
  'up-to': 'This much or less.',
})

const definitionOf = (name: Expression<string>, value: (definition: FactDefinition) => string | null) =>
  raw<string>`case ${name} ${raw.join(
    factNames.map((fact) => raw`when ${raw.lit(fact)} then ${raw.lit(value(factDefinition(fact)))}`),
    raw` `,
  )} end`

const words = {
  state: 'Whether it states a value, withholds it, or says that there is none.',
  printed: 'The value as the source prints it or as near as a record can; null unless a value is stated.',
  qualifier: 'How the source hedges the figure; null when it does not.',
  alternatives: 'What other sources state about the same fact of the same model, in the order of the written rule.',
} as const

function commonFields(t: ClaimFields) {
  return {
    state: t.expression({
      type: FactState,
      nullable: false,
      description: words.state,
      sql: (eb) => enumNameOf(eb.ref('state')),
    }),
    printed: t.column('printed', { type: 'String', nullable: true, description: words.printed }),
    qualifier: t.expression({
      type: Qualifier,
      nullable: true,
      description: words.qualifier,
      sql: (eb) => enumNameOf(eb.ref('qualifier')),
    }),
    ...claimFields(t),
  }
}

const numberValue = 'A number in the unit of the fact; null unless a number is stated.'
const textValue = 'Text, or the word of a choice; null unless a text is stated.'
const listValue = 'A list of words; null unless a list is stated.'
const dateValue = 'A day; null unless a day is stated.'

export const Fact = sql.sqlObject('Fact', 'fact', {
  description:
    'What one source states about one fact of one model, whatever its kind. Which of the value fields is filled depends on the fact.',
  node: true,
  interfaces: [Claim],
  fields: (t) => ({
    name: t.expression({
      type: FactNameEnum,
      nullable: false,
      description: 'Which fact.',
      sql: (eb) => raw<string>`upper(${eb.ref('name')})`,
    }),
    label: t.expression({
      type: 'String',
      nullable: false,
      description: 'The fact as it stands at the head of a row.',
      sql: (eb) => definitionOf(eb.ref('name'), (definition) => definition.label),
    }),
    group: t.expression({
      type: FactGroup,
      nullable: false,
      description: 'The group it is shown in.',
      sql: (eb) => definitionOf(eb.ref('name'), (definition) => enumName(definition.group)),
    }),
    unit: t.expression({
      type: 'String',
      nullable: true,
      description: 'Unit of a number; null for a plain count or another kind of value.',
      sql: (eb) => definitionOf(eb.ref('name'), (definition) => definition.unit ?? null),
    }),
    numberValue: t.column('numberValue', { type: 'Float', nullable: true, description: numberValue }),
    textValue: t.column('textValue', { type: 'String', nullable: true, description: textValue }),
    listValue: t.column('listValue', { type: ['String'], nullable: true, description: listValue }),
    dateValue: t.column('dayValue', { type: 'Date', nullable: true, description: dateValue }),
    ...commonFields(asClaims(t)),
  }),
})

const about = (kind: string) => `What one source states about a fact whose value is ${kind}.`
const typed = { interfaces: [Claim] }

const NumberFact = sql.sqlObject('NumberFact', 'fact', {
  ...typed,
  description: about('a number'),
  fields: (t) => ({
    value: t.column('numberValue', { type: 'Float', nullable: true, description: numberValue }),
    ...commonFields(asClaims(t)),
  }),
})
const TextFact = sql.sqlObject('TextFact', 'fact', {
  ...typed,
  description: about('text or one of a few words'),
  fields: (t) => ({
    value: t.column('textValue', { type: 'String', nullable: true, description: textValue }),
    ...commonFields(asClaims(t)),
  }),
})
const ListFact = sql.sqlObject('ListFact', 'fact', {
  ...typed,
  description: about('a list of words'),
  fields: (t) => ({
    value: t.column('listValue', { type: ['String'], nullable: true, description: listValue }),
    ...commonFields(asClaims(t)),
  }),
})
const DateFact = sql.sqlObject('DateFact', 'fact', {
  ...typed,
  description: about('a day'),
  fields: (t) => ({
    value: t.column('dayValue', { type: 'Date', nullable: true, description: dateValue }),
    ...commonFields(asClaims(t)),
  }),
})

for (const ref of [Fact, NumberFact, TextFact, ListFact, DateFact])
  sql.extendSqlObject(ref, (t) => ({
    alternatives: t.many(ref, {
      description: words.alternatives,
      args: asOfArgs,
      where: (eb, { asOf }) => knownBy(eb, asOf),
      on: [
        ['modelId', 'modelId'],
        ['name', 'name'],
        ['id', 'id', '<>'],
      ],
      orderBy: [{ by: 'rank', as: 'int' }],
      expected: 2,
    }),
  }))

const refs = { number: NumberFact, text: TextFact, choice: TextFact, list: ListFact, day: DateFact } as const

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A model's facts by name: for each the claim that is shown first, or null when no source read states it. */
export const ModelFacts = sql.sqlObject('ModelFacts', 'model', {
  description:
    'The facts of a model by name: the claim shown first by the written rule, or null when no source read states the fact.',
  fields: (t) =>
    Object.fromEntries(
      factNames.map((name) => {
        const { kind, description, unit, values } = factDefinition(name)
        const more = [unit && `In ${unit}.`, values && `One of: ${values.join(', ')}.`].filter(Boolean).join(' ')
        return [
          camel(name),
          t.one(refs[kind], {
            description: `${description} ${more}`.trim(),
            on: ['id', 'modelId'],
            nullable: true,
            where: (eb, _args, { asOf }) => eb.and([eb('name', '=', name), shownFirst('fact', asOf)]),
          }),
        ]
      }),
    ),
})

const FactDefinitionType = builder
  .objectRef<{ name: FactName; definition: FactDefinition }>('FactDefinition')
  .implement({
    description: 'What is known about a fact before anyone states it: its words, unit and kind.',
    fields: (t) => ({
      name: t.field({ type: FactNameEnum, description: 'Which fact.', resolve: ({ name }) => enumName(name) }),
      label: t.string({
        description: 'As it stands at the head of a row.',
        resolve: ({ definition }) => definition.label,
      }),
      group: t.field({
        type: FactGroup,
        description: 'The group it is shown in.',
        resolve: ({ definition }) => enumName(definition.group),
      }),
      description: t.string({ description: 'What it means.', resolve: ({ definition }) => definition.description }),
      unit: t.string({
        nullable: true,
        description: 'Unit of a number; null for a plain count or another kind of value.',
        resolve: ({ definition }) => definition.unit ?? null,
      }),
      choices: t.stringList({
        nullable: true,
        description: 'The words its value is chosen from; null when it is free.',
        resolve: ({ definition }) => definition.values?.slice() ?? null,
      }),
    }),
  })

export const factDefinitionOf = (name: FactName) => ({ name, definition: factDefinitions[name] as FactDefinition })
export { FactDefinitionType }

builder.queryField('factDefinitions', (t) =>
  t.field({
    type: [FactDefinitionType],
    description: 'Every fact the catalogue can hold about a model, in the order they are shown.',
    resolve: () => factNames.map(factDefinitionOf),
  }),
)
