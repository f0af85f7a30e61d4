import type { claimHistory } from './claim-history.ts'
import styles from './panel.module.css'

/** What happened, day by day. */
export function PanelHistory({ events }: { events: ReturnType<typeof claimHistory> }) {
  return (
    <ol className={styles['events']}>
      {events.map(({ id, day, text }) => (
        <li key={id}>
          <time dateTime={day}>{day}</time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
