import {
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
} from 'graphql'
import { fragmentsOf } from './collect.ts'
import { type RelationSql, sqlOf } from './metadata.ts'

/** Objects an operation may answer by default. */
export const maxEstimatedObjects = 10_000

/** How many objects are expected of a list that has no limit and says nothing. */
const expectedOfList = 10

type Variables = Readonly<Record<string, unknown>>

/** The value of an argument that is a number or a list, as far as it matters here. */
function argument(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((given) => given.name.value === name)?.value
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value]
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.LIST ? value.values : undefined
}

/** How many objects one field answers: its page, its limit, or what its declaration expects. */
function countOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number {
  const sql = sqlOf(field)
  if (sql?.kind === 'connection') {
    const size = argument(node, 'first', variables) ?? argument(node, 'last', variables)
    // A size outside the limits is refused by its field, with a message that names it.
    return typeof size === 'number' ? Math.min(Math.max(0, size), sql.max) : sql.defaultFirst
  }
  if (sql?.kind === 'many') return sql.limit ?? (sql as RelationSql).expected ?? expectedOfList
  if (sql?.kind === 'nodes') {
    const ids = argument(node, 'ids', variables)
    return Array.isArray(ids) ? ids.length : 1
  }
  return isListType(getNullableType(field.type)) ? expectedOfList : 1
}

/**
 * How many objects an operation can answer: page sizes and limits multiplied down the selection, known before anything runs.
 * Fields behind `@skip` count. A fragment is measured once however often it is spread.
 */
export function estimateObjects(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = fragmentsOf(document)
  const measured = new Map<string, number>()

  /** The objects below one object of a type. `rows` is the size of the page when the type is that of a connection. */
  const inside = (set: SelectionSetNode, type: GraphQLNamedType, rows?: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, rows)
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!spread) return sum
      const condition = spread.typeCondition && schema.getType(spread.typeCondition.name.value)
      const narrowed = condition ?? type
      const name =
        selection.kind === Kind.FRAGMENT_SPREAD ? `${selection.name.value} ${narrowed.name} ${rows}` : undefined
      const count = (name && measured.get(name)) || inside(spread.selectionSet, narrowed, rows)
      if (name) measured.set(name, count)
      return sum + count
    }, 0)

  const ofField = (node: FieldNode, parent: GraphQLNamedType, rows?: number): number => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0
    const field = parent.getFields()[node.name.value]
    const type = field && getNamedType(field.type)
    if (!field || !node.selectionSet || !isCompositeType(type) || isIntrospectionType(type)) return 0
    const isRows = rows !== undefined && (node.name.value === 'nodes' || node.name.value === 'edges')
    const count = isRows ? rows : countOf(field, node, variables)
    if (sqlOf(field)?.kind === 'connection') return 1 + inside(node.selectionSet, type, count)
    return count * (1 + inside(node.selectionSet, type))
  }

  const root = schema.getRootType(operation.operation)
  return root ? inside(operation.selectionSet, root) : 0
}
