import type { ModelRecord } from '@stack/shared/catalog.ts'

/** Gives the scores and facts of a model the digits their file writes, where the numbers lose them. */
export function keepPrinted({ reports }: ModelRecord, digits: ReadonlyMap<string, string>): void {
  if (digits.size === 0) return
  const keep = (claim: { printed?: string }, path: string) => {
    const printed = digits.get(`${path}.value`)
    if (printed !== undefined) claim.printed = printed
  }
  for (const [at, { facts = {}, scores = [] }] of reports.entries()) {
    for (const [name, fact] of Object.entries(facts)) if (fact) keep(fact, `reports.${at}.facts.${name}`)
    for (const [index, score] of scores.entries()) keep(score, `reports.${at}.scores.${index}`)
  }
}
