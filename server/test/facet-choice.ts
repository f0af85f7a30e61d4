/** A choice of a facet as a filter in a document has it: a word of an enum, a text, or a clause of a licence. */
export function choiceLiteral(dimension: string, value: string): string {
  const [kind, verdict] = value.split(':')
  if (dimension === 'licenseTerms') return `{ kind: ${kind}, verdicts: [${verdict}] }`
  return /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)
}
