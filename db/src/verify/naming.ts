import type { Catalog, ModelRecord } from '@stack/shared/catalog.ts'
import { abbreviates } from './abbreviation.ts'
import { runOf, squeezed, tokens } from './words.ts'

/** A name taken apart, and whose it is. */
interface Name {
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

const ours: Named = { naming: 'ours' }
const nobody: Named = { naming: 'nobody' }

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
function runsIn(names: readonly Name[], text: readonly string[]): Name[] {
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

/** Whether a label names the benchmark, or only others; a name inside a longer one (`MMLU` in `MMLU-Pro`) is the longer one's. */
export function benchmarkNaming(names: Names, slug: string, text: string): Named {
  const words = tokens(text)
  if (words.length === 0) return nobody
  const runs = runsIn(names.benchmarks, words)
  if (runs.some((name) => name.slug === slug)) return ours
  const own = names.benchmarks.filter((name) => name.slug === slug)
  const there = new Set(words)
  const tight = words.join('')
  if (
    own.some(
      (name) =>
        (name.tokens.length > 1 && name.tokens.every((token) => there.has(token))) || name.tokens.join('') === tight,
    )
  )
    return ours
  const other = runs.toSorted((a, b) => b.tokens.length - a.tokens.length)[0]
  if (!other) return isShortFor(names, slug, text) ? ours : nobody
  // in a sentence that names several, a shorter form of ours may be meant: `73.8 on SWE-bench and 66.7 on SWE-bench Multilingual`
  const isShort =
    words.length > 16 && own.some((name) => name.tokens.length > 2 && runOf(name.tokens.slice(0, 2), words) >= 0)
  if (isShort) return { naming: 'wider', other: 'it in a shorter form' }
  const isWider = own.some(
    (name) =>
      runOf(other.tokens, name.tokens) >= 0 &&
      name.tokens.every((token) => other.tokens.includes(token) || !/\d{3}/.test(token)),
  )
  return { naming: isWider ? 'wider' : 'another', other: names.catalog.benchmarks.get(other.slug)?.name ?? other.slug }
}

/** Whether a label abbreviates the benchmark: by itself, or before what stands in brackets or after a comma. */
function isShortFor(names: Names, slug: string, text: string): boolean {
  const benchmark = names.catalog.benchmarks.get(slug)
  const label = text.replace(/[(,@].*$/s, '').trim()
  const tight = squeezed(text)
  return [benchmark?.name ?? '', ...(benchmark?.aliases ?? [])].some((full) => {
    const name = full.replace(/ \([^()]*\)$/, '')
    return abbreviates(label, name) || (squeezed(name).length >= 6 && tight.startsWith(squeezed(name)))
  })
}

const stageWords = new Set([
  'base',
  'instruct',
  'chat',
  'it',
  'pt',
  'pretrained',
  'thinking',
  'non',
  'reasoning',
  'think',
  'hf',
  'instruction',
  'tuned',
])
const isSize = (token: string): boolean => /^\d+(?:\.\d+)?[bm]$/.test(token) && Number.parseFloat(token) < 2000

/** Sizes that are one but for rounding: a table says 7B of a model of 6.7B. */
const isAbout = (a: string, b: string): boolean =>
  (a.at(-1) === b.at(-1) && Number.parseFloat(a) === Number.parseFloat(b)) ||
  (a.at(-1) === b.at(-1) &&
    Number.parseFloat(a) > 2 &&
    Math.round(Number.parseFloat(a)) === Math.round(Number.parseFloat(b)))

const sizesOf = (name: readonly string[]): string[] => name.filter(isSize)

/** A model's name without owner, sizes and stage. */
const withoutStage = (name: string): string =>
  name
    .replace(/^.*\//, '')
    .split(/[\s_-]+/)
    .filter((word) => !stageWords.has(word.toLowerCase()) && !/^a?\d+(?:\.\d+)?[bm]$/i.test(word))
    .join(' ')

/** Words that only a base model, or only a tuned one, has in its name. */
const ofBase = new Set(['base', 'pt', 'pretrained'])
const ofTuned = new Set(['instruct', 'chat', 'it'])

/**
 * Whether a label names the model, another one, or nobody. Sizes, stages and longer names of other models speak against it;
 * a label that leaves the stage out (`8B` in a table of base models) does not. Of a longer text, a sentence or a heading, only
 * what speaks for the model is taken.
 *
 * @param isOfAnyStage whether base and tuned weights share what is claimed, as they do the shape of the network
 */
export function modelNaming(names: Names, slug: string, text: string, isOfAnyStage = false): Named {
  const model = names.catalog.models.get(slug)
  const words = tokens(text)
  if (!model || words.length === 0) return nobody
  const own = names.models.filter((name) => name.slug === slug)
  const identity = new Set(own.flatMap((name) => name.tokens))
  const sizes = sizesOf(words)
  const ownSizes = sizesOf([...identity])
  const isItsSize = (size: string) => ownSizes.some((own) => isAbout(own, size)) || isReportedSize(model, size)
  const another = (other: string): Named => (words.length > 16 ? nobody : { naming: 'another', other })
  if (sizes.length > 0 && ownSizes.length > 0 && !sizes.some(isItsSize))
    return another(`a model of ${sizes.join(' and ').toUpperCase()}`)
  const runs = runsIn(names.models, words)
  if (runs.some((name) => name.slug === slug)) return ours
  const stage = words.filter((word) => stageWords.has(word))
  if (!isOfAnyStage && model.stage === 'base' && stage.some((word) => ofTuned.has(word)))
    return another('a tuned model')
  if (
    !isOfAnyStage &&
    model.stage !== 'base' &&
    stage.some((word) => ofBase.has(word)) &&
    ![...ofBase].some((word) => identity.has(word))
  )
    return another('a base model')
  const plainWords = words.filter((word) => !stageWords.has(word))
  const isOurs =
    own.some((name) => {
      const core = name.tokens.filter((token) => !stageWords.has(token))
      return core.length > 0 && runOf(core, plainWords) >= 0
    }) ||
    ((sizes.length > 0 || (plainWords.length > 1 && plainWords.some((word) => /\d/.test(word)))) &&
      plainWords.every((word) => identity.has(word) || isItsSize(word)))
  const longer = runs.find((name) => name.tokens.some((token) => !identity.has(token) && !stageWords.has(token)))
  if (isOurs) return longer && words.length <= 16 ? another(nameOf(names, longer.slug)) : ours
  const label = plainWords.filter((word) => !isSize(word)).join(' ')
  const isShort = [model.name, ...(model.aliases ?? [])].some((name) => abbreviates(label, withoutStage(name)))
  if (isShort) return ours
  const other = runs.toSorted((a, b) => b.tokens.length - a.tokens.length)[0]
  return other && other.tokens.length > 1 ? another(nameOf(names, other.slug)) : nobody
}

/** Fields that name a record. */
const nameField =
  /^\W*(?:[a-z_]*(?:name|model|slug|repo|repository|title|version|checkpoint)[a-z_]*|id|equals|dirname)["']?\s*[:=]\s*(.+?),?$/i

/** Whether a record of a data file is the model's, by the fields that name it. */
export function recordNaming(names: Names, slug: string, fields: string): Named {
  const named = fields.split(' | ').flatMap((field) => {
    const value = nameField.exec(field.trim())?.[1]
    return value === undefined ? [] : [modelNaming(names, slug, value)]
  })
  return named.find(({ naming }) => naming === 'ours') ?? named.find(({ naming }) => naming === 'another') ?? nobody
}

const nameOf = (names: Names, slug: string): string => names.catalog.models.get(slug)?.name ?? slug

/** Whether a size in a label is the total or active size that a report gives for the model. */
function isReportedSize(model: ModelRecord, size: string): boolean {
  return model.reports.some(({ facts }) =>
    [facts?.total_parameters?.value, facts?.active_parameters?.value].some(
      (value) => typeof value === 'string' && value.toLowerCase() === size,
    ),
  )
}
