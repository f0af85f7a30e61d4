import { factDefinition, type FactName } from '@stack/shared/models/facts.ts'
import type { OfferingRecord } from '@stack/shared/stack/offering.record.ts'
import type { PlacedClaim } from '../catalog/claims.ts'
import type { PdfDocument, ReadDocument, TextDocument } from './document.ts'
import { factVerdict } from './fact-verdict.ts'
import { lineageVerdict, quantizationVerdict } from './lineage-verdict.ts'
import { isAstray, type Located, short } from './located.ts'
import { type Locator, parseLocator } from './locator.ts'
import { modelNaming, recordNaming } from './model-naming.ts'
import type { Named, Names } from './naming.ts'
import { isKey } from './number-verdict.ts'
import { type OfferingPlace, offeringVerdict } from './offering-verdict.ts'
import { placeInPdf } from './pdf-place.ts'
import { scoreVerdict } from './score-verdict.ts'
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

/** Who a place of a document on many models belongs to, by the labels of its row and column or the record around its line. */
function ownerOf(names: Names, model: string, isOfAnyStage: boolean, locator: Locator, place: Located): Named {
  const look = (text: string) => modelNaming(names, model, text, isOfAnyStage)
  if (place.kind === 'cell') {
    const rows = locator.row === undefined ? place.rowText.split(' | ').slice(0, 3) : [locator.row]
    const labels = [...rows, locator.column ?? place.columnText].map(look)
    return (
      labels.find(({ naming }) => naming === 'ours') ??
      labels.find(({ naming }) => naming === 'another') ?? { naming: 'nobody' }
    )
  }
  if (place.kind === 'field')
    for (const text of place.outer.slice(0, 3)) {
      const found = recordNaming(names, model, text)
      if (found.naming !== 'nobody') return found
    }
  return { naming: 'nobody' }
}

/** Facts on the shape of the network, which tuning does not change. */
const isOfTheNetwork = (fact: FactName): boolean =>
  ['size', 'attention', 'vocabulary'].includes(factDefinition(fact).group) && !/context|output/.test(fact)

/** Leaves out the places that belong to another model; none is left when all do. */
function ownPlaces(
  names: Names,
  { model, content }: PlacedClaim,
  locator: Locator,
  places: readonly Located[],
): readonly Located[] | Verdict {
  if (content.kind !== 'facts' && content.kind !== 'offerings' && content.kind !== 'quantizations') return places
  const isShape = content.kind === 'facts' && isOfTheNetwork(content.fact)
  const owned = places.map((place) => ({ place, owner: ownerOf(names, model, isShape, locator, place) }))
  const kept = owned.filter(({ owner }) => owner.naming !== 'another').map(({ place }) => place)
  return kept.length > 0 ? kept : mismatch(`the place names ${owned[0]?.owner.other ?? 'another model'}`)
}

/** Follows one locator: to the places it leads to, those that belong to another model left out. */
async function follow(
  claim: PlacedClaim,
  document: TextDocument | PdfDocument,
  names: Names,
  locator: Locator,
): Promise<readonly Located[] | Verdict> {
  const place = document.kind === 'pdf' ? await placeInPdf(document, locator) : placeInText(document, locator)
  if (isAstray(place)) return { verdict: place.verdict, reason: place.reason }
  if (place.length === 0) return mismatch('nothing at that place reads like the locator')
  const narrowed = narrow(place, locator, names.catalog.sources.get(claim.source)?.pinned?.path ?? '')
  return 'verdict' in narrowed ? narrowed : ownPlaces(names, claim, locator, narrowed)
}

/** An offering has several figures, and a locator may lead to each: `L16, input; L17, output`. */
async function verifyOffering(
  claim: PlacedClaim,
  record: OfferingRecord,
  document: TextDocument | PdfDocument,
  names: Names,
): Promise<Verdict> {
  const [first, ...more] = record.at.split(/;\s+/).map(parseLocator)
  const parts: OfferingPlace[] = []
  for (const locator of [first!, ...more.filter(({ lines, pages }) => lines.length + pages.length > 0)]) {
    const places = await follow(claim, document, names, locator)
    if ('verdict' in places) return places
    parts.push({ locator, places })
  }
  return offeringVerdict(record, parts)
}

/** Looks one claim up in its document. */
export async function verifyClaim(claim: PlacedClaim, document: ReadDocument, names: Names): Promise<Verdict> {
  if (document.kind === 'unreadable') return notCheckable(document.reason)
  const { content, model } = claim
  if (content.kind === 'offerings') return verifyOffering(claim, content.record, document, names)
  const locator = parseLocator(content.record.at)
  const places = await follow(claim, document, names, locator)
  if ('verdict' in places) return places
  const source = names.catalog.sources.get(claim.source)!
  switch (content.kind) {
    case 'facts':
      return factVerdict(content, source, locator, places)
    case 'scores':
      return scoreVerdict(
        names,
        { model, record: content.record, about: `${source.title} ${source.pinned?.path ?? ''}` },
        locator,
        places,
      )
    case 'quantizations':
      return quantizationVerdict(names, content.record, locator, places)
    case 'lineage':
      return lineageVerdict(names, model, content.record, locator, places)
    case 'innovations':
    case 'limitations':
      return statementVerdict(content.record.text, locator, places)
  }
}
