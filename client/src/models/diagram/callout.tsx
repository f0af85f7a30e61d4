import { type Ref } from 'react'
import { claimPanel, markerOf, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { Missing } from '../../ui/missing.tsx'
import { type Shown, Value } from '../../ui/value.tsx'
import styles from './diagram.module.css'
import type { Part, PartLabel } from './parts.ts'

interface PartCalloutProps {
  part: Part
  model: string
  numbers: SourceNumbers
  /** Where the part begins in the drawing, in pixels. */
  top: number
  ref: Ref<HTMLDivElement>
}

/** What the record says of one part of the drawing, with its sources. */
export function PartCallout({ part, model, numbers, top, ref }: PartCalloutProps) {
  return (
    <div ref={ref} className={styles['callout']} style={{ top }}>
      <h3>{part.title}</h3>
      <ul>
        {part.labels.map((label) => (
          <li key={label.name}>
            <Label label={label} model={model} numbers={numbers} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const absent = { NOT_DISCLOSED: 'not-disclosed', NOT_APPLICABLE: 'not-applicable' } as const

function Label({ label, model, numbers }: { label: PartLabel; model: string; numbers: SourceNumbers }) {
  const { name, what, words, fact } = label
  if (words !== null && fact) {
    const shown: Shown = {
      status: 'reported',
      text: words,
      marker: markerOf(fact, fact.id, numbers),
      isDisputed: fact.dispute !== null,
      isWithdrawn: fact.retraction !== null,
    }
    return <Value long shown={shown} />
  }
  const reason = fact && fact.state !== 'REPORTED' ? absent[fact.state] : 'not-reported'
  const opens = fact ? claimPanel(fact.id) : missingPanel(model, name)
  return <Missing reason={reason} opens={opens} words={`${what}: ${reason.replace('-', ' ')}`} />
}
