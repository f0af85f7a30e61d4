import type { ResultOf } from '../../graphql/tada.ts'
import type { licenseTermsFragment } from './license-terms.ts'

type Term = ResultOf<typeof licenseTermsFragment>['terms'][number]
export type ClauseKind = Term['kind']
export type Verdict = Term['verdict']

/** Clauses in the order of a page: what one may do, then what one must do. */
export const clauseKinds = [
  'COMMERCIAL_USE',
  'MONTHLY_ACTIVE_USER_CAP',
  'REVENUE_CAP',
  'ACCEPTABLE_USE_POLICY',
  'FIELD_OF_USE',
  'OUTPUTS_FOR_TRAINING',
  'REDISTRIBUTION',
  'PATENT_GRANT',
  'ATTRIBUTION',
  'NAMING_DUTY',
  'SHARE_ALIKE',
] as const satisfies readonly ClauseKind[]

export const clauseWords: Record<ClauseKind, string> = {
  COMMERCIAL_USE: 'Commercial use',
  MONTHLY_ACTIVE_USER_CAP: 'Cap on users',
  REVENUE_CAP: 'Cap on revenue',
  ACCEPTABLE_USE_POLICY: 'Acceptable-use policy',
  FIELD_OF_USE: 'Field of use',
  OUTPUTS_FOR_TRAINING: 'Outputs for training',
  REDISTRIBUTION: 'Redistribution',
  PATENT_GRANT: 'Patent grant',
  ATTRIBUTION: 'Attribution',
  NAMING_DUTY: 'Naming duty',
  SHARE_ALIKE: 'Share alike',
}

export const verdicts = [
  'ALLOWED',
  'WITH_CONDITIONS',
  'FORBIDDEN',
  'REQUIRED',
  'NOT_REQUIRED',
] as const satisfies readonly Verdict[]

export const verdictWords: Record<Verdict, string> = {
  ALLOWED: 'allowed',
  WITH_CONDITIONS: 'with conditions',
  FORBIDDEN: 'forbidden',
  REQUIRED: 'required',
  NOT_REQUIRED: 'not required',
}
