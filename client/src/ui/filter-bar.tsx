import type { ReactNode } from 'react'
import { FilterField } from './filter-field.tsx'

interface FilterBarProps {
  /** What the text is looked for in: "Filter by title or publisher". */
  label: string
  text: string
  onText: (text: string) => void
  /** The other conditions. */
  children?: ReactNode
}

/** The conditions of a list over it: a text, and what else narrows it. */
export function FilterBar({ label, text, onText, children }: FilterBarProps) {
  return (
    <search className="filter-bar">
      <FilterField label={label} value={text} onChange={onText} />
      {children}
    </search>
  )
}

interface ChoiceProps<T extends string> {
  /** What is chosen, for those who hear the page. */
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}

/** One of several, as a select. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="btn"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
