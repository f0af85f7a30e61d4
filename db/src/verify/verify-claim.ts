import { factDefinition, type FactName } from '@stack/shared/models/facts.ts'
import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import type { OfferingRecord } from '@stack/shared/stack/offering.record.ts'
import type { PlacedClaim } from '../catalog/claims.ts'
import type { PlacedStatement } from '../catalog/statements.ts'
import type { PdfDocument, ReadDocument, TextDocument } from './document.ts'
import { factVerdict } from './fact-verdict.ts'
import { lineageVerdict, quantizationVerdict } from './lineage-verdict.ts'
import { isAstray, type Located, short } from './located.ts'
import { eachOf, type Locator, parseLocator } from './locator.ts'
import { modelNaming } from './model-naming.ts'
import type { Names } from './naming.ts'
import { isKey } from './number-verdict.ts'
import { type OfferingPlace, offeringVerdict } from './offering-verdict.ts'
import { labelsOf, ownerOf } from './owner.ts'
import { placeInPdf } from './pdf-place.ts'
import { scoreVerdict } from './score-verdict.ts'
import { sharedVerdict } from './statement-verdict.ts'
import { statementVerdict } from './text-verdict.ts'
import { placeInText } from './text-place.ts'
import { fold, saysAll, standsIn } from './words.ts'
import { mismatch, notCheckable, type Verdict } from './verdict.ts'

const surroundings = ({ scope, rowText, columnText, context }: Located): string =>
  [scope, rowText, columnText, context].join(' | ')

const standsAround = (word: string, text: string): boolean =>
  saysAll(word, text) ||
  (word.includes('.') && word.split('.').every((part) => standsIn(part, text))) ||
  fold(text).includes(fold(word))

/** Keeps the places that the words and the entry of the locator speak of, or says which of them do not stand there. */
function narrow(places: readonly Located[], locator: Locator, path: string): readonly Located[] | Verdict {
  const everywhere = `${places.map(surroundings).join(' | ')} | ${path}`
  const absent = locator.words.find((word) => !standsAround(word, everywhere))
  if (absent !== undefined) return mismatch(`the words "${short(absent)}" do not stand there`)
  const lines = places.filter(({ kind }) => kind === 'field' || kind === 'line')
  const onLines = lines.map(
    ({ scope, rowText, kind, context }) => `${scope} ${rowText} ${kind === 'line' ? context.split(' | ')[0] : ''}`,
  )
  const lastPart = (word: string) => (isKey(word) ? (word.split('.').at(-1) ?? word) : word)
  const isOnLine =
    lines.length < places.length || locator.words.some((word) => standsAround(lastPart(word), onLines.join(' ')))
  if (locator.words.length > 0 && !isOnLine && !saysAll(locator.words.join(' and '), path))
    return mismatch(`"${short(locator.words.join(', '))}" stands near, but not on the line`)
  if (locator.entry === undefined) return places
  const { entry } = locator
  const kept = places.filter(({ outer, rowText }) => [...outer, rowText].some((text) => standsIn(entry, text)))
  return kept.length > 0 ? kept : mismatch(`the record around the place does not name "${short(entry)}"`)
}

/** What a document says of itself. */
const aboutOf = ({ title, pinned }: SourceRecord): string => `${title} ${pinned?.path ?? ''}`

/** Facts on the shape of the network, which tuning does not change. */
const isOfTheNetwork = (fact: FactName): boolean =>
  ['size', 'attention', 'vocabulary'].includes(factDefinition(fact).group) && !/context|output/.test(fact)

/** Places that may be the model's, and what is left open of that. */
interface Followed {
  readonly places: readonly Located[]
  /** Why it stays open whether one of them is the model's, where nothing says so. */
  readonly open?: Verdict
}

/** Leaves out the places that belong to another model; none is left when all do. */
function ownPlaces(
  names: Names,
  { model, content, source }: PlacedClaim,
  locator: Locator,
  places: readonly Located[],
  beside: readonly string[],
): Followed | Verdict {
  if (content.kind !== 'facts' && content.kind !== 'offerings' && content.kind !== 'quantizations') return { places }
  if (beside.some((line) => modelNaming(names, model, line).naming === 'ours')) return { places }
  const isOfAnyStage = content.kind === 'facts' && isOfTheNetwork(content.fact)
  const about = aboutOf(names.catalog.sources.get(source)!)
  const owned = places.map((place) => {
    const labels = place.kind === 'field' ? [...locator.words, locator.entry ?? ''] : labelsOf(locator, place)
    return {
      place,
      owner: ownerOf({ names, model, locator, about, isOfAnyStage, isProse: place.kind !== 'cell' }, place, labels),
    }
  })
  const kept = owned.filter(({ owner }) => owner.naming !== 'another' || owner.level === 'document')
  if (kept.length === 0) return mismatch(`the place names ${owned[0]?.owner.other ?? 'another model'}`)
  const isNamed = kept.some(({ owner }) => owner.naming !== 'nobody' && owner.naming !== 'another')
  const left = kept.map(({ place }) => place)
  if (isNamed) return { places: left }
  const other = kept.find(({ owner }) => owner.naming === 'another')?.owner.other
  const reason =
    other === undefined
      ? 'neither the place nor the title of the document names the model'
      : `nothing there names the model, and the document is on ${other}`
  return { places: left, open: notCheckable(reason) }
}

