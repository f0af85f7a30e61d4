import { sql as raw, type SqlBool } from 'kysely'
import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Model } from '../models/model.type.ts'
import { Report } from '../models/report.type.ts'
import { asClaims, type ClaimFields } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'

const LineageRelation = enumOf('LineageRelation', 'How a model comes from another: the child is … the parent.', {
  'fine-tuned-from': 'Trained further from its weights for a task or style.',
  'distilled-from': 'Trained on what it writes.',
  'merged-from': 'Made by joining its weights with others.',
  'quantized-from': 'Its weights, written with fewer bits.',
  'continued-pretraining-from': 'Pretrained further from its weights.',
  'successor-of': 'Its maker names it as the next of the line; no weights are shared.',
})

const edgeFields = (t: ClaimFields) => {
  const edge = t as unknown as Parameters<Parameters<typeof sql.extendSqlObject<'lineageEdge'>>[1]>[0]
  return {
    relation: edge.expression({
      type: LineageRelation,
      nullable: false,
      description: 'How the one comes from the other.',
      sql: (eb) => enumNameOf(eb.ref('relation')),
    }),
    licenseWarning: edge.column('licenseWarning', {
      type: 'String',
      nullable: true,
      description:
        'Set where weights pass on and the licences differ: what each side states. We do not judge; null otherwise.',
    }),
    ...claimFields(t),
  }
}

const Ancestor = sql.sqlObject('Ancestor', 'lineageEdge', {
  description: 'A model this one comes from, one step up.',
  interfaces: [Claim],
  fields: (t) => ({
    model: t.one(Model, {
      on: ['parentModelId', 'id'],
      nullable: true,
      description: 'The parent; null when it is not in the catalogue.',
    }),
    unlistedModel: t.column('unlistedName', {
      type: 'String',
      nullable: true,
      description: 'Name of a parent that is not in the catalogue; null when it is.',
    }),
    ...edgeFields(asClaims(t)),
  }),
})

const Descendant = sql.sqlObject('Descendant', 'lineageEdge', {
  description: 'A model that comes from this one, one step down.',
  interfaces: [Claim],
  fields: (t) => ({
    model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The child.' }),
    ...edgeFields(asClaims(t)),
  }),
})

export const LineageEdge = sql.sqlObject('LineageEdge', 'lineageEdge', {
  description: 'One step of ancestry as one source states it, seen from neither end.',
  node: true,
  interfaces: [Claim],
  fields: (t) => ({
    child: t.one(Model, {
      on: ['modelId', 'id'],
      nullable: false,
      description: 'The model that comes from the other.',
    }),
    parent: t.one(Model, {
      on: ['parentModelId', 'id'],
      nullable: true,
      description: 'The model it comes from; null when that is not in the catalogue.',
    }),
    unlistedParent: t.column('unlistedName', {
      type: 'String',
      nullable: true,
      description: 'Name of a parent that is not in the catalogue; null when it is.',
    }),
    ...edgeFields(asClaims(t)),
  }),
})

sql.queryConnection('lineageEdges', LineageEdge, {
  description: 'Every step of ancestry that a source states, by child.',
  orderBy: [{ by: 'modelId', as: 'int' }],
})

/** Whether a step of ancestry lies above or below the model at hand, however far. A way that meets itself ends. */
const reaches = (side: 'above' | 'below') => {
  const [here, next] = side === 'above' ? ['model_id', 'parent_model_id'] : ['parent_model_id', 'model_id']
  return raw<SqlBool>`lineage_edge.id in (
    with recursive step (id, next) as (
      select edge.id, ${raw.ref(`edge.${next}`)} from lineage_edge as edge where ${raw.ref(`edge.${here}`)} = model.id
      union select edge.id, ${raw.ref(`edge.${next}`)} from step join lineage_edge as edge on ${raw.ref(`edge.${here}`)} = step.next
    )
    select step.id from step
  )`
}

sql.extendSqlObject(Report, (t) => ({
  lineage: t.many(LineageEdge, {
    description: 'The steps of ancestry that it states.',
    on: ['id', 'reportId'],
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 1,
  }),
}))

const Lineage = sql.sqlObject('Lineage', 'model', {
  description: 'Where a model comes from and what came of it.',
  fields: (t) => ({
    note: t.column('lineageNote', {
      type: 'String',
      nullable: true,
      description: 'In a sentence of ours; null when nobody wrote it.',
    }),
    ancestors: t.many(Ancestor, {
      description: 'One step up.',
      on: ['id', 'modelId'],
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 2,
    }),
    descendants: t.many(Descendant, {
      description: 'One step down, among the models of the catalogue.',
      on: ['id', 'parentModelId'],
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 4,
    }),
    allAncestors: t.many(LineageEdge, {
      description:
        'Derived: every step up, to any depth: of the model, of each model it comes from, and so on. Steps are not in the order of the way.',
      where: () => reaches('above'),
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 10,
    }),
    allDescendants: t.many(LineageEdge, {
      description: 'Derived: every step down, to any depth, among the models of the catalogue.',
      where: () => reaches('below'),
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 20,
    }),
    siblings: t.many(Model, {
      description: 'Derived: the other models of the same family, the newest first.',
      on: [
        ['familyId', 'familyId'],
        ['id', 'id', '<>'],
      ],
      orderBy: [
        { by: 'releasedOn', as: 'date', nullable: true, direction: 'desc' },
        { by: 'id', as: 'int' },
      ],
      expected: 8,
    }),
  }),
})

sql.extendSqlObject(Model, (t) => ({
  lineage: t.embed(Lineage, { description: 'Where it comes from and what came of it.' }),
}))
