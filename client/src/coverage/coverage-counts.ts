/** What the catalogue says of one fact of one model. */
export type CellState = 'REPORTED' | 'NOT_DISCLOSED' | 'NOT_APPLICABLE' | 'NOT_REPORTED'

interface Covered<Name extends string> {
  factList: readonly { id: string; name: Name; state: Exclude<CellState, 'NOT_REPORTED'> }[]
}

export interface Cell {
  state: CellState
  /** The claim shown first; null where no source read states anything. */
  claim: string | null
}

/** The cells of a model by fact. A fact that is not in it is not reported. */
export function cellsOf<Name extends string>(model: Covered<Name>): (name: Name) => Cell {
  const facts = new Map(model.factList.map((fact) => [fact.name, fact]))
  return (name) => {
    const fact = facts.get(name)
    return fact ? { state: fact.state, claim: fact.id } : { state: 'NOT_REPORTED', claim: null }
  }
}

/** How many of some facts are stated of a model, an explicit "there is none" and "withheld" included. */
export function statedOf<Name extends string>(model: Covered<Name>, facts: readonly { name: Name }[]): number {
  const stated = new Set(model.factList.map(({ name }) => name))
  return facts.filter(({ name }) => stated.has(name)).length
}

/** How many statements there are on some facts, over all models. */
export const sumOf = <Name extends string>(
  counts: ReadonlyMap<Name, number>,
  facts: readonly { name: Name }[],
): number => facts.reduce((sum, { name }) => sum + (counts.get(name) ?? 0), 0)
