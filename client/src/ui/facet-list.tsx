import { useState } from 'react'
import { Facet } from './facet.tsx'

export interface FacetOption {
  value: string
  label: string
  /** What choosing it would give, the other filters given; undefined until it is known. */
  count: number | undefined
  chosen: boolean
}

export interface FacetListProps {
  title: string
  /** "derived", "computed, 32K". */
  hint?: string
  options: readonly FacetOption[]
  onToggle: (value: string) => void
  /** Show this many, and the rest on request. Chosen ones always show. */
  limit?: number
  /** What the rest are called: "benchmarks". */
  more?: string
  /** Whether it starts folded. Not while something in it is chosen. */
  folded?: boolean
  /** Those that none of the choices speaks of: said, for they cannot be asked for. */
  missing?: { label: string; count: number }
}

/** A group of conditions with a count each. Those that would give nothing stay, dimmed. */
export function FacetList(props: FacetListProps) {
  const { title, hint, options, onToggle, limit = 8, more = 'more', folded = false, missing } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? options : options.filter((option, at) => at < limit || option.chosen)
  const rest = options.length - shown.length
  return (
    <Facet title={title} hint={hint} folded={folded && !options.some(({ chosen }) => chosen)}>
      <ul aria-label={title}>
        {shown.map((option) => (
          <li key={option.value} className={option.count === 0 && !option.chosen ? 'zero' : undefined}>
            <label>
              <input
                type="checkbox"
                className="check"
                checked={option.chosen}
                onChange={() => onToggle(option.value)}
              />
              {option.label}
              <span className="n">{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="more" onClick={() => setWhole(true)}>
          {more === 'more' ? `${rest} more` : `all ${options.length} ${more}`}
        </button>
      )}
      {missing && missing.count > 0 && (
        <p className="missing-count">
          {missing.label} <span className="n">{missing.count}</span>
        </p>
      )}
    </Facet>
  )
}
