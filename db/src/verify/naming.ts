import type { Catalog } from '@stack/shared/catalog.ts'
import { stageWords } from './stage-words.ts'
import { runOf, tokens } from './words.ts'

/** A name taken apart, and whose it is. */
export interface Name {
  readonly tokens: readonly string[]
  readonly slug: string
}

/**
 * Whose name a text carries. `wider` is a name that ours adds a word to, as GPQA Diamond does to GPQA; `unstaged` is that of a
 * base model for the tuned one or the other way round: `Llama 3.1 8B` over the scores of Llama 3.1 8B Instruct.
 */
export type Naming = 'ours' | 'unstaged' | 'wider' | 'another' | 'nobody'

export interface Named {
  readonly naming: Naming
  /** Whose it is when it is not ours. */
  readonly other?: string
  /** Whether the text is the other's name and nothing else. */
  readonly isWhole?: boolean
  /** Whether base and tuned weights exist, and the text does not say which it means. */
  readonly isStageOpen?: boolean
  /** Whether it is our name and that of no twin of another stage, although it says no stage. */
  readonly isExact?: boolean
}

export const ours: Named = { naming: 'ours' }
export const nobody: Named = { naming: 'nobody' }

/** A model with all its names. */
export interface ModelNames {
  readonly slug: string
  readonly names: readonly (readonly string[])[]
  /** Every word of its names. */
  readonly identity: ReadonlySet<string>
  /** What it shares with the models it came out with: `llama 3.1`, `deepseek v 3`. */
  readonly line: readonly string[]
}

/** All names of the catalogue's models and benchmarks, to tell whose a label is. */
export interface Names {
  readonly models: readonly Name[]
  readonly ofModel: ReadonlyMap<string, ModelNames>
  /** The models of each family. */
  readonly kin: ReadonlyMap<string, readonly ModelNames[]>
  readonly benchmarks: readonly Name[]
  readonly catalog: Catalog
}

/** A name without the parts that tell no two models apart: owner of a repository, spelling of the stage. */
const bare = (name: string): readonly string[] => tokens(name.replace(/^.*\//, ''))

/** The words of a name up to its version, or up to its size where it has none. */
function lineOf(name: readonly string[]): readonly string[] {
  const version = name.findIndex((token, at) => /^\d+(?:\.\d+)*$/.test(token) && name[at + 1] !== 'x')
  const size = name.findIndex((token) => /^\d+(?:\.\d+)?[bmk]$/.test(token) || stageWords.has(token))
  const ends = [version < 0 ? name.length : version + 1, size < 0 ? name.length : size]
  return name.slice(0, Math.max(Math.min(...ends), 1))
}

export function namesOf(catalog: Catalog): Names {
  const isTellable = (name: string) => !/[^\p{L}\p{M}\p{N}\s\p{P}+~|$^=<>]/u.test(name)
  const models = [...catalog.models].flatMap(([slug, { name, aliases = [] }]) =>
    [name, slug, ...aliases].map((one) => ({ tokens: bare(one), slug })),
  )
  const ofModel = new Map(
    [...Map.groupBy(models, ({ slug }) => slug)].map(([slug, own]) => [
      slug,
      {
        slug,
        names: own.map((name) => name.tokens),
        identity: new Set(own.flatMap((name) => name.tokens)),
        line: lineOf(bare(catalog.models.get(slug)!.name)),
      },
    ]),
  )
  const benchmarks = [...catalog.benchmarks].flatMap(([slug, { name, aliases = [] }]) =>
    [name, name.replace(/ \([^()]*\)$/, ''), slug, ...aliases]
      .filter(isTellable)
      .map((one) => ({ tokens: tokens(one), slug })),
  )
  const kin = Map.groupBy(ofModel.values(), ({ slug }) => catalog.models.get(slug)!.family)
  return { models, ofModel, kin, benchmarks, catalog }
}

/** Runs of names in a text, without those inside a longer one. */
export function runsIn<N extends Pick<Name, 'tokens'>>(names: readonly N[], text: readonly string[]): N[] {
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
