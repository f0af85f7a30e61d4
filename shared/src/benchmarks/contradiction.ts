/** The part of a score that decides whether another can state a different figure for the same thing. */
export interface StatedScore {
  /** The report it stands in. */
  readonly reportId: number
  /** Version or window of the benchmark; null when the source does not say. */
  readonly version: string | null
  /** What was counted; null when the source does not say. */
  readonly metric: string | null
}

const mayBeEqual = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

/**
 * Whether two scores of one model on one benchmark contradict each other when their figures differ.
 *
 * Scores on two stated versions, or of two stated metrics, are of two things. Two figures of one report are told apart by a
 * setting that the report states: a source does not contradict itself. Other settings do not excuse a difference, they explain
 * it: both figures are in the cell, with their settings.
 */
export const mayContradict = (a: StatedScore, b: StatedScore): boolean =>
  a.reportId !== b.reportId && mayBeEqual(a.version, b.version) && mayBeEqual(a.metric, b.metric)
