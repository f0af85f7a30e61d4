/** What a choice of a facet is in a filter: a word, a clause of a licence, a range, or the days of a year. */
function chosen(dimension: string, value: string): unknown {
  if (dimension === 'releasedOn') return { from: `${value}-01-01`, to: `${value}-12-31` }
  const [min, below] = value.split('..').map(Number)
  if (below !== undefined) return { min, below }
  const [kind, ...verdicts] = value.split(':')
  return [dimension === 'licenseTerms' ? { kind, verdicts } : value]
}

/** The filter that makes one choice in one dimension. */
export const choiceFilter = (dimension: string, value: string): object => ({ [dimension]: chosen(dimension, value) })
