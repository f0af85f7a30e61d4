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

/** For how many models something is stated about each fact, an explicit "there is none" and "withheld" included. */
export function countsOf<Name extends string>(models: readonly Covered<Name>[]): Map<Name, number> {
  const counts = new Map<Name, number>()
  for (const model of models)
    for (const name of new Set(model.factList.map((fact) => fact.name))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
