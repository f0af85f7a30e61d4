import type { Catalog } from '@stack/shared/catalog.ts'
import { runOf, tokens } from './words.ts'

/** A name taken apart, and whose it is. */
export interface Name {
  readonly tokens: readonly string[]
  readonly slug: string
}

/** Whose name a text carries; `wider` is a name that ours adds a word to, as GPQA Diamond does to GPQA. */
export type Naming = 'ours' | 'wider' | 'another' | 'nobody'

export interface Named {
  readonly naming: Naming
  /** Whose it is when it is not ours. */
  readonly other?: string
}

export const ours: Named = { naming: 'ours' }
export const nobody: Named = { naming: 'nobody' }

/** All names of the catalogue's models and benchmarks, to tell whose a label is. */
export interface Names {
  readonly models: readonly Name[]
  readonly benchmarks: readonly Name[]
  readonly catalog: Catalog
}

/** A name without the parts that tell no two models apart: owner of a repository, spelling of the stage. */
const bare = (name: string): readonly string[] => tokens(name.replace(/^.*\//, ''))

export function namesOf(catalog: Catalog): Names {
  const isTellable = (name: string) => !/[^\p{L}\p{M}\p{N}\s\p{P}+~|$^=<>]/u.test(name)
  const models = [...catalog.models].flatMap(([slug, { name, aliases = [] }]) =>
    [name, slug, ...aliases].map((one) => ({ tokens: bare(one), slug })),
  )
  const benchmarks = [...catalog.benchmarks].flatMap(([slug, { name, aliases = [] }]) =>
    [name, name.replace(/ \([^()]*\)$/, ''), slug, ...aliases]
      .filter(isTellable)
      .map((one) => ({ tokens: tokens(one), slug })),
  )
  return { models, benchmarks, catalog }
}

/** Runs of names in a text, without those inside a longer one. */
export function runsIn(names: readonly Name[], text: readonly string[]): Name[] {
  const there = new Set(text)
  const found = names
    .filter((name) => name.tokens.every((token) => there.has(token)))
    .map((name) => ({ name, at: runOf(name.tokens, text) }))
    .filter(({ at }) => at >= 0)
  return found
    .filter(
      ({ name, at }) =>
        !found.some(
          (other) =>
            other.name.tokens.length > name.tokens.length &&
            other.at <= at &&
            other.at + other.name.tokens.length >= at + name.tokens.length,
        ),
    )
    .map(({ name }) => name)
}
