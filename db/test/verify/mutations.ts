import { createHash } from 'node:crypto'
import type { Catalog } from '@stack/shared/catalog.ts'
import { factDefinitions } from '@stack/shared/models/facts.ts'
import { parseQuantity } from '@stack/shared/values.ts'
import type { ClaimContent, PlacedClaim } from '../../src/catalog/claims.ts'
import { parseLocator } from '../../src/verify/locator.ts'

/** A claim that was right, with one fault put into it. */
export interface Mutation {
  readonly fault: string
  readonly claim: PlacedClaim
  readonly from: PlacedClaim
}

/** Always the same choice for one claim and one purpose, on every machine. */
function pick<T>(from: readonly T[], seed: string): T | undefined {
  if (from.length === 0) return undefined
  return from[Number.parseInt(createHash('sha256').update(seed).digest('hex').slice(0, 8), 16) % from.length]
}

type Content<K extends ClaimContent['kind']> = Extract<ClaimContent, { kind: K }>

const isScore = (claim: PlacedClaim): claim is PlacedClaim & { content: Content<'scores'> } =>
  claim.content.kind === 'scores'
const isFact = (claim: PlacedClaim): claim is PlacedClaim & { content: Content<'facts'> } =>
  claim.content.kind === 'facts'
const isOffering = (claim: PlacedClaim): claim is PlacedClaim & { content: Content<'offerings'> } =>
  claim.content.kind === 'offerings'

/** A claim with other words in its record; what was printed goes with the value. */
const changed = (claim: PlacedClaim, record: object, rest: Partial<PlacedClaim> = {}): PlacedClaim => ({
  ...claim,
  ...rest,
  content: { ...claim.content, record: { ...claim.content.record, ...record } } as ClaimContent,
})

/** Another digit in the place of the last one that is not nought. */
function otherDigit(printed: string): string {
  const at = printed.search(/[1-9][^1-9]*$/)
  if (at < 0) return `${printed}1`
  return `${printed.slice(0, at)}${(Number(printed[at]) % 9) + 1}${printed.slice(at + 1)}`
}

/** What a record says of its figure, as it would if the figure were another: value, quotation and printing agree with each other. */
function withFigure(claim: PlacedClaim, from: string, to: string): PlacedClaim {
  const { record } = claim.content
  const value = 'value' in record && typeof record.value === 'string' ? to : Number(to)
  const quote = 'quote' in record ? record.quote?.replace(from, to) : undefined
  return changed(claim, {
    value,
    at: record.at.replace(/(?<=printed .*)$/s, (rest) => rest).replace(`printed ${from}`, `printed ${to}`),
    ...(quote === undefined ? {} : { quote }),
  })
}

