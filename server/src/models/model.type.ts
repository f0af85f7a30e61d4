import { builder, sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { asOfArgs } from '../sources/as-of.ts'
import { Organization } from '../sources/organization.type.ts'
import { Family } from './family.type.ts'
import { ModelFacts } from './fact.type.ts'
import { License } from './license.type.ts'
import { renderMarkdown } from './markdown.ts'
import { OpennessType } from './openness.type.ts'

export const ModelStage = enumOf(
  'ModelStage',
  'How far along its training a model is. Base and instruct are two models.',
  {
    base: 'Pretrained only.',
    instruct: 'Trained to follow instructions.',
    reasoning: 'Trained to reason at length before it answers.',
    'hybrid-reasoning': 'One set of weights that reasons at length or not, as asked.',
  },
)

const ModelRecordState = sql.sqlObject('ModelRecordState', 'model', {
  description: 'How complete and how well checked the record of a model is.',
  fields: (t) => ({
    factsReported: t.column('factCount', { type: 'Int', description: 'Facts for which some source states something.' }),
    scores: t.column('scoreCount', { type: 'Int', description: 'Scores, all reports counted.' }),
    claims: t.column('claimCount', { type: 'Int', description: 'Claims of every kind.' }),
    claimsChecked: t.column('checkedCount', {
      type: 'Int',
      description: 'Claims a program found at their place in the source.',
    }),
    conflicts: t.column('conflictCount', {
      type: 'Int',
      description: 'Facts and benchmarks on which reports state different figures.',
    }),
    lastRecordedOn: t.column('lastRecordedOn', { type: 'Date', description: 'Day of the newest report.' }),
  }),
})

export const Model = sql.sqlObject('Model', 'model', {
  description:
    'One set of weights with a name. What is known of it is in its reports; what is shown first follows a written rule.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as its maker writes it.' }),
    aliases: t.column('aliases', { type: ['String'], description: 'Other names it is looked up by.' }),
    organization: t.one(Organization, {
      on: ['organizationId', 'id'],
      nullable: false,
      description: 'Who released it.',
    }),
    family: t.one(Family, { on: ['familyId', 'id'], nullable: false, description: 'Its family.' }),
    license: t.one(License, {
      on: ['licenseId', 'id'],
      nullable: false,
      description: 'The terms its weights come under.',
    }),
    stage: t.expression({
      type: ModelStage,
      nullable: false,
      description: 'How far along its training it is.',
      sql: (eb) => enumNameOf(eb.ref('stage')),
    }),
    releasedOn: t.column('releasedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day its weights could first be had, by the report shown first; null when no source read states it.',
    }),
    weightsUrl: t.column('weightsUrl', {
      type: 'String',
      nullable: true,
      description: 'Page where the weights are published; null when not recorded.',
    }),
    summary: t.column('summary', { type: 'String', description: 'One paragraph, in our words.' }),
    narrative: t.column('narrative', {
      type: 'String',
      nullable: true,
      description: 'Why people cared, in our words, as Markdown; null when nobody wrote it yet.',
    }),
    narrativeHtml: t.computed({
      type: 'String',
      nullable: true,
      description: 'The narrative as HTML, with raw HTML and unsafe links taken out; null without a narrative.',
      weight: 20,
      needs: ['narrative'],
      resolve: ({ narrative }) => (narrative === null ? null : renderMarkdown(narrative)),
    }),
    useCases: t.column('useCases', { type: ['String'], description: 'What it is recommended for, in our words.' }),
    openness: t.embed(OpennessType, {
      description: 'How open it is, derived from its licence and what was released; with `asOf`, what was known to be.',
      args: asOfArgs,
    }),
    facts: t.embed(ModelFacts, { description: 'Its facts by name.', args: asOfArgs }),
    record: t.embed(ModelRecordState, { description: 'How complete and how well checked this record is.' }),
  }),
})

sql.queryOne('model', Model, {
  description:
    'The model with this slug or alias; null when there is none. Its fields answer for now: `known(asOf:)` answers for an earlier day.',
  args: builder.args((t) => ({
    slug: t.string({ required: true, description: 'A slug, or one of the aliases.' }),
  })),
  where: (eb, { slug }) =>
    eb(
      'id',
      '=',
      eb
        .selectFrom('modelName')
        .select('modelId')
        .where('name', '=', eb.fn<string>('lower', [slug])),
    ),
})
