import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { fragmentsOf } from '../sql-fields/collect.ts'
import { badRequest } from '../sql-fields/input-error.ts'
import { limits } from './limits.ts'

/** What a document would select, before anything runs. */
export interface Cost {
  /** Fields above one another, the deepest. Introspection counts apart, in {@link introspectionDepth}. */
  readonly depth: number
  readonly introspectionDepth: number
  /** Times the schema is asked for. */
  readonly introspections: number
  /** Fields after every fragment is spread. */
  readonly fields: number
  readonly aliases: number
  readonly directives: number
}

const nothing: Cost = { depth: 0, introspectionDepth: 0, introspections: 0, fields: 0, aliases: 0, directives: 0 }

/**
 * Measures a selection. A fragment is measured once however often it is spread, so a fan-out of fragments that stands for
 * millions of fields costs no more than its text; a fragment that spreads itself counts as endless.
 */
export function costOf(document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const fragments = fragmentsOf(document)
  const measured = new Map<string, Cost>()
  const open = new Set<string>()

  const ofFragment = (name: string): Cost => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) return nothing
    if (open.has(name)) return { ...nothing, depth: Infinity }
    open.add(name)
    const cost = ofSelection(fragment.selectionSet)
    open.delete(name)
    measured.set(name, cost)
    return cost
  }

  const ofSelection = (set: SelectionSetNode | undefined): Cost => {
    let { depth, introspectionDepth: introspected, introspections, fields, aliases, directives } = nothing
    for (const selection of set?.selections ?? []) {
      directives += selection.directives?.length ?? 0
      const isField = selection.kind === Kind.FIELD
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSelection(selection.selectionSet)
      const isIntrospection = isField && /^__(schema|type)$/.test(selection.name.value)
      if (isIntrospection) introspected = Math.max(introspected, inner.depth + 1)
      else {
        depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
        introspected = Math.max(introspected, inner.introspectionDepth)
      }
      introspections += inner.introspections + (isIntrospection ? 1 : 0)
      fields += inner.fields + (isField ? 1 : 0)
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
      directives += inner.directives
    }
    return { depth, introspectionDepth: introspected, introspections, fields, aliases, directives }
  }

  return ofSelection(operation.selectionSet)
}

function tooMuch(what: string, found: number, allowed: number): GraphQLError {
  const value = found === Infinity ? 'no end' : String(found)
  return new GraphQLError(`The query has ${value} ${what}; at most ${allowed} are allowed.`, {
    extensions: {
      code: 'QUERY_TOO_COMPLEX',
      limit: allowed,
      value: found === Infinity ? null : found,
      http: badRequest,
    },
  })
}

/** The first limit that a document breaks, as an error that names the limit and the value; undefined when it keeps them all. */
export function refuseByShape(document: DocumentNode): GraphQLError | undefined {
  const definitions = document.definitions.length
  if (definitions > limits.definitions) return tooMuch('definitions', definitions, limits.definitions)
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const cost = costOf(document, operation)
    const roots = operation.selectionSet.selections.length
    if (roots > limits.rootFields) return tooMuch('root fields', roots, limits.rootFields)
    if (cost.depth > limits.depth) return tooMuch('levels of fields', cost.depth, limits.depth)
    if (cost.introspectionDepth > limits.introspectionDepth)
      return tooMuch('levels of introspection', cost.introspectionDepth, limits.introspectionDepth)
    if (cost.introspections > limits.introspections)
      return tooMuch('introspections', cost.introspections, limits.introspections)
    if (cost.aliases > limits.aliases) return tooMuch('aliases', cost.aliases, limits.aliases)
    if (cost.directives > limits.directives) return tooMuch('directives', cost.directives, limits.directives)
    if (cost.fields > limits.selectedFields)
      return tooMuch('fields, all fragments spread', cost.fields, limits.selectedFields)
  }
  return undefined
}
