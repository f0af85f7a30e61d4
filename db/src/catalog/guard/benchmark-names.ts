import type { BenchmarkRecord } from '@stack/shared/benchmarks/benchmark.record.ts'
import { nameKey, type Rule } from './say.ts'

const isSaidToDiffer = (benchmark: BenchmarkRecord | undefined, slug: string) =>
  benchmark?.not_to_be_confused_with?.includes(slug) === true

/**
 * A benchmark has one record, however its name is written: a second one would split its scores. Two tests that do share a name say
 * so in `not_to_be_confused_with`.
 */
export const benchmarkNames: Rule = ({ benchmarks }, say) => {
  const owners = new Map<string, string>()
  for (const [slug, benchmark] of benchmarks) {
    const { name, aliases = [] } = benchmark
    const names = [[['name'], name] as const, ...aliases.map((alias, at) => [['aliases', at], alias] as const)]
    for (const [path, written] of names) {
      const owner = owners.get(nameKey(written)) ?? slug
      owners.set(nameKey(written), owner)
      if (owner === slug || isSaidToDiffer(benchmark, owner) || isSaidToDiffer(benchmarks.get(owner), slug)) continue
      say(
        'benchmarks',
        slug,
        path,
        'name-taken',
        `"${written}" is also a name of ${owner}: one benchmark has one record`,
      )
    }
  }
}
