import type { ModelNeeds } from './need-table.tsx'
import styles from './stack.module.css'

/** The rule with the figures of each row put in, and what it does not count. */
export function Formula({ models }: { models: readonly ModelNeeds[] }) {
  const leftOut = new Set(models.flatMap((model) => model.rows.flatMap((row) => row.need.leftOut)))
  return (
    <details className={styles['formula']}>
      <summary>The formula, with the figures of each row</summary>
      <dl>
        {models.flatMap((model) =>
          model.rows.map((row) => (
            <div key={row.id}>
              <dt>
                {model.name}, {row.format.name}
              </dt>
              {row.need.formula.split('; ').map((line) => (
                <dd key={line}>
                  <code>{line}</code>
                </dd>
              ))}
            </div>
          )),
        )}
      </dl>
      <p className="note">
        GB is 10⁹ bytes. A mixture of experts needs all its weights in memory, not only the active ones. Not counted:{' '}
        {[...leftOut].join(' ')}
      </p>
    </details>
  )
}
