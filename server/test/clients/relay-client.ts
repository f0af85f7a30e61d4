import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime'
import { z } from 'zod'
import { run } from './project.ts'

/** Compiles the project in a folder, as its build would. */
export async function compileRelay(folder: string): Promise<{ readonly code: number | null; readonly all: string }> {
  mkdirSync(join(folder, '__generated__'), { recursive: true })
  const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js')
  return run(folder, process.execPath, [compiler, './relay.config.json'])
}

/** A query or fragment that was compiled in a folder. */
async function compiled<Artifact>(folder: string, name: string): Promise<Artifact> {
  const module: { readonly default: Artifact } = await import(join(folder, `__generated__/${name}.graphql.ts`))
  return module.default
}

export const compiledQuery = (folder: string, name: string) => compiled<ConcreteRequest>(folder, name)
export const compiledFragment = (folder: string, name: string) => compiled<ReaderFragment>(folder, name)

/** An environment whose network layer is the one of Relay's guide. */
export function relayEnvironment(endpoint: string): Environment {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: text, variables }),
      })
      return response.json()
    }),
    store: new Store(new RecordSource()),
  })
}

/** A list as a component sees it: a fragment in the store that loads more of itself. */
export interface LoadedList<Data> {
  data(): Data
  /** Loads the next page; false when there is none. */
  loadNext(count: number): Promise<boolean>
}

const connectionShape = z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) })

/** Runs a query and reads the fragment at `owner` of its data, as a component with a pagination fragment does. */
export async function loadList<Data extends Readonly<Record<string, unknown>>>(
  environment: Environment,
  query: ConcreteRequest,
  fragment: ReaderFragment,
  variables: Variables,
  shape: z.ZodType<Data>,
  owner: (data: any) => unknown = (data) => data,
): Promise<LoadedList<Data>> {
  environment.retain(createOperationDescriptor(query, variables))
  const root = await fetchQuery(environment, query, variables).toPromise()
  const selector = getSingularSelector(fragment, owner(root))
  if (!selector) throw new Error('the data holds no such fragment')
  const { paginationRequest, paginationMetadata, identifierField } = getPaginationMetadata(fragment, 'list')
  const read = () => environment.lookup(selector).data ?? {}
  return {
    data: () => shape.parse(read()),
    async loadNext(count) {
      const [field = ''] = paginationMetadata.path
      const { pageInfo } = connectionShape.parse(Reflect.get(read(), field))
      if (!pageInfo.hasNextPage) return false
      const next = getPaginationVariables(
        'forward',
        count,
        pageInfo.endCursor,
        selector.variables,
        {},
        paginationMetadata,
      )
      const owned = identifierField ? { ...next, [identifierField]: selector.dataID } : next
      await fetchQuery(environment, paginationRequest, owned).toPromise()
      return true
    },
  }
}
