import { formatNumber } from '@stack/shared/format/numbers.ts'
import { useId, useState } from 'react'
import styles from './stack.module.css'

interface NumberFieldProps {
  label: string
  unit?: string
  value: number
  min: number
  max: number
  /** Whole numbers only. */
  integer?: boolean
  onChange: (value: number) => void
}

/** Reads a number as people type it, with or without commas; `null` for what cannot be used. */
export function readNumber(
  text: string,
  { min, max, integer = false }: Pick<NumberFieldProps, 'min' | 'max' | 'integer'>,
) {
  const plain = text.replaceAll(/[\s,]/g, '')
  if (!/^\d+(\.\d+)?$/.test(plain)) return null
  const value = Number(plain)
  return value < min || value > max || (integer && !Number.isInteger(value)) ? null : value
}

/** A number with its unit. What is being typed stays as typed; what cannot be used changes nothing and says so. */
export function NumberField({ label, unit, value, min, max, integer = false, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const isWrong = draft !== null && readNumber(draft, { min, max, integer }) === null
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <span className="input">
        <input
          id={id}
          inputMode={integer ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={20}
          value={draft ?? formatNumber(value)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setDraft(event.target.value)
            const read = readNumber(event.target.value, { min, max, integer })
            if (read !== null) onChange(read)
          }}
          onBlur={() => setDraft(null)}
        />
        {unit && <span className="muted">{unit}</span>}
      </span>
      {isWrong && (
        <span className={styles['wrong']} id={`${id}-wrong`} role="alert">
          {integer ? 'A whole number' : 'A number'} from {formatNumber(min)} to {formatNumber(max)}
        </span>
      )}
    </div>
  )
}
