import { factText } from '../../sources/fact-text.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { claimPanel, markerOf, type SourceNumbers, exportedClaimFragment } from '../../sources/claim-marker.ts'
import type { Shown } from '../../ui/value.tsx'

/** What one source states about one fact. */
export const statedFactFragment = graphql(
  `
    fragment StatedFact on Fact @_unmask {
      id
      name
      label
      group
      state
      unit
      qualifier
      numberValue
      textValue
      listValue
      dateValue
      asOf
      check {
        checkedOn
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)

export type StatedFact = FragmentOf<typeof statedFactFragment>

/** A fact of a model: the claim shown first, and the other reports in the order of the written rule. */
export type ModelFact = StatedFact & { alternatives: StatedFact[] }

const unitWords: Record<string, string> = { tokens: 'tokens', 'GPU hours': 'GPU hours', FLOP: 'FLOP' }

/** The value of a claim with its unit; null where it states none. */
export function statedText(fact: StatedFact): string | null {
  const text = factText(fact, fact)
  const unit = fact.unit === null ? undefined : unitWords[fact.unit]
  return text !== null && unit !== undefined ? `${text} ${unit}` : text
}

const saysOf = ({ state, numberValue, textValue, listValue, dateValue }: StatedFact) =>
  state === 'REPORTED' ? JSON.stringify([numberValue, textValue?.toLowerCase(), listValue, dateValue]) : state

/** Of the other reports the first of each value that differs from the one shown. Equal reports only add to the count. */
export function otherValues(fact: ModelFact): StatedFact[] {
  const seen = new Set([saysOf(fact)])
  return fact.alternatives.filter((other) => {
    const says = saysOf(other)
    return !seen.has(says) && seen.add(says)
  })
}

const absent = { NOT_DISCLOSED: 'not-disclosed', NOT_APPLICABLE: 'not-applicable' } as const

/** What a cell says of a claim. */
export function shownFact(fact: StatedFact, numbers: SourceNumbers, text = statedText(fact)): Shown {
  const marker = markerOf(fact, fact.id, numbers)
  if (fact.state !== 'REPORTED') return { status: absent[fact.state], opens: claimPanel(fact.id), marker }
  return {
    status: 'reported',
    text,
    marker,
    isDisputed: fact.dispute !== null,
    isWithdrawn: fact.retraction !== null,
  }
}

/** The fact with this name, if a source states anything of it. */
export const factNamed = (facts: readonly ModelFact[], name: ModelFact['name']): ModelFact | undefined =>
  facts.find((fact) => fact.name === name)
