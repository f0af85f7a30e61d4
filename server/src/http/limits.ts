/**
 * The limits that the API shows, at `catalog { limits }`, in one place. An error that refuses something names the limit and the
 * value it found.
 */
export const limits = {
  bodyBytes: 65_536,
  urlLength: 16_384,
  documentCharacters: 16_384,
  documentTokens: 2_000,
  definitions: 20,
  depth: 12,
  introspectionDepth: 15,
  introspections: 4,
  aliases: 30,
  rootFields: 20,
  directives: 40,
  selectedFields: 1_000,
  nodes: 10_000,
  values: 60_000,
  responseCharacters: 2_000_000,
  pageSize: 100,
  defaultPageSize: 20,
  idsPerList: 100,
  searchCharacters: 200,
  comparedModels: 12,
} as const

export type Limits = typeof limits
