import { classes } from '../ui/classes.ts'
import { SourceMarker, type Marker } from '../ui/source-marker.tsx'
import styles from './stack.module.css'
import { type Support, supportWords } from './support-words.ts'

/** A filled, half or crossed sign and its word, with the source that says so. */
export function SupportSign({ support, marker }: { support: Support; marker?: Marker }) {
  return (
    <span className={classes(styles['support'])}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {support === 'NO' ? (
          <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="1.4" />
        ) : (
          <>
            <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
            <path
              d={support === 'YES' ? 'M6 1a5 5 0 110 10a5 5 0 010-10z' : 'M6 1a5 5 0 000 10z'}
              fill="currentColor"
            />
          </>
        )}
      </svg>
      <span>
        {supportWords[support]}
        {marker && <SourceMarker {...marker} />}
      </span>
    </span>
  )
}
