/** What became of looking for a claim in its document. */
export type Verdict =
  /** With a reason, where something that the place leaves open was taken from the locator. */
  | { readonly verdict: 'checked'; readonly reason?: string }
  | { readonly verdict: 'mismatch'; readonly reason: string }
  | { readonly verdict: 'not-checkable'; readonly reason: string }

export const checked: Verdict = { verdict: 'checked' }
export const checkedBecause = (reason: string): Verdict => ({ verdict: 'checked', reason })
export const mismatch = (reason: string): Verdict => ({ verdict: 'mismatch', reason })
export const notCheckable = (reason: string): Verdict => ({ verdict: 'not-checkable', reason })
