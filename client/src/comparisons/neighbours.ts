interface Measured {
  benchmark: {
    scores: { nodes: readonly { model: { slug: string; name: string }; comparabilitySet: { key: string } | null }[] }
  }
  comparabilitySet: { key: string } | null
}

export interface Neighbour {
  slug: string
  name: string
  shared: number
}

/** The models that share most benchmarks with one under like settings, the widest first, then by name. */
export function neighboursOf(slug: string, scores: readonly Measured[]): Neighbour[] {
  const found = new Map<string, Neighbour>()
  for (const { benchmark, comparabilitySet } of scores) {
    const alike = benchmark.scores.nodes.filter(
      ({ model, comparabilitySet: other }) =>
        model.slug !== slug && comparabilitySet !== null && other?.key === comparabilitySet.key,
    )
    for (const { model } of new Map(alike.map((one) => [one.model.slug, one])).values()) {
      const { slug: id, name } = model
      found.set(id, { slug: id, name, shared: (found.get(id)?.shared ?? 0) + 1 })
    }
  }
  return [...found.values()].toSorted((a, b) => b.shared - a.shared || a.name.localeCompare(b.name))
}
