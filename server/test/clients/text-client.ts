/** What a client tells the program that uses it about a question the API refuses. */
export interface Refusal {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

export type Variables = Readonly<Record<string, unknown>>

/** A client that takes a query as text, used the way its documentation shows. */
export interface TextClient {
  /** The data, as it comes out of the client and its cache. */
  ask(query: string, variables: Variables): Promise<unknown>
  /** The errors of a question that is refused; fails when it is answered. */
  refusals(query: string, variables: Variables): Promise<readonly Refusal[]>
  /** The slugs of all models, read page by page. */
  walkModels(pageSize: number): Promise<readonly string[]>
}

export type ConnectTextClient = (endpoint: string, fetch: typeof globalThis.fetch) => TextClient

export const notRefused = (): never => {
  throw new Error('the question was answered instead of refused')
}
