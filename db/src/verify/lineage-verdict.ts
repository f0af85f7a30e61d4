import type { LineageRecord } from '@stack/shared/lineage/lineage.record.ts'
import type { PublishedQuantizationRecord } from '@stack/shared/stack/quantization.record.ts'
import { figuresIn, isDerived, isValue } from './figures.ts'
import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import type { Names } from './naming.ts'
import { isAbout, sizesOf } from './sizes.ts'
import { fold, runOf, tokens } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

const relationWords: Readonly<Record<LineageRecord['relation'], RegExp>> = {
  'fine-tuned-from': /fine.?tun|instruct|chat|tuned|post.?train|base|align|sft|built|train|finetun|pre.?trained/,
  'distilled-from': /distil|teacher|student|generated|reasoning|codistil/,
  'merged-from': /merg|soup|averag|interpolat/,
  'quantized-from': /quant|int4|int8|fp8|awq|gptq|gguf|bit|base_model/,
  'continued-pretraining-from': /build|continu|initial|start|base|further|upcycl|pre.?train|extend|prun/,
  'successor-of':
    /success|since|generation|extend|previous|predecessor|update|upgrade|improv|new|compar|over|than|replac|follow|next|build|evolution|version|latest|earlier/,
}

const allOf = (places: readonly Located[]): string =>
  [
    ...new Set(
      places.flatMap(({ scope, rowText, columnText, context, kind }) => [
        scope,
        rowText,
        columnText,
        kind === 'sentence' ? '' : context,
      ]),
    ),
  ].join(' ')

/** Words that tell how far along its training a model is, and sizes: a passage on a whole family leaves them out. */
const isGeneral = (token: string): boolean =>
  !/^\d+(?:\.\d+)?[bm]$/.test(token) && !/^(?:base|instruct|chat|it|pt|pretrained|thinking|hf|a)$/.test(token)

/** How a passage may name a parent: in full, without size and stage, or, of the same family, without the family's name too. */
function waysToName(names: Names, child: string, record: LineageRecord): (readonly string[])[] {
  const { model } = record
  if (model === undefined) return [tokens(record.unlisted_model ?? '')]
  const full = names.models.filter(({ slug }) => slug === model).map((name) => [...name.tokens])
  const general = full.map((name) => name.filter(isGeneral))
  const family = names.catalog.models.get(model)?.family
  const isKin = family !== undefined && names.catalog.models.get(child)?.family === family
  const familyTokens = new Set(isKin ? tokens(names.catalog.families.get(family)?.name ?? family) : [])
  const short = isKin ? general.map((name) => name.filter((token) => !familyTokens.has(token))) : []
  // a passage on a whole family leaves sizes out where parent and child have the same one
  const loose = isOfOneSize(names, child, model) ? [...general, ...short] : []
  return [...full, ...loose.filter((name) => name.length > 1)]
}

/** Whether two models have a size in common, or either has none in its names. */
function isOfOneSize(names: Names, one: string, other: string): boolean {
  const [own, its] = [one, other].map((slug) => sizesOf([...(names.ofModel.get(slug)?.identity ?? [])]))
  return own!.length === 0 || its!.length === 0 || own!.some((size) => its!.some((theirs) => isAbout(size, theirs)))
}

/** Whether two models are of one line, such as Llama 3.1. */
const isOfOneLine = (names: Names, one: string, other: string): boolean =>
  names.ofModel.get(one)?.line.join(' ') === names.ofModel.get(other)?.line.join(' ')

/** Decides on a step of ancestry: the place must name the parent and speak of the step. */
export function lineageVerdict(
  names: Names,
  child: string,
  record: LineageRecord,
  locator: Locator,
  places: readonly Located[],
): Verdict {
  const text = `${allOf(places)} ${locator.words.join(' ')}`
  const words = tokens(text)
  const there = new Set(words)
  const isNamed = waysToName(names, child, record).some(
    (name) => runOf(name, words) >= 0 || (name.length > 1 && name.every((token) => there.has(token))),
  )
  // a card that tells of both: "the instruction-tuned models come from the pretrained ones"
  const isToldByStage =
    record.relation === 'fine-tuned-from' &&
    record.model !== undefined &&
    isOfOneLine(names, child, record.model) &&
    isOfOneSize(names, child, record.model) &&
    names.catalog.models.get(record.model)?.stage === 'base' &&
    /pre.?train|\bbase\b|foundation|fine.?tun/.test(fold(text)) &&
    /tuned|tuning|instruct|chat|post.?train|align|\bsft\b/.test(fold(text))
  if (!isNamed && !isToldByStage) return notCheckable('the place does not name the parent as the catalogue does')
  if (!relationWords[record.relation].test(fold(text)))
    return notCheckable('the place names the parent, but no word there says how they are related')
  return checked
}

const formatWords: Readonly<Record<string, RegExp>> = {
  gguf: /gguf|llama\.cpp|q\d_|ollama|ggml/,
  awq: /awq/,
  gptq: /gptq/,
  mlx: /mlx/,
  fp8: /fp8|float8|f8|e4m3/,
  mxfp4: /mxfp4/,
  nvfp4: /nvfp4|fp4/,
  bitsandbytes: /bitsandbytes|bnb|nf4|load_in/,
  int8: /int8|w8a8|8.?bit/,
  int4: /int4|w4a16|4.?bit|qat/,
  none: /bf16|fp16|f16|16.?bit|bfloat|float16|full precision|original/,
}

/** Whether a text names a quantization, or its format. */
export function isQuantizationNamed(names: Names, slug: string, text: string): boolean {
  const quantization = names.catalog.quantizations.get(slug)
  return (
    (quantization !== undefined && runOf(tokens(quantization.name), tokens(text)) >= 0) ||
    formatWords[quantization?.format ?? '']?.test(fold(text)) === true
  )
}

/** Decides on published weights: the place must name the format, and the size where one is stated. */
export function quantizationVerdict(
  names: Names,
  record: PublishedQuantizationRecord,
  locator: Locator,
  places: readonly Located[],
): Verdict {
  const text = `${allOf(places)} ${locator.words.join(' ')}`
  if (!isQuantizationNamed(names, record.quantization, text))
    return mismatch(
      `nothing there names ${names.catalog.quantizations.get(record.quantization)?.name ?? record.quantization}`,
    )
  const { size_bytes: size } = record
  if (size !== undefined && !figuresIn(text).some((figure) => isValue(figure, size) || isDerived(figure, size)))
    return mismatch('its size does not stand there')
  return checked
}
