import type { ModelRecord } from '@stack/shared/catalog.ts'
import { abbreviates } from './abbreviation.ts'
import { type Closeness, closerSibling } from './closer-sibling.ts'
import { type Named, type Names, nobody, ours, runsIn } from './naming.ts'
import { isAbout, isSize, sizesOf } from './sizes.ts'
import { ofBase, ofTuned, stageWords } from './stage-words.ts'
import { runOf, tokens } from './words.ts'

/** A label has at most so many words; of a longer text only what speaks for a model is taken. */
const mostOfLabel = 16

/** A model's name without owner, sizes and stage. */
const withoutStage = (name: string): string =>
  name
    .replace(/^.*\//, '')
    .split(/[\s_-]+/)
    .filter((word) => !stageWords.has(word.toLowerCase()) && !/^a?\d+(?:\.\d+)?[bm]$/i.test(word))
    .join(' ')

/** Words that make another model of one whose name they follow. */
const variantWords = new Set(
  'distill distilled lite mini nano exp coder code math vl vision omni air flash deep zero guard tiny small'.split(' '),
)

/**
 * Whether a label names the model, another one, or nobody. Sizes, stages, and names of other models that it fits more closely
 * speak against it; a label that leaves the stage out (`8B` in a table of base models) does not. Of a longer text, a sentence or
 * a heading, only what speaks for the model is taken.
 *
 * @param isOfAnyStage whether base and tuned weights share what is claimed, as they do the shape of the network
 */
export function modelNaming(names: Names, slug: string, text: string, isOfAnyStage = false): Named {
  // identifiers write `granite-3-3-8b` for Granite 3.3 8B
  const dotted = text.replaceAll(/(?<![\d.])(\d)-(\d)(?=-|$)/g, '$1.$2')
  const found = dotted === text ? nobody : namingOf(names, slug, dotted, isOfAnyStage)
  return found.naming === 'ours' ? found : namingOf(names, slug, text, isOfAnyStage)
}

function namingOf(names: Names, slug: string, text: string, isOfAnyStage: boolean): Named {
  const model = names.catalog.models.get(slug)
  const own = names.ofModel.get(slug)
  const words = tokens(text)
  if (!model || !own || words.length === 0) return nobody
  const { identity } = own
  const isLabel = words.length <= mostOfLabel
  const sizes = sizesOf(words)
  const ownSizes = sizesOf([...identity])
  const isItsSize = (size: string) => ownSizes.some((one) => isAbout(one, size)) || isReportedSize(model, size)
  const another = (other: string): Named => (isLabel ? { naming: 'another', other } : nobody)
  if (sizes.length > 0 && ownSizes.length > 0 && !sizes.some(isItsSize))
    return another(`a model of ${sizes.join(' and ').toUpperCase()}`)
  const stage = words.filter((word) => stageWords.has(word))
  const isBase = stage.some((word) => ofBase.has(word)) && ![...ofBase].some((word) => identity.has(word))
  const isTuned = stage.some((word) => ofTuned.has(word))
  const isName = words.some((word) => !stageWords.has(word) && identity.has(word))
  if (!isOfAnyStage && isLabel && isName && isBase !== isTuned) {
    if (model.stage === 'base' && isTuned) return another('a tuned model')
    if (model.stage !== 'base' && isBase) return another('a base model')
  }
  const runs = runsIn(names.models, words)
  const run = runs.find((name) => name.slug === slug)
  const closer = isLabel ? closerSibling(names, own, words, isOfAnyStage) : undefined
  if (run) {
    const next = words[runOf(run.tokens, words) + run.tokens.length]
    if (isLabel && next !== undefined && variantWords.has(next) && !identity.has(next))
      return another(`${model.name} ${next}`)
    return openly(closer)
  }
  if (closer?.sibling !== undefined) return another(nameOf(names, closer.sibling))
  const found = closer?.unstaged
    ? { naming: 'unstaged' as const, other: nameOf(names, closer.unstaged) }
    : openly(closer)
  const plainWords = words.filter((word) => !stageWords.has(word))
  const isOurs =
    own.names.some((name) => {
      const core = name.filter((token) => !stageWords.has(token))
      return core.length > 0 && runOf(core, plainWords) >= 0
    }) ||
    ((sizes.length > 0 || (plainWords.length > 1 && plainWords.some((word) => /\d/.test(word)))) &&
      plainWords.every((word) => identity.has(word) || isItsSize(word)))
  const longer = runs.find((name) => name.tokens.some((token) => !identity.has(token) && !stageWords.has(token)))
  if (isOurs) return longer && isLabel ? another(nameOf(names, longer.slug)) : found
  const label = tokens(text.replaceAll(/\b(?:(?:nv|mx)?fp\d+|bf16|int\d)\b/gi, ' '))
    .filter((word) => !isSize(word) && !stageWords.has(word) && word !== 'a')
    .join(' ')
  const isShort = [model.name, ...(model.aliases ?? [])].some((name) => abbreviates(label, withoutStage(name)))
  if (isShort) return found
  const other = runs.toSorted((a, b) => b.tokens.length - a.tokens.length)[0]
  return other && other.tokens.length > 1 ? another(nameOf(names, other.slug)) : nobody
}

const openly = (closer: Closeness | undefined): Named =>
  closer?.isStageOpen ? { naming: 'ours', isStageOpen: true, isExact: closer.isExact === true } : ours

/** Fields that name a record. */
const nameField =
  /^\W*(?:[a-z_]*(?:name|model|slug|repo|repository|title|version|checkpoint)[a-z_]*|id|equals|dirname)["']?\s*[:=]\s*(.+?),?$/i

/** Whether a record of a data file is the model's, by the fields that name it. */
export function recordNaming(names: Names, slug: string, fields: string): Named {
  const named = fields.split(' | ').flatMap((field) => {
    const value = nameField.exec(field.trim())?.[1]
    return value === undefined ? [] : [modelNaming(names, slug, value)]
  })
  return (
    named.find(({ naming }) => naming === 'ours') ??
    named.find(({ naming }) => naming === 'unstaged') ??
    named.find(({ naming }) => naming === 'another') ??
    nobody
  )
}

/**
 * Whether a title speaks of the line of models that a model is of: `Qwen3 Technical Report` of Qwen3-14B, not of Qwen2.5-14B. The
 * name of the family alone, as in `Granite models`, is enough where no other line is named.
 */
export function lineNaming(names: Names, slug: string, text: string): Named {
  const own = names.ofModel.get(slug)
  const { family } = names.catalog.models.get(slug)!
  if (!own) return nobody
  const words = tokens(text)
  const lines = [...names.ofModel.values()].map((one) => ({ tokens: one.line, slug: one.slug }))
  const found = runsIn(lines, words)
  const isOwn = (line: readonly string[]) => line.length === own.line.length && runOf(line, own.line) === 0
  if (found.some((line) => isOwn(line.tokens))) return ours
  const inFamily = found.find((line) => names.catalog.models.get(line.slug)?.family === family)
  const familyName = tokens(names.catalog.families.get(family)?.name ?? family)
  const isFamily = !inFamily || inFamily.tokens.length <= familyName.length
  if (isFamily && runOf(familyName, words) >= 0) return ours
  const other = inFamily ?? found[0]
  return other ? { naming: 'another', other: nameOf(names, other.slug) } : nobody
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
