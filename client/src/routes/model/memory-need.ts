import { type FragmentOf, graphql } from '../../graphql/tada.ts'

/** Memory as computed by the server, with the formula and what is missing for it. */
export const needFragment = graphql(`
  fragment ModelMemoryNeed on MemoryNeed @_unmask {
    weightsBytes
    kvCacheBytes
    totalBytes
    formula
    missingInputs
    leftOut
  }
`)

export type Need = FragmentOf<typeof needFragment>
