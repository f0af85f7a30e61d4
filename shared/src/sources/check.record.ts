/** What became of looking for a claim at its place in its source, by a program. */
export type CheckVerdict = 'checked' | 'mismatch' | 'not-checkable'

/** A kept result of looking a claim up. */
export interface Check {
  readonly verdict: CheckVerdict
  /** Day it was found out. */
  readonly on: string
  /** What stands there instead, why a program cannot look, or what the claim was found by beside the words at its place. */
  readonly reason?: string
}

/** The kept results for the claims of one source. */
export interface SourceChecks {
  /** SHA-256 of the document that was read; absent when there was none. */
  readonly document?: string
  /**
   * Results by the fingerprint of the claim, which changes with what the claim says, with its place and with the pinned document:
   * a claim that is edited has no result until it is looked up again.
   */
  readonly byFingerprint: ReadonlyMap<string, Check>
  /** The lines of the file as they are, for a hash of the whole. */
  readonly lines: readonly string[]
}
