import type { ModelRecord } from '@stack/shared/catalog.ts'
import { abbreviates } from './abbreviation.ts'
import { type Named, type Names, nobody, ours, runsIn } from './naming.ts'
import { runOf, tokens } from './words.ts'

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
  'inst',
  'ins',
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
const ofTuned = new Set(['instruct', 'inst', 'ins', 'chat', 'it'])

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
  const label = tokens(text.replaceAll(/\b(?:(?:nv|mx)?fp\d+|bf16|int\d)\b/gi, ' '))
    .filter((word) => !isSize(word) && !stageWords.has(word) && word !== 'a')
    .join(' ')
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
