import { fromRow } from './resolve.ts'

type Fields = Record<string, unknown>

interface AnyRef {
  readonly name: string
  implement(options: { description: string; fields: (t: AnyFields) => Fields }): AnyRef
}

interface AnyFields {
  field(options: Record<string, unknown>): unknown
}

interface AnyBuilder {
  objectRef(name: string): AnyRef
}

/** The connection, edge and page-info types of one schema, made when first used and never twice. */
export class ConnectionTypes {
  readonly #builder: AnyBuilder
  readonly #made = new Map<string, AnyRef>()

  constructor(builder: unknown) {
    this.#builder = builder as AnyBuilder
  }

  #type(name: string, description: string, fields: (t: AnyFields) => Fields): AnyRef {
    const known = this.#made.get(name)
    if (known) return known
    const ref = this.#builder.objectRef(name).implement({ description, fields })
    this.#made.set(name, ref)
    return ref
  }

  #pageInfo(): AnyRef {
    return this.#type('PageInfo', 'Where a page stands in its connection.', (t) => ({
      hasNextPage: field(t, 'Boolean', false, 'Whether there are rows after this page.'),
      hasPreviousPage: field(t, 'Boolean', false, 'Whether there are rows before this page.'),
      startCursor: field(t, 'String', true, 'Cursor of the first row; null on an empty page.'),
      endCursor: field(t, 'String', true, 'Cursor of the last row; null on an empty page.'),
    }))
  }

  #edge(node: { name: string }): AnyRef {
    return this.#type(`${node.name}Edge`, `One ${node.name} of a connection.`, (t) => ({
      cursor: field(t, 'String', false, 'Position of this row, for `after` and `before` of the same field and order.'),
      node: field(t, node, false, 'The row.'),
    }))
  }

  /** The connection type for `node`. One with aggregates needs a name of its own. */
  connection(node: { name: string }, name: string | undefined, aggregates: (t: AnyFields) => Fields): AnyRef {
    return this.#type(name ?? `${node.name}Connection`, `A page of ${node.name} rows.`, (t) => ({
      nodes: field(t, [node], false, 'The rows of this page.'),
      edges: field(t, [this.#edge(node)], false, 'The rows of this page with their cursors.'),
      pageInfo: field(t, this.#pageInfo(), false, 'Where this page stands.'),
      totalCount: field(t, 'Int', false, 'How many rows there are over all pages.'),
      ...aggregates(t),
    }))
  }
}

function field(t: AnyFields, type: unknown, nullable: boolean, description?: string): unknown {
  return t.field({ type, nullable, resolve: fromRow, ...(description === undefined ? {} : { description }) })
}
