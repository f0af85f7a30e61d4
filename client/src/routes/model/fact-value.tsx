import { Fragment } from 'react'
import { claimPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { DisputedTag } from '../../ui/tags.tsx'
import { type Shown, Value } from '../../ui/value.tsx'
import { type ModelFact, otherValues, shownFact, type StatedFact, statedText } from './stated-fact.ts'

interface FactValueProps {
  fact: ModelFact
  numbers: SourceNumbers
  /** How a claim is written here, where it is not as in the specs. */
  textOf?: (fact: StatedFact) => string | null
}

/** A fact with its source; where reports differ, each other value once, in the order of the written rule. */
export function FactValue({ fact, numbers, textOf = statedText }: FactValueProps) {
  const first = shownFact(fact, numbers, textOf(fact))
  const others = otherValues(fact)
  const shown: Shown =
    first.status === 'reported' && others.length > 0 ? { ...first, reports: fact.reportCount } : first
  return (
    <>
      <Value long shown={shown} />
      {others.length > 0 && (
        <span className="sub">
          also{' '}
          {others.map((other, at) => (
            <Fragment key={other.id}>
              {at > 0 && ', '}
              <OtherValue fact={other} shown={shownFact(other, numbers, textOf(other))} />
            </Fragment>
          ))}
        </span>
      )}
    </>
  )
}

function OtherValue({ fact, shown }: { fact: StatedFact; shown: Shown }) {
  return (
    <>
      <Value long shown={shown} />
      {shown.status !== 'reported' && fact.dispute && <DisputedTag opens={claimPanel(fact.id)} />}
    </>
  )
}
