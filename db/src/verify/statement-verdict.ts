import type { LicenseTerm } from '@stack/shared/models/license.record.ts'
import type { PlacedStatement } from '../catalog/statements.ts'
import { benchmarkNaming } from './benchmark-naming.ts'
import { figuresIn, isValue, same } from './figures.ts'
import { hardwareNaming } from './hardware-naming.ts'
import { isQuantizationNamed } from './lineage-verdict.ts'
import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import type { Named, Names } from './naming.ts'
import { numberVerdict } from './number-verdict.ts'
import { statementVerdict } from './text-verdict.ts'
import { fold, significantWords } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

/** What a clause of each kind has to speak of. */
const termWords: Readonly<Record<LicenseTerm['kind'], RegExp>> = {
  'commercial-use': /commerc|\buse|business|royalt|charge|licen[cs]e|grant|permission/,
  'monthly-active-user-cap': /monthly active user|active users/,
  'revenue-cap': /revenue|income|turnover/,
  'acceptable-use-policy': /acceptable|prohibit|restrict|policy|law|lawful/,
  attribution: /attribut|notice|credit|copyright|built (?:with|on)|powered by|acknowledg|display|citation/,
  'naming-duty': /\bnames?\b|trade ?marks?|title|logo|prefix|brand|display/,
  'share-alike': /deriv|same|modif|terms|licen[cs]e|additional|agreement/,
  'outputs-for-training': /output|train|distill|improve|result|generat/,
  'field-of-use': /\buse|field|purpose|prohibit|restrict|terminat|domicil|research/,
  redistribution: /distribut|cop(?:y|ies)|sublicen|share|transfer|publish|convey/,
  'patent-grant': /patent|intellectual property|litigation|claim/,
}

const textAt = (places: readonly Located[], { words }: Locator): string =>
  [...places.flatMap(({ scope, rowText, columnText }) => [scope, rowText, columnText]), ...words].join(' ')

function termVerdict(term: LicenseTerm, locator: Locator, places: readonly Located[]): Verdict {
  const text = fold(textAt(places, locator))
  const { threshold } = term
  if (threshold !== undefined && !figuresIn(text).some((figure) => isValue(figure, threshold)))
    return mismatch(`${threshold} does not stand there`)
  if (!termWords[term.kind].test(text)) return notCheckable('no word there tells that the clause is of that kind')
  const there = new Set(significantWords(text))
  const shared = significantWords(term.summary).filter((word) => there.has(word))
  if (shared.length >= 2) return checked
  return notCheckable('told in our own words; too few of them stand in the clause for a program to decide')
}

/** Whether a benchmark is named at the place, above it or by the document. */
function isBenchmarkNamed(
  names: Names,
  slug: string,
  locator: Locator,
  places: readonly Located[],
  about: string,
): boolean {
  const texts = places.flatMap(({ scope, rowText, columnText, context, outer }) => [
    scope,
    rowText,
    columnText,
    context,
    ...outer,
  ])
  return [...locator.words, ...texts, about].some((text) => benchmarkNaming(names, slug, text).naming === 'ours')
}

/** Leaves out the places that belong to another card or machine. */
function hardwareVerdict(
  names: Names,
  { slug, content }: PlacedStatement,
  value: number,
  locator: Locator,
  places: readonly Located[],
  about: string,
): Verdict {
  const isMemory = content.kind === 'memory_gigabytes'
  const look = (text: string): Named => hardwareNaming(names.catalog, slug, text)
  const whose = ({ kind, rowText, columnText, scope, outer }: Located): Named => {
    const labels =
      kind === 'cell' ? [locator.row ?? rowText, locator.column ?? columnText] : [scope, rowText, ...outer.slice(0, 2)]
    const found = [...labels, locator.entry ?? '', ...locator.words].map(look)
    return (
      found.find(({ naming }) => naming === 'ours') ??
      found.find(({ naming }) => naming === 'another') ?? { naming: 'nobody' }
    )
  }
  const owned = places.map((place) => ({ place, named: whose(place) }))
  const own = owned.filter(({ named }) => named.naming === 'ours').map(({ place }) => place)
  if (own.length === 0) {
    const other = owned.find(({ named }) => named.naming === 'another')?.named.other
    return other === undefined ? notCheckable('nothing there names the hardware') : mismatch(`the place names ${other}`)
  }
  // terabytes a second
  const isInTera = own.some(
    ({ scope, rowText, columnText }) =>
      /\btb\b|tb\//.test(fold(`${scope} ${rowText} ${columnText}`)) &&
      figuresIn(scope).some((figure) => same(figure.digits * 1000, value)),
  )
  if (isInTera && !isMemory) return checked
  const named = isMemory ? /memory|vram|gb\b|gib\b|\bram\b/ : /bandwidth|gb\/s|tb\/s|gbps/
  return numberVerdict({
    value,
    locator,
    places: own,
    // a table of bandwidths says so in its title alone
    names: named.test(fold(about)) ? undefined : named,
    what: isMemory ? 'memory' : 'bandwidth',
    isShare: false,
  })
}

const refusals = /[✗✘×❌]|\bno\b|\bnot\b|unsupported/

/** Decides on a sourced statement of a record that models share. */
export function sharedVerdict(
  names: Names,
  statement: PlacedStatement,
  about: string,
  locator: Locator,
  places: readonly Located[],
): Verdict {
  const { content, slug } = statement
  if (locator.isCounted) return notCheckable('counted or worked out from what stands there')
  switch (content.kind) {
    case 'terms':
      return termVerdict(content.record, locator, places)
    case 'described_by':
      return isBenchmarkNamed(names, slug, locator, places, about)
        ? checked
        : notCheckable('neither the place nor the title of the document names the benchmark')
    case 'caveats':
      if (!isBenchmarkNamed(names, slug, locator, places, about))
        return notCheckable('neither the place nor the title of the document names the benchmark')
      return statementVerdict(content.record.text, locator, places)
    case 'bits_per_weight': {
      if (
        !isQuantizationNamed(
          names,
          slug,
          `${textAt(places, locator)} ${locator.row ?? ''} ${locator.column ?? ''} ${locator.entry ?? ''} ${about}`,
        )
      )
        return notCheckable('nothing there names the quantization')
      const { value } = content.record
      return numberVerdict({ value, locator, places, names: /bit|bpw/, what: 'bits per weight', isShare: false })
    }
    case 'runs': {
      const { quantization, support } = content.record
      const text = `${textAt(places, locator)} ${places.map(({ context }) => context).join(' ')}`
      if (!isQuantizationNamed(names, quantization, text)) return notCheckable('nothing there names the quantization')
      const cells = places.filter(({ kind }) => kind === 'cell').map(({ scope }) => fold(scope))
      const isRefused = locator.column !== undefined && cells.length > 0 && cells.every((cell) => refusals.test(cell))
      if (isRefused !== (support === 'no') && locator.column !== undefined && cells.length > 0)
        return mismatch(`"${cells[0] ?? ''}" stands there`)
      return checked
    }
    case 'memory_gigabytes':
    case 'bandwidth_gigabytes_per_second':
      return hardwareVerdict(names, statement, content.record.value, locator, places, about)
  }
}
