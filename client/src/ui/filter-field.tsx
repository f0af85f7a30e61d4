import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import { useShortcut } from './shortcuts.ts'

const pause = 250

interface FilterFieldProps {
  /** What the text is looked for in, as it stands in the field: "Filter by name, alias or id". */
  label: string
  value: string
  onChange: (text: string) => void
}

/** The text filter of a list. Typing asks after a short pause; `/` leads here. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const sent = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [text, setText] = useState(value)
  useShortcut('/', 'filter the list', () => input.current?.focus())
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    // The address changed by another way than this field, such as a chip or the back button.
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])

  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const next = event.target.value
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = next
      onChange(next)
    }, pause)
  }
  return (
    <label className="input">
      <Icon name="search" />
      <span className="sr">{label}</span>
      <input ref={input} type="search" maxLength={200} placeholder={label} value={text} onChange={type} />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}
