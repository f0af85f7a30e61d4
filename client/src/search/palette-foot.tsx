import type { CombinedError } from '@urql/core'
import { describeFailure } from '../graphql/failure.ts'
import { Button } from '../ui/button.tsx'
import { useDelayed } from '../ui/skeleton.tsx'
import styles from './palette.module.css'

interface PaletteFootProps {
  text: string
  /** How many records. */
  found: number
  /** How many lines in all. */
  offered: number
  isLoading: boolean
  error: CombinedError | undefined
  onRetry: () => void
  /** What the last key did. */
  said: string
}

/** How the search went, for those who see it and those who hear it, and what the keys do. */
export function PaletteFoot({ text, found, offered, isLoading, error, onRetry, said }: PaletteFootProps) {
  const hasFailed = error !== undefined && !isLoading && text !== ''
  return (
    <div className={styles['foot']}>
      <output>
        {hasFailed ? describeFailure(error, 'Search').title : isLoading ? <Loading /> : said || outcome(text, found)}
      </output>
      {hasFailed && <Button onClick={onRetry}>Try again</Button>}
      {offered > 0 && (
        <span className={styles['keys']}>
          <kbd>Enter</kbd> open <kbd>Shift</kbd> <kbd>Enter</kbd> compare
        </span>
      )}
    </div>
  )
}

function Loading() {
  return useDelayed() ? 'Searching' : null
}

function outcome(text: string, found: number): string | null {
  if (text === '') return null
  return found === 0 ? `No record has a name like “${text}”.` : found === 1 ? '1 record' : `${found} records`
}
