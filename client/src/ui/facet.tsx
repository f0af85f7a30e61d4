import { type ReactNode, useState } from 'react'

interface FacetProps {
  title: string
  /** "derived", "computed, 32K". */
  hint: string | undefined
  /** Whether it starts folded; whoever looks opens and folds it after that. */
  folded: boolean
  children: ReactNode
}

/** A group of conditions under its title, which folds it. */
export function Facet({ title, hint, folded, children }: FacetProps) {
  const [isOpen, setOpen] = useState(!folded)
  return (
    <details className="facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} {hint && <span className="muted">{hint}</span>}
      </summary>
      {children}
    </details>
  )
}
