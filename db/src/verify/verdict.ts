/** What became of looking for a claim in its document. */
export type Verdict =
  | { readonly verdict: 'checked' }
  | { readonly verdict: 'mismatch'; readonly reason: string }
  | { readonly verdict: 'not-checkable'; readonly reason: string }

export const checked: Verdict = { verdict: 'checked' }
export const mismatch = (reason: string): Verdict => ({ verdict: 'mismatch', reason })
export const notCheckable = (reason: string): Verdict => ({ verdict: 'not-checkable', reason })
