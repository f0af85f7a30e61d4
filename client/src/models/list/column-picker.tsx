import { formatShare } from '@stack/shared/format/numbers.ts'
import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react'
import { filterOf, type FilterState } from '@stack/shared/models/list-address.ts'
import { useQuery } from 'urql'
import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { useDay } from '../../ui/day.ts'
import { Button, CloseButton } from '../../ui/button.tsx'
import { useDensity } from '../../ui/density.ts'
import { Icon } from '../../ui/icon.tsx'
import { Switch } from '../../ui/switch.tsx'
import {
  type ColumnId,
  columnGroups,
  columnIds,
  defaultColumns,
  factNameOf,
  headingOf,
  isFactColumn,
  isPriceColumn,
  movedColumn,
} from './list-columns.ts'
import styles from './column-picker.module.css'

interface ShownColumnsProps {
  columns: readonly ColumnId[]
  onChange: (columns: readonly ColumnId[]) => void
}

interface ColumnPickerProps extends ShownColumnsProps {
  /** The conditions of the list, and how many models meet them. */
  state: FilterState
  total: number
}

/** Asked for when the choice is opened: the list itself has no use for it. */
const filledQuery = graphql(`
  query FilledColumns($filter: ModelFilter, $asOf: Date) {
    models(filter: $filter, first: 0, asOf: $asOf) {
      filled {
        models
        fact {
          name
        }
      }
    }
  }
`)

/** The button that opens the choice of columns and their order. */
export function ColumnPicker({ state, total, columns, onChange }: ColumnPickerProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)

  const place = (event: ToggleEvent<HTMLDialogElement>) => {
    const box = button.current?.getBoundingClientRect()
    if (event.newState !== 'open' || !box || !panel.current) return
    const { style } = panel.current
    style.top = `${box.bottom + scrollY + 6}px`
    style.right = `${Math.max(16, document.documentElement.clientWidth - Math.max(box.right, 672))}px`
  }
  return (
    <>
      <Button
        ref={button}
        icon="columns"
        hint={formatShare(columns.length, columnIds.length)}
        popoverTarget={id}
        aria-expanded={isOpen}
      >
        Columns
      </Button>
      <dialog
        ref={panel}
        id={id}
        popover="auto"
        aria-label="Columns"
        className={`pop ${styles['picker']}`}
        onBeforeToggle={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <Choices state={state} total={total} columns={columns} onChange={onChange} />}
      </dialog>
    </>
  )
}

function Choices({ state, total, columns, onChange }: ColumnPickerProps) {
  const filter = filterOf(state)
  const [{ data }] = useQuery({ query: filledQuery, variables: { ...(filter && { filter }), asOf: useDay() } })
  const [text, setText] = useState('')
  const [isCompact, setCompact] = useDensity()
  const fits = (id: ColumnId) => headingOf(id).label.toLowerCase().includes(text.trim().toLowerCase())
  const addable = columnIds.filter((id) => !columns.includes(id) && fits(id))
  return (
    <>
      <div className={styles['head']}>
        <label className="input">
          <Icon name="search" />
          <span className="sr">Find among {columnIds.length} columns</span>
          <input
            type="search"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- focus moves into what was just opened
            autoFocus
            placeholder={`Find among ${columnIds.length} columns`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <Button look="bare" onClick={() => onChange(defaultColumns)}>
          Reset
        </Button>
      </div>
      <div className={styles['body']}>
        <ShownColumns columns={columns} onChange={onChange} />
        <div>
          <h3>
            Add <span className="muted">filled for</span>
          </h3>
          {columnGroups.map((group) => {
            const ids = addable.filter((id) => headingOf(id).group === group)
            if (ids.length === 0) return null
            return (
              <fieldset key={group}>
                <legend className="micro muted">{group}</legend>
                {ids.map((id) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      className="check"
                      checked={false}
                      onChange={() => onChange([...columns, id])}
                    />
                    {headingOf(id).label}
                    <span className={styles['filled']}>{data && filledFor(data.models.filled, total, id)}</span>
                  </label>
                ))}
              </fieldset>
            )
          })}
          {addable.length === 0 && <p className="muted">No other column has these letters in its name.</p>}
        </div>
      </div>
      <div className={styles['foot']}>
        <Switch label="Compact rows" checked={isCompact} onChange={setCompact} />
      </div>
    </>
  )
}

// Counted by the API for facts; what is derived from the record stands for every model, and prices are not counted.
function filledFor(filled: ResultOf<typeof filledQuery>['models']['filled'], total: number, id: ColumnId): string {
  if (isPriceColumn(id)) return ''
  const models = isFactColumn(id) ? filled.find(({ fact }) => fact.name === factNameOf(id))?.models : total
  return formatShare(models ?? 0, total)
}

const steps: Record<string, 1 | -1> = { ArrowUp: -1, ArrowDown: 1 }

/** The columns after that of the name, in their order. Alt with an arrow moves one. */
function ShownColumns({ columns, onChange }: ShownColumnsProps) {
  const move = (id: ColumnId, by: 1 | -1) => onChange(movedColumn(columns, id, by))
  const onKeyDown = (id: ColumnId) => (event: KeyboardEvent) => {
    const by = event.altKey ? steps[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    move(id, by)
  }
  return (
    <div className={styles['shown']}>
      <h3>Shown, in this order</h3>
      <ol>
        {columns.map((id, at) => {
          const { label } = headingOf(id)
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['move']}
                aria-label={`Move ${label} up`}
                title="Alt with an arrow key moves it"
                disabled={at === 0}
                onClick={() => move(id, -1)}
                onKeyDown={onKeyDown(id)}
              >
                <Icon name="ascending" size={12} />
              </button>
              <button
                type="button"
                className={styles['move']}
                aria-label={`Move ${label} down`}
                disabled={at === columns.length - 1}
                onClick={() => move(id, 1)}
                onKeyDown={onKeyDown(id)}
              >
                <Icon name="descending" size={12} />
              </button>
              <span>{label}</span>
              {columns.length > 1 && (
                <CloseButton
                  name={`Remove ${label}`}
                  onClick={() => onChange(columns.filter((other) => other !== id))}
                />
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