/** The lines that the remarks of a locator lead to: where settings or weights are told. */
async function besideOf(document: TextDocument | PdfDocument, { remarks }: Locator): Promise<string[]> {
  const found: string[] = []
  for (const { lines, pages } of remarks.map(parseLocator))
    if (document.kind === 'text') found.push(...eachOf(lines).flatMap((line) => document.lines[line - 1] ?? []))
    else
      for (const page of eachOf(pages).filter((number) => number >= 1 && number <= document.pages))
        found.push(...(await document.page(page)).lines.map(({ text }) => text))
  return found
}

/** Follows one locator: to the places it leads to, those that belong to another model left out. */
async function follow(
  claim: PlacedClaim,
  document: TextDocument | PdfDocument,
  names: Names,
  locator: Locator,
): Promise<Followed | Verdict> {
  const place = document.kind === 'pdf' ? await placeInPdf(document, locator) : placeInText(document, locator)
  if (isAstray(place)) return { verdict: place.verdict, reason: place.reason }
  if (place.length === 0) return mismatch('nothing at that place reads like the locator')
  const narrowed = narrow(place, locator, names.catalog.sources.get(claim.source)?.pinned?.path ?? '')
  return 'verdict' in narrowed
    ? narrowed
    : ownPlaces(names, claim, locator, narrowed, await besideOf(document, parseLocator(claim.content.record.at)))
}

/** What stands there may be right, and yet of another model. */
const unlessOpen = (verdict: Verdict, open: Verdict | undefined): Verdict =>
  open && verdict.verdict === 'checked' ? open : verdict

/** An offering has several figures, and a locator may lead to each: `L16, input; L17, output`. */
async function verifyOffering(
  claim: PlacedClaim,
  record: OfferingRecord,
  document: TextDocument | PdfDocument,
  names: Names,
): Promise<Verdict> {
  const [first, ...more] = record.at.split(/;\s+/).map(parseLocator)
  const parts: OfferingPlace[] = []
  let open: Verdict | undefined
  for (const locator of [first!, ...more.filter(({ lines, pages }) => lines.length + pages.length > 0)]) {
    const followed = await follow(claim, document, names, locator)
    if ('verdict' in followed) return followed
    parts.push({ locator, places: followed.places })
    open ??= followed.open
  }
  return unlessOpen(offeringVerdict(record, parts), open)
}

/** Looks a statement of a shared record up in its document. */
export async function verifyStatement(
  statement: PlacedStatement,
  document: ReadDocument,
  names: Names,
): Promise<Verdict> {
  if (document.kind === 'unreadable') return notCheckable(document.reason)
  const source = names.catalog.sources.get(statement.source)!
  const locator = parseLocator(statement.content.record.at)
  const place = document.kind === 'pdf' ? await placeInPdf(document, locator) : placeInText(document, locator)
  if (isAstray(place)) return { verdict: place.verdict, reason: place.reason }
  if (place.length === 0) return mismatch('nothing at that place reads like the locator')
  const narrowed = narrow(place, locator, source.pinned?.path ?? '')
  return 'verdict' in narrowed ? narrowed : sharedVerdict(names, statement, aboutOf(source), locator, narrowed)
}

/** Looks one claim up in its document. */
export async function verifyClaim(claim: PlacedClaim, document: ReadDocument, names: Names): Promise<Verdict> {
  if (document.kind === 'unreadable') return notCheckable(document.reason)
  const { content, model } = claim
  if (content.kind === 'offerings') return verifyOffering(claim, content.record, document, names)
  const locator = parseLocator(content.record.at)
  const followed = await follow(claim, document, names, locator)
  if ('verdict' in followed) return followed
  const { places, open } = followed
  const source = names.catalog.sources.get(claim.source)!
  switch (content.kind) {
    case 'facts':
      return unlessOpen(factVerdict(content, source, locator, places), open)
    case 'scores':
      return scoreVerdict(
        names,
        { model, record: content.record, about: aboutOf(source), beside: await besideOf(document, locator) },
        locator,
        places,
      )
    case 'quantizations':
      return unlessOpen(quantizationVerdict(names, content.record, locator, places), open)
    case 'lineage':
      return lineageVerdict(names, model, content.record, locator, places)
    case 'innovations':
    case 'limitations':
      return statementVerdict(content.record.text, locator, places)
  }
}
