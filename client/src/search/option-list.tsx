/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select shows no groups of lines with highlighted parts */
import { useEffect } from 'react'
import { classes } from '../ui/classes.ts'
import { Highlighted } from './highlighted.tsx'
import styles from './palette.module.css'
import type { OptionGroup, PaletteOption } from './palette-options.ts'

interface OptionListProps {
  id: string
  groups: readonly OptionGroup[]
  activeId: string | undefined
  /** Whether it is in the compare tray. */
  isChosen: (option: PaletteOption) => boolean
  onPoint: (option: PaletteOption) => void
  onChoose: (option: PaletteOption, isAdding: boolean) => void
}

/** The options by group. The keys of the field move through them. */
export function OptionList({ id, groups, activeId, isChosen, onPoint, onChoose }: OptionListProps) {
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div id={id} className={styles['list']} role="listbox" aria-label="Found" hidden={groups.length === 0}>
      {groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          <div className={styles['group']} aria-hidden="true">
            {group.label}
          </div>
          {group.options.map((option) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
            <div
              key={option.id}
              id={option.id}
              role="option"
              tabIndex={-1}
              aria-selected={option.id === activeId}
              className={classes(styles['option'], option.id === activeId && styles['active'])}
              onPointerMove={() => option.id !== activeId && onPoint(option)}
              onClick={(event) => onChoose(option, event.shiftKey)}
            >
              <Line option={option} isChosen={isChosen(option)} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function Line({ option, isChosen }: { option: PaletteOption; isChosen: boolean }) {
  const { label, parts, alias, note } = option
  return (
    <>
      <span className={styles['name']}>
        <Highlighted text={label} parts={parts} />
        {alias && (
          <span className={styles['alias']}>
            {' '}
            found as <Highlighted text={alias.text} parts={alias.parts} />
          </span>
        )}
      </span>
      {(note !== null || isChosen) && <span className={styles['note']}>{isChosen ? 'in the comparison' : note}</span>}
    </>
  )
}
