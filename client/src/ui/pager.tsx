import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { integerParam } from '@stack/shared/format/params.ts'
import { Button } from './button.tsx'
import { useShortcut } from './shortcuts.ts'

/** Rows that "Show 50 more" adds. */
export const pageSize = 50

/** How many pages of a list are shown; `page` of its address. */
export const pageParam = integerParam(1, 1, 200)

interface PagerProps {
  /** What is listed, in the plural, where another list of the page has a pager too. */
  what?: string
  /** Rows that a page adds. */
  size?: number
  shown: number
  total: number
  /** How many pages the address asks for. */
  page: number
  isLoading: boolean
  onPage: (page: number) => void
}

/** How much of a list is here, and more of it. `[` and `]` page with the keyboard. */
export function Pager({ what, size = pageSize, shown, total, page, isLoading, onPage }: PagerProps) {
  const hasMore = shown < total
  useShortcut(']', `show ${size} more`, () => hasMore && !isLoading && onPage(page + 1))
  useShortcut('[', `show ${size} fewer`, () => page > 1 && onPage(page - 1))
  return (
    <p className="pager">
      <span className="muted num">
        {formatShare(shown, total)}
        {what && ` ${what}`} shown
      </span>
      {hasMore && (
        <>
          <Button disabled={isLoading} onClick={() => onPage(page + 1)}>
            Show {formatNumber(Math.min(size, total - shown))} more
          </Button>
          <span className="muted keys">
            or page with <kbd>[</kbd> <kbd>]</kbd>
          </span>
        </>
      )}
    </p>
  )
}
