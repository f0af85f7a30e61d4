import styles from './palette.module.css'

/** A part of a text, counted in UTF-16 code units. */
export interface Part {
  start: number
  length: number
}

/** A text with parts of it raised. */
export function Highlighted({ text, parts }: { text: string; parts: readonly Part[] }) {
  const inOrder = parts.toSorted((a, b) => a.start - b.start)
  const lastEnd = inOrder.at(-1)
  return (
    <>
      {inOrder.map(({ start, length }, at) => {
        const before = inOrder[at - 1]
        return (
          <span key={start}>
            {text.slice(before ? before.start + before.length : 0, start)}
            <mark className={styles['hit']}>{text.slice(start, start + length)}</mark>
          </span>
        )
      })}
      {text.slice(lastEnd ? lastEnd.start + lastEnd.length : 0)}
    </>
  )
}
