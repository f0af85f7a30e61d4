import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { countModels } from './applied-filters.ts'
import styles from './filter-sheet.module.css'

interface FilterSheetProps {
  /** Conditions that hold. */
  count: number
  /** Models they leave. */
  gives: number
  onClear: () => void
  children: ReactNode
}

/** The filters where there is no room beside the list: a sheet over it. */
export function FilterSheet({ count, gives, onClear, children }: FilterSheetProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <span className={styles['place']}>
      <Button icon="filter" hint={count} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Filters
      </Button>
      <Dialog open={isOpen} title="Filters" onClose={close}>
        <div className={styles['sheet']}>{children}</div>
        <div className={styles['foot']}>
          <Button look="bare" disabled={count === 0} onClick={onClear}>
            Clear {count}
          </Button>
          <Button look="go" onClick={close}>
            Show {countModels(gives)}
          </Button>
        </div>
      </Dialog>
    </span>
  )
}
