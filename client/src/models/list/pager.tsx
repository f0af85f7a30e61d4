import { formatShare } from '@stack/shared/format/numbers.ts'
import { Button } from '../../ui/button.tsx'
import styles from './list.module.css'
import { pageSize } from './use-model-pages.ts'

interface PagerProps {
  shown: number
  total: number
  isLoading: boolean
  onMore: () => void
}

/** How much of the list is here, and more of it. */
export function Pager({ shown, total, isLoading, onMore }: PagerProps) {
  return (
    <p className={styles['pager']}>
      <span className="muted num">{formatShare(shown, total)} shown</span>
      {shown < total && (
        <>
          <Button disabled={isLoading} onClick={onMore}>
            Show {Math.min(pageSize, total - shown)} more
          </Button>
          <span className={`muted ${styles['keys']}`}>
            or page with <kbd>[</kbd> <kbd>]</kbd>
          </span>
        </>
      )}
    </p>
  )
}
