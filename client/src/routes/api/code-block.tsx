import styles from './api.module.css'

/** Text of a program or an answer. It scrolls in itself, by key too. */
export function CodeBlock({ name, text }: { name: string; text: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
    <section className={styles['code']} tabIndex={0} aria-label={name}>
      <pre>{text.trimEnd()}</pre>
    </section>
  )
}
