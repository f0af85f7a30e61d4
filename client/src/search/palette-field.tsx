import type { KeyboardEvent } from 'react'
import { CloseButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Segmented } from '../ui/segmented.tsx'
import styles from './palette.module.css'
import type { SearchKind } from './palette.query.ts'
import { recordKinds } from './record-kinds.ts'

interface PaletteFieldProps {
  text: string
  /** The one kind that is looked for; null for all of them. */
  kind: SearchKind | null
  listId: string
  activeId: string | undefined
  onLook: (text: string, kind: SearchKind | null) => void
  onStep: (by: 1 | -1) => void
  onChoose: (isAdding: boolean) => void
  onClose: () => void
}

const everything = 'ALL'
const kinds = [
  { value: everything, label: 'All' },
  ...Object.values(recordKinds).map(({ kind, label }) => ({ value: kind, label })),
] as const

/** The field of the palette and what it looks for. The focus stays here; the list below only shows what is active. */
export function PaletteField(props: PaletteFieldProps) {
  const { text, kind, listId, activeId, onLook, onStep, onChoose, onClose } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onStep(1)
    else if (event.key === 'ArrowUp') onStep(-1)
    else if (event.key === 'Enter') onChoose(event.shiftKey)
    else return
    event.preventDefault()
  }
  return (
    <search className={styles['head']}>
      <div className={styles['line']}>
        <label className="input">
          <Icon name="search" />
          <span className="sr">Search or jump to</span>
          <input
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={activeId !== undefined}
            aria-controls={listId}
            aria-activedescendant={activeId}
            placeholder="A model, a benchmark, a licence, a source, “scout context”"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={text}
            onChange={(event) => onLook(event.target.value, kind)}
            onKeyDown={onKeyDown}
          />
        </label>
        <CloseButton name="Close the search" onClick={onClose} />
      </div>
      <Segmented
        label="Look for"
        options={kinds}
        value={kind ?? everything}
        onChange={(value) => onLook(text, value === everything ? null : value)}
      />
    </search>
  )
}
