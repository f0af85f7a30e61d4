/** A section of the page with what it holds, for the list of contents. */
export interface Entry {
  id: string
  title: string
  count?: string
}

/** The record as the contents count it. */
export interface Counted {
  facts: string
  benchmarks: string
  offerings: number
  quantizations: number
  limitations: number
  lineage: number
  terms: number
  sources: number
}

/** The sections in their order. */
export function contentsOf(counted: Counted): Entry[] {
  const count = (number: number) => ({ count: String(number) })
  return [
    { id: 'story', title: 'Why people cared' },
    { id: 'architecture', title: 'Architecture' },
    { id: 'specs', title: 'Specs', count: counted.facts },
    { id: 'context', title: 'Context, three ways' },
    { id: 'benchmarks', title: 'Benchmarks', count: counted.benchmarks },
    { id: 'prices', title: 'Price and speed', ...count(counted.offerings) },
    { id: 'quantizations', title: 'Quantizations', ...count(counted.quantizations) },
    { id: 'memory', title: 'Memory need' },
    { id: 'limitations', title: 'Limitations', ...count(counted.limitations) },
    { id: 'lineage', title: 'Lineage', ...count(counted.lineage) },
    { id: 'licence', title: 'Licence', ...count(counted.terms) },
    { id: 'sources', title: 'Sources', ...count(counted.sources) },
    { id: 'feeds', title: 'Feeds' },
  ]
}
