import { notApplicable, notDisclosed } from '@stack/shared/models/fact.record.ts'
import { type FactName, factDefinition } from '@stack/shared/models/facts.ts'
import { parseQuantity } from '@stack/shared/values.ts'
import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import type { ClaimContent } from '../catalog/claims.ts'
import { daysIn, monthsIn } from './dates.ts'
import { choiceWords, factCores, factParts, factWords, otherFacts, plainNames } from './fact-words.ts'
import { figuresIn } from './figures.ts'
import { type Located, short } from './located.ts'
import type { Locator } from './locator.ts'
import { numberVerdict } from './number-verdict.ts'
import { listVerdict, textVerdict } from './text-verdict.ts'
import { fold } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

type FactContent = Extract<ClaimContent, { kind: 'facts' }>

/** All that stands at a place, as one text. */
export const allOf = (places: readonly Located[]): string =>
  [...new Set(places.flatMap(({ scope, rowText, columnText }) => [scope, rowText, columnText]))].join(' ')

const absence =
  /not (?:publicly )?(?:disclos|reveal|specif|report|provid|stat|known|release|shar|give)|undisclosed|unknown|unspecified|n\/a|tbd|confidential|not available|null|none|^\s*[-–—]\s*$/
const inapplicable =
  /dense|exclud|without|\bno\b|\bnot\b|none|null|n\/a|unlike|does not|instead of|single|^\s*[-–—]?\s*$/

function absenceVerdict(value: string, locator: Locator, places: readonly Located[]): Verdict {
  const cells = places.filter(({ kind }) => kind === 'cell')
  const looked = cells.length > 0 && (locator.row !== undefined || locator.column !== undefined) ? cells : places
  const texts = looked.map(({ scope }) => scope)
  const pattern = value === notDisclosed ? absence : inapplicable
  if (looked === cells) {
    const figures = texts.filter((text) => figuresIn(text).length > 0 && !pattern.test(fold(text)))
    if (figures.length === texts.length) return mismatch(`"${short(texts[0] ?? '')}" stands there`)
  }
  const named = locator.words.join(' ')
  if (pattern.test(fold(named)) || texts.some((text) => pattern.test(fold(text)))) return checked
  return notCheckable(
    `nothing at the place says in words that it is ${value === notDisclosed ? 'not disclosed' : 'not applicable'}`,
  )
}

function dayVerdict(value: string, places: readonly Located[]): Verdict {
  const days = daysIn(allOf(places))
  if (days.includes(value)) return checked
  return days.length > 0
    ? mismatch(`${days.slice(0, 3).join(', ')} stands there`)
    : notCheckable('no full date stands there')
}

function monthVerdict(value: string, places: readonly Located[]): Verdict {
  const text = allOf(places)
  const found =
    value.length === 10
      ? daysIn(text)
      : value.length === 4
        ? [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => year)
        : monthsIn(text)
  if (found.includes(value)) return checked
  if (found.length > 0) return mismatch(`${[...new Set(found)].slice(0, 3).join(', ')} stands there`)
  return notCheckable('no month stands there')
}

/** What a data file says after the key: true or false. */
function booleanAfter(words: readonly string[], places: readonly Located[]): boolean | undefined {
  for (const { scope } of places)
    for (const word of words) {
      const key = word.split(/[.\s]/).at(-1) ?? word
      const at = fold(scope).indexOf(fold(key))
      if (at < 0) continue
      const after = /^["'\s]*(?::\s*\w+\s*)?[:=(,]?\s*["']?(true|false|yes|no)\b/.exec(
        fold(scope).slice(at + fold(key).length),
      )
      if (after) return (after[1] === 'true' || after[1] === 'yes') !== /^(?:no|not|un|disable)[-_]/.test(fold(key))
    }
  return undefined
}

