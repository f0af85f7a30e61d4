import { graphql } from '../graphql/tada.ts'

/** How a score was taken, as far as its source says. */
export const scoreSettingsFragment = graphql(`
  fragment ScoreSettings on ScoreSettings @_unmask {
    metric
    mode
    shots
    chainOfThought
    attempts
    tools
    scaffold
    harness
    precision
    promptFormat
    method
  }
`)
