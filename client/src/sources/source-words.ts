import type { ResultOf } from '../graphql/tada.ts'
import type { claimReportFragment } from './claim-report.ts'

type Source = ResultOf<typeof claimReportFragment>['source']

/** Kinds of source, as they stand in a sentence. */
export const kindWords: Record<Source['kind'], string> = {
  BLOG: 'blog post',
  CONFIGURATION: 'configuration file',
  DATASET: 'dataset',
  DOCUMENTATION: 'documentation',
  LEADERBOARD: 'leaderboard',
  LICENSE_TEXT: 'licence text',
  MODEL_CARD: 'model card',
  PAPER: 'paper',
  REPOSITORY: 'file of a repository',
  WEB_PAGE: 'web page',
}

/** What a tier says of a source. */
export const tierWords: Record<Source['tier'], string> = {
  A: 'the maker’s own document',
  B: 'a licensed dataset, a leaderboard, or a measurement by someone else',
  C: 'an aggregator or a copy',
}