function choiceVerdict(fact: FactName, value: string, locator: Locator, places: readonly Located[]): Verdict {
  const text = fold(`${allOf(places)} ${locator.words.join(' ')}`)
  const scopes = places.map(({ scope }) => scope).join(' ')
  if (fact === 'attention' && value === 'mha' && /gqa|grouped/.test(text) && /[✗✘×❌]|\bno\b|false/i.test(scopes))
    return checked
  if (value === 'yes' || value === 'no') {
    const after = booleanAfter(locator.words, places)
    if (after !== undefined) return after === (value === 'yes') ? checked : mismatch(`it says ${after}`)
  }
  const choices = choiceWords[fact] ?? {}
  const said = releaseSaid(fact, [
    ...locator.words,
    ...(locator.column === undefined ? [] : places.filter(({ kind }) => kind === 'cell').map(({ scope }) => scope)),
  ])
  if (said !== undefined && (value === 'yes' || value === 'no'))
    return said === value ? checked : mismatch(`the words there say ${said}`)
  const quoted = fold(locator.words.join(' '))
  const isSaid = (words: string) =>
    choices[value]?.test(words) === true && sayingOther(fact, value, words) === undefined
  const cells = places.filter(({ kind }) => kind === 'cell' || kind === 'sentence').map(({ scope }) => fold(scope))
  if ((quoted !== '' && isSaid(quoted)) || cells.some(isSaid)) return checked
  const other = sayingOther(fact, value, text)
  if (choices[value]?.test(text) && other === undefined) return checked
  return other === undefined ? notCheckable(`no word there says ${value}`) : mismatch(`the words there say ${other}`)
}

const withheld = /^(?:unreleased|closed|not released|unavailable|proprietary|none|no)$/
const given = /^(?:open|released|available|yes)$/

/** What words that stand alone, as in the column of a dataset, say of a release. */
function releaseSaid(fact: FactName, words: readonly string[]): 'yes' | 'no' | undefined {
  if (!fact.endsWith('_released')) return undefined
  const alone = words.map(fold)
  if (alone.some((word) => withheld.test(word))) return 'no'
  return alone.some((word) => given.test(word)) ? 'yes' : undefined
}

/** Which other choice a text names outright, where the two rule each other out. */
function sayingOther(fact: FactName, value: string, text: string): string | undefined {
  const outright = plainNames[fact] ?? {}
  if (!outright[value]) return undefined
  if (outright[value].test(text)) return value === 'dense' && outright['moe']?.test(text) ? 'moe' : undefined
  return Object.entries(outright).find(([other, pattern]) => other !== value && pattern.test(text))?.[0]
}

/** Whether the document that is read is the thing that the fact says is published. */
const isItself = (fact: FactName, { kind, pinned }: SourceRecord): boolean =>
  (fact === 'model_card_released' && (kind === 'model-card' || /readme|model_?card/i.test(pinned?.path ?? ''))) ||
  (fact === 'paper_released' && kind === 'paper')

/** Whether a label has the word of another fact and not that of this one. */
const isOfOther = (fact: FactName, label: string): boolean =>
  factCores[fact]?.test(label) === false &&
  !/\bnotes?\b/.test(label) &&
  Object.entries(factCores).some(([other, core]) => other !== fact && core.test(label))

/** Decides on a fact. */
export function factVerdict(
  { fact, record }: FactContent,
  source: SourceRecord,
  locator: Locator,
  places: readonly Located[],
): Verdict {
  const { value } = record
  if (locator.isCounted) return notCheckable('counted or worked out from what stands there')
  if (isItself(fact, source) && (value === 'yes' || value === 'no'))
    return value === 'yes' ? checked : mismatch('the document itself is what is said not to be published')
  if (value === notDisclosed || value === notApplicable) return absenceVerdict(value, locator, places)
  const { kind } = factDefinition(fact)
  switch (kind) {
    case 'number':
      return numberVerdict({
        value: parseQuantity(value as string | number),
        locator,
        places,
        names: factWords[fact],
        part: factParts[fact],
        not: otherFacts[fact],
        isOfOther: (label) => isOfOther(fact, label),
        what: fact.replaceAll('_', ' '),
        isShare: false,
      })
    case 'day':
      return dayVerdict(String(value), places)
    case 'choice':
      return choiceVerdict(fact, String(value), locator, places)
    case 'list':
      return listVerdict(value as string[], locator, places)
    case 'text':
      return fact === 'knowledge_cutoff' && /^\d{4}(-\d{2}){0,2}$/.test(String(value))
        ? monthVerdict(String(value), places)
        : textVerdict(String(value), locator, places)
  }
}
