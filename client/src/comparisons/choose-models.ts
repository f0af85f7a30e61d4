import type { CompareState } from './compare.params.ts'

type Changes = Partial<Pick<CompareState, 'models' | 'base' | 'rows'>>

/** What can be done with the chosen models. Each changes the address. */
export interface ModelChoice {
  add: (slug: string) => void
  remove: (slug: string) => void
  move: (slug: string, step: 1 | -1) => void
  pin: (slug: string) => void
}

/** The order after one model changed places with its neighbour; the same order at either end. */
export function moved(slugs: readonly string[], slug: string, step: 1 | -1): readonly string[] {
  const from = slugs.indexOf(slug)
  const neighbour = slugs[from + step]
  if (from < 0 || neighbour === undefined) return slugs
  const order = [...slugs]
  order[from + step] = slug
  order[from] = neighbour
  return order
}

/** What the address says after some models were taken out. What named them is left out too. */
export function without(state: Pick<CompareState, 'models' | 'base' | 'rows'>, slugs: readonly string[]): Changes {
  const { models, base, rows } = state
  return {
    models: models.filter((slug) => !slugs.includes(slug)),
    ...(base !== null && slugs.includes(base) && { base: null }),
    ...(rows.kind === 'drop' && slugs.includes(rows.model) && { rows: { kind: 'any' } }),
  }
}

/** The ways to change which models are compared. `found` are the slugs of the columns as they are. */
export function modelChoice(
  state: CompareState,
  found: readonly string[],
  push: (changes: Changes) => void,
): ModelChoice {
  return {
    add: (slug) => push({ models: [...found, slug] }),
    remove: (slug) => push(without({ ...state, models: found }, [slug])),
    move: (slug, step) => push({ models: moved(found, slug, step), base: state.base ?? found[0] ?? null }),
    pin: (slug) => push({ base: slug === found[0] ? null : slug }),
  }
}
