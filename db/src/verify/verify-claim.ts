import type { PlacedClaim } from '../catalog/claims.ts'
import type { ReadDocument } from './document.ts'
import { factVerdict } from './fact-verdict.ts'
import { lineageVerdict, quantizationVerdict } from './lineage-verdict.ts'
import { isAstray, type Located, short } from './located.ts'
import { type Locator, parseLocator } from './locator.ts'
import { modelNaming, type Named, type Names, recordNaming } from './naming.ts'
import { offeringVerdict } from './offering-verdict.ts'
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
  if (locator.entry === undefined) return places
  const { entry } = locator
  const kept = places.filter(({ outer, rowText }) => [...outer, rowText].some((text) => standsIn(entry, text)))
  return kept.length > 0 ? kept : mismatch(`the record around the place does not name "${short(entry)}"`)
}

/** Who a place of a document on many models belongs to, by the labels of its row and column or the record around its line. */
function ownerOf(names: Names, model: string, locator: Locator, place: Located): Named {
  const look = (text: string) => modelNaming(names, model, text)
  if (place.kind === 'cell') {
    const labels = [locator.row ?? place.rowText, locator.column ?? place.columnText].map(look)
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

/** Leaves out the places that belong to another model; none is left when all do. */
function ownPlaces(
  names: Names,
  { model, content }: PlacedClaim,
  locator: Locator,
  places: readonly Located[],
): readonly Located[] | Verdict {
  if (content.kind !== 'facts' && content.kind !== 'offerings' && content.kind !== 'quantizations') return places
  const owned = places.map((place) => ({ place, owner: ownerOf(names, model, locator, place) }))
  const kept = owned.filter(({ owner }) => owner.naming !== 'another').map(({ place }) => place)
  return kept.length > 0 ? kept : mismatch(`the place names ${owned[0]?.owner.other ?? 'another model'}`)
}

/** Looks one claim up in its document. */
export async function verifyClaim(claim: PlacedClaim, document: ReadDocument, names: Names): Promise<Verdict> {
  if (document.kind === 'unreadable') return notCheckable(document.reason)
  const { content, model } = claim
  const locator = parseLocator(content.record.at)
  const place = document.kind === 'pdf' ? await placeInPdf(document, locator) : placeInText(document, locator)
  if (isAstray(place)) return { verdict: place.verdict, reason: place.reason }
  if (place.length === 0) return mismatch('nothing at that place reads like the locator')
  const narrowed = narrow(place, locator, names.catalog.sources.get(claim.source)?.pinned?.path ?? '')
  if ('verdict' in narrowed) return narrowed
  const places = ownPlaces(names, claim, locator, narrowed)
  if ('verdict' in places) return places
  switch (content.kind) {
    case 'facts':
      return factVerdict(content, names.catalog.sources.get(claim.source)!, locator, places)
    case 'scores': {
      const source = names.catalog.sources.get(claim.source)
      return scoreVerdict(
        names,
        { model, record: content.record, about: `${source?.title ?? ''} ${source?.pinned?.path ?? ''}` },
        locator,
        places,
      )
    }
    case 'offerings':
      return offeringVerdict(content.record, locator, places)
    case 'quantizations':
      return quantizationVerdict(names, content.record, locator, places)
    case 'lineage':
      return lineageVerdict(names, content.record, locator, places)
    case 'innovations':
    case 'limitations':
      return statementVerdict(content.record.text, locator, places)
  }
}
