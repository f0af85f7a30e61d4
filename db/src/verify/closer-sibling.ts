import type { ModelNames, Names } from './naming.ts'
import { isAbout, isSize, sizesOf } from './sizes.ts'
import { ofBase, ofTuned, stageOf, stageWords } from './stage-words.ts'

/** How a label stands between a model and the others of its family. */
export interface Closeness {
  /** A model that the label fits more closely, other than by its stage. */
  readonly sibling?: string
  /** The base model or the tuned one of the same weights, where the label is its name and not that of ours. */
  readonly unstaged?: string
  /** Whether both exist and the label does not say which it means. */
  readonly isStageOpen?: boolean
  /** Whether the label is our name alone, although it does not say. */
  readonly isExact?: boolean
}

/** Words around a name that are no part of one. */
const noise = new Set('w o with without tools tool mode model ours our the shot shots bf16 fp8'.split(' '))

const reasons = new Set(['thinking', 'think', 'reasoning'])

/** How many words of a model's shortest fitting name a label leaves out; nothing when the label has words that no name of it has. */
function lack({ names, identity }: ModelNames, label: readonly string[]): number | undefined {
  const sizes = sizesOf([...identity])
  const isIts = (word: string) => identity.has(word) || (isSize(word) && sizes.some((size) => isAbout(size, word)))
  if (!label.every(isIts)) return undefined
  const there = (token: string) =>
    label.includes(token) ? 0 : isSize(token) && label.some((word) => isSize(word) && isAbout(word, token)) ? 0.5 : 1
  const lacks = names.map((name) =>
    [...new Set(name)].filter((token) => !stageWords.has(token)).reduce((sum, token) => sum + there(token), 0),
  )
  return Math.min(...lacks)
}

/** How many words of its shortest name without a stage a label leaves out; nothing when all its names say one. */
function lackUnstaged({ names }: ModelNames, label: readonly string[]): number | undefined {
  const unstaged = names.filter((name) => name.length > 1 && !name.some((token) => allStages.has(token)))
  if (unstaged.length === 0) return undefined
  return Math.min(...unstaged.map((name) => name.filter((token) => !label.includes(token)).length))
}

const allStages: ReadonlySet<string> = new Set([...ofBase, ...ofTuned, ...reasons])

const coreOf = (name: readonly string[]): string => name.filter((token) => !stageWords.has(token)).join(' ')

/** Whether two models have a name in common but for the words of a stage. */
function isTwin(one: ModelNames, other: ModelNames): boolean {
  const cores = new Set(one.names.map(coreOf))
  return other.names.some((name) => cores.has(coreOf(name)))
}

/** Looks which model of the family a label fits most closely. */
export function closerSibling(
  names: Names,
  own: ModelNames,
  words: readonly string[],
  isOfAnyStage: boolean,
): Closeness | undefined {
  const label = words.filter((word) => !stageWords.has(word) && !noise.has(word))
  if (label.length === 0) return undefined
  const { models } = names.catalog
  const kin = names.kin.get(models.get(own.slug)!.family) ?? []
  const mine = lack(own, label)
  const hasLine = ({ line }: ModelNames) => line.every((word) => label.includes(word))
  const isSameLine = ({ line }: ModelNames) => line.join(' ') === own.line.join(' ')
  const stage = words.filter((word) => stageWords.has(word))
  const isOfStage = (slug: string) =>
    !stage.some((word) => (stageOf(models.get(slug)!) === 'base' ? ofTuned : ofBase).has(word))
  const others = kin.flatMap((one) => {
    const lacking = one === own || !isOfStage(one.slug) ? undefined : lack(one, label)
    // a size alone, or a version alone, is the same word in many lines
    const isMeant = lacking !== undefined && (hasLine(one) || (isSameLine(one) && (mine !== undefined || lacking <= 1)))
    return isMeant ? [{ one, lacking }] : []
  })
  const closest = others.toSorted((a, b) => a.lacking - b.lacking)[0]
  const isTelling = label.length > 1 || label.some((word) => /\d/.test(word))
  if (closest && (mine === undefined ? isTelling : closest.lacking < mine))
    return isTwin(own, closest.one) ? { unstaged: closest.one.slug } : { sibling: closest.one.slug }
  if (mine === undefined) return undefined
  const equals = others.filter(({ lacking }) => lacking === mine).map(({ one }) => one)
  const isReasoned = stage.some((word) => reasons.has(word) && words[words.indexOf(word) - 1] !== 'non')
  if (isReasoned && ![...reasons].some((word) => own.identity.has(word))) {
    const reasoner = equals.find(({ identity }) => [...reasons].some((word) => identity.has(word)))
    if (reasoner && !isOfAnyStage && models.get(own.slug)!.stage !== 'hybrid-reasoning')
      return { sibling: reasoner.slug }
  }
  if (isOfAnyStage || stage.some((word) => ofBase.has(word) || ofTuned.has(word) || reasons.has(word))) return undefined
  const mineStage = stageOf(models.get(own.slug)!)
  const twins = equals.filter(({ slug }) => stageOf(models.get(slug)!) !== mineStage)
  if (twins.length === 0) return undefined
  const ownLack = lackUnstaged(own, label)
  const twinLacks = twins.map((twin) => ({ twin, lacking: lackUnstaged(twin, label) }))
  const twin = twinLacks.find(({ lacking }) => lacking !== undefined && lacking < (ownLack ?? Number.POSITIVE_INFINITY))
  if (twin) return { unstaged: twin.twin.slug }
  const isShared = twinLacks.some(({ lacking }) => lacking !== undefined && lacking === ownLack)
  return { isStageOpen: true, isExact: ownLack !== undefined && !isShared }
}