const rowOf = (claim: PlacedClaim): string | undefined => parseLocator(claim.content.record.at).row
const columnOf = (claim: PlacedClaim): string | undefined => parseLocator(claim.content.record.at).column

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const nextMonth = (month: string): string => {
  const [year = 0, at = 1] = month.split('-').map(Number)
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`
}

/** Puts faults into claims of one document, of every kind that each of them can have. */
export function mutationsOf(catalog: Catalog, all: readonly PlacedClaim[]): (claim: PlacedClaim) => Mutation[] {
  const documentOf = ({ source }: PlacedClaim) => {
    const { pinned } = catalog.sources.get(source)!
    return pinned ? `${pinned.repository} ${pinned.commit} ${pinned.path}` : source
  }
  const byDocument = Map.groupBy(all, documentOf)
  const said = new Map<string, Set<string>>()
  const saying = ({ model, content, about }: PlacedClaim) => `${model} ${content.kind} ${about}`
  const valueOf = ({ content: { record } }: PlacedClaim) =>
    'value' in record ? String(typeof record.value === 'object' ? [...record.value].sort() : record.value) : record.at
  for (const claim of all) {
    const values = said.get(saying(claim)) ?? new Set()
    said.set(saying(claim), values.add(valueOf(claim)))
  }
  /** Whether a source says as much of that model: then it is no fault. */
  const isSaid = (claim: PlacedClaim) => said.get(saying(claim))?.has(valueOf(claim)) === true

  return (claim) => {
    const found: Mutation[] = []
    const add = (fault: string, wrong: PlacedClaim | undefined) => {
      if (wrong && !isSaid(wrong)) found.push({ fault, claim: wrong, from: claim })
    }
    const seed = (fault: string) => `${claim.fingerprint} ${fault}`
    const neighbours = byDocument.get(documentOf(claim)) ?? []

    if (isScore(claim)) {
      const { record } = claim.content
      const printed = String(record.value)
      add('figure', withFigure(claim, printed, otherDigit(printed)))
      const scores = neighbours.filter(isScore)
      const own = (other: PlacedClaim & { content: Content<'scores'> }) => other.content.record
      const nextRow = pick(
        scores.filter(
          (other) =>
            other.model === claim.model && columnOf(other) === columnOf(claim) && rowOf(other) !== rowOf(claim),
        ),
        seed('row'),
      )
      if (nextRow) add('row', changed(claim, { value: own(nextRow).value, quote: own(nextRow).quote }))
      const nextColumn = pick(
        scores.filter((other) => other.about === claim.about && columnOf(other) !== columnOf(claim)),
        seed('column'),
      )
      if (nextColumn) add('column', changed(claim, { value: own(nextColumn).value, quote: own(nextColumn).quote }))
      const alike = catalog.benchmarks.get(record.benchmark)?.not_to_be_confused_with ?? []
      const otherBenchmark = pick(
        alike.length > 0 ? alike : [...new Set(scores.map(({ about }) => about))].filter((one) => one !== claim.about),
        seed('benchmark'),
      )
      if (otherBenchmark) add('benchmark', changed(claim, { benchmark: otherBenchmark }, { about: otherBenchmark }))
      if (record.mode) add('mode', changed(claim, { mode: record.mode === 'thinking' ? 'non-thinking' : 'thinking' }))
      if (record.version) add('version', changed(claim, { version: otherDigit(record.version) }))
      if (catalog.benchmarks.get(record.benchmark)?.unit === 'percent' && record.value > 1)
        add('unit', changed(claim, { value: Number((record.value / 100).toFixed(6)), quote: undefined }))
    }
    if (isFact(claim)) {
      const { record, fact } = claim.content
      const { kind, values } = factDefinitions[fact] as { kind: string; values?: readonly string[] }
      const isWord = record.value === 'not_disclosed' || record.value === 'not_applicable'
      if (kind === 'number' && !isWord) {
        const printed = String(record.value)
        add('figure', withFigure(claim, printed, otherDigit(printed)))
        const facts = neighbours.filter(isFact)
        const isNumber = (other: PlacedClaim & { content: Content<'facts'> }) =>
          factDefinitions[other.content.fact].kind === 'number' &&
          !String(other.content.record.value).startsWith('not_')
        const nextRow = pick(
          facts.filter((other) => other.model === claim.model && other.about !== claim.about && isNumber(other)),
          seed('row'),
        )
        if (nextRow) {
          add('row', changed(claim, { value: nextRow.content.record.value }))
          add('fact', {
            ...claim,
            about: nextRow.about,
            content: { kind: 'facts', fact: nextRow.content.fact, record },
          })
        }
        const nextColumn = pick(
          facts.filter((other) => other.about === claim.about && other.model !== claim.model),
          seed('column'),
        )
        if (nextColumn) add('column', changed(claim, { value: nextColumn.content.record.value }))
        const quantity = parseQuantity(record.value as string | number)
        add('unit', changed(claim, { value: quantity >= 1e6 ? quantity / 1000 : quantity * 1000 }))
      }
      if (kind === 'day') add('date', changed(claim, { value: nextDay(String(record.value)) }))
      if (fact === 'knowledge_cutoff' && /^\d{4}-\d{2}$/.test(String(record.value)))
        add('date', changed(claim, { value: nextMonth(String(record.value)) }))
      if (kind === 'choice' && !isWord) {
        const other = pick(
          values!.filter((value) => value !== record.value && value !== 'partial'),
          seed('choice'),
        )
        if (other) add('choice', changed(claim, { value: other }))
      }
    }
    if (isOffering(claim)) {
      const { record } = claim.content
      const { input_usd_per_million_tokens: input, output_usd_per_million_tokens: output } = record
      if (input) {
        add('figure', changed(claim, { input_usd_per_million_tokens: Number(otherDigit(String(input))) }))
        add('unit', changed(claim, { input_usd_per_million_tokens: input * 10 }))
        if (output !== undefined && output !== input)
          add('column', changed(claim, { input_usd_per_million_tokens: output, output_usd_per_million_tokens: input }))
      }
    }
    if (claim.content.kind === 'limitations' || claim.content.kind === 'innovations') {
      const { kind } = claim.content
      const other = pick(
        all.filter((one) => one.content.kind === kind && documentOf(one) !== documentOf(claim)),
        seed('words'),
      )
      if (other && 'text' in other.content.record) add('words', changed(claim, { text: other.content.record.text }))
    }
    if (claim.content.kind === 'lineage' && claim.content.record.model !== undefined) {
      const { model: parent } = claim.content.record
      const family = catalog.models.get(parent)?.family
      const kin = [...catalog.models].flatMap(([slug, one]) =>
        one.family === family && slug !== parent && slug !== claim.model ? [slug] : [],
      )
      const other = pick(kin, seed('parent'))
      if (other) add('parent', changed(claim, { model: other }, { about: `${claim.content.record.relation} ${other}` }))
    }
    if (isScore(claim) || isFact(claim) || isOffering(claim)) {
      const family = catalog.models.get(claim.model)?.family
      const others = [...new Set(neighbours.map(({ model }) => model))].filter((model) => model !== claim.model)
      // a fact that the sibling has no other value for may well be true of it
      const isFalse = (model: string) =>
        !isFact(claim) || (catalog.models.get(model)?.reports.some(({ facts }) => facts?.[claim.content.fact]) ?? false)
      const kin = others.filter((model) => catalog.models.get(model)?.family === family).filter(isFalse)
      const strangers = others.filter((model) => catalog.models.get(model)?.family !== family).filter(isFalse)
      for (const [fault, models] of [
        ['sibling', kin],
        ['stranger', strangers],
      ] as const) {
        const model = pick(models, seed(fault))
        if (model) add(fault, { ...claim, model })
      }
    }
    return found
  }
}
