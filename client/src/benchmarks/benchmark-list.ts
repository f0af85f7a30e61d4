import { type Category, categories, categoryWords } from './category-words.ts'

interface Listed {
  name: string
  aliases: readonly string[]
  measures: string
  category: Category
  scores: { totalCount: number }
}

/** Which benchmarks of a list are wanted. */
export interface ListConditions {
  /** Every word must stand in the name, an alias or what it measures. */
  text: string
  category: Category | 'ALL'
  /** Leaves out those on which no model has a score yet. */
  onlyScored: boolean
}

export interface CategoryGroup<B> {
  category: Category
  title: string
  benchmarks: B[]
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

/** The benchmarks that meet the conditions, by category and then by name. */
export function benchmarkList<B extends Listed>(all: readonly B[], conditions: ListConditions): CategoryGroup<B>[] {
  const words = fold(conditions.text).split(' ').filter(Boolean)
  const meets = (benchmark: B) => {
    const said = fold([benchmark.name, ...benchmark.aliases, benchmark.measures].join(' '))
    return (
      words.every((word) => said.includes(word)) &&
      (conditions.category === 'ALL' || benchmark.category === conditions.category) &&
      (!conditions.onlyScored || benchmark.scores.totalCount > 0)
    )
  }
  const met = all.filter(meets).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return categories
    .map((category) => ({
      category,
      title: categoryWords[category],
      benchmarks: met.filter((benchmark) => benchmark.category === category),
    }))
    .filter((group) => group.benchmarks.length > 0)
}
