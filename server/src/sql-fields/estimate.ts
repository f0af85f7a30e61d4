import {
  coerceInputLiteral,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type DocumentNode,
  type VariableValues,
} from 'graphql'
import { fragmentsOf } from './collect.ts'
import { sqlOf } from './metadata.ts'

/** How much an operation may answer. */
export interface Size {
  /** Objects, and what has to be looked at for them. */
  readonly objects: number
  /** Scalars of all these objects. */
  readonly values: number
}

/** What an operation may answer by default. */
export const maxSize: Size = { objects: 10_000, values: 60_000 }

/** How many objects are expected of a list that has no limit and says nothing. */
const expectedOfList = 10

const nothing: Size = { objects: 0, values: 0 }
const plus = (a: Size, b: Size): Size => ({ objects: a.objects + b.objects, values: a.values + b.values })
const times = (count: number, { objects, values }: Size): Size => ({ objects: count * objects, values: count * values })
const objects = (count: number): Size => ({ objects: count, values: 0 })

/** The value of an argument; undefined when it is absent, or wrong in a way that its field will refuse. */
function argument(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  variables: VariableValues,
): unknown {
  const given = node.arguments?.find((one) => one.name.value === name)
  const declared = field.args.find((one) => one.name === name)
  return given && declared ? coerceInputLiteral(given.value, declared.type, variables) : undefined
}

/** What a field costs beside the objects it answers, in objects. */
function weightOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: VariableValues): number {
  const { weight = 0 } = sqlOf(field) ?? {}
  return typeof weight === 'number' ? weight : weight((name) => argument(field, node, name, variables))
}

/** How many objects one field answers: its page, its limit, or what its declaration expects. */
function countOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: VariableValues): number {
  const sql = sqlOf(field)
  const asked = (name: string) => argument(field, node, name, variables)
  if (sql?.kind === 'connection') {
    const size = asked('first') ?? asked('last')
    // A size outside the limits is refused by its field, with a message that names it.
    return typeof size === 'number' ? Math.min(Math.max(0, size), sql.max) : sql.defaultFirst
  }
  if (sql?.kind === 'many') return sql.limit ?? sql.expected ?? expectedOfList
  if (sql?.kind === 'nodes') {
    const ids = asked('ids')
    return Array.isArray(ids) ? ids.length : 1
  }
  if (!isListType(getNullableType(field.type))) return 1
  const first = asked('first')
  return typeof first === 'number' ? Math.max(0, first) : (expectedLength(field) ?? expectedOfList)
}

/** What a list that is worked out in TypeScript says of its length, in `extensions.expected`. */
function expectedLength(field: GraphQLField<unknown, unknown>): number | undefined {
  return field.extensions['expected'] as number | undefined
}

/**
 * How much an operation can answer: page sizes and limits multiplied down the selection, known before anything runs. Fields
 * behind `@skip` count. A fragment is measured once however often it is spread.
 */
export function estimateSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): Size {
  const fragments = fragmentsOf(document)
  const measured = new Map<string, Size>()

  /** What is below one object of a type. `rows` is the size of the page when the type is that of a connection. */
  const inside = (set: SelectionSetNode, type: GraphQLNamedType, rows?: number): Size =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return plus(sum, ofField(selection, type, rows))
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!spread) return sum
      const condition = spread.typeCondition && schema.getType(spread.typeCondition.name.value)
      const narrowed = condition ?? type
      const name =
        selection.kind === Kind.FRAGMENT_SPREAD ? `${selection.name.value} ${narrowed.name} ${rows}` : undefined
      const size = (name && measured.get(name)) || inside(spread.selectionSet, narrowed, rows)
      if (name) measured.set(name, size)
      return plus(sum, size)
    }, nothing)

  const ofField = (node: FieldNode, parent: GraphQLNamedType, rows?: number): Size => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return { objects: 0, values: 1 }
    const field = parent.getFields()[node.name.value]
    const type = field && getNamedType(field.type)
    if (!field || !type) return { objects: 0, values: 1 }
    if (isIntrospectionType(type)) return nothing
    const weight = objects(weightOf(field, node, variables))
    if (!node.selectionSet || !isCompositeType(type)) return plus(weight, { objects: 0, values: 1 })
    const sql = sqlOf(field)
    const isRows = rows !== undefined && (node.name.value === 'nodes' || node.name.value === 'edges')
    const count = isRows ? rows : countOf(field, node, variables)
    if (sql?.kind === 'connection') return plus(plus(objects(1), weight), inside(node.selectionSet, type, count))
    return plus(weight, times(count, plus(objects(1), inside(node.selectionSet, type))))
  }

  const root = schema.getRootType(operation.operation)
  return root ? inside(operation.selectionSet, root) : nothing
}
