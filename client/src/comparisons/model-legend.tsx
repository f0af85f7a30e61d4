import type { ReactNode } from 'react'
import type { ComparedModel } from './comparison.query.ts'
import styles from './compare.module.css'
import { ModelName } from './model-head.tsx'

/** The heads on a phone: a legend that stays at the top, and the controls behind one line. */
export function ModelLegend({ models, children }: { models: readonly ComparedModel[]; children: ReactNode }) {
  return (
    <>
      <ul className={styles['legend']} aria-label="Compared models">
        {models.map(({ slug, name }, index) => (
          <li key={slug}>
            <ModelName index={index} name={name} />
          </li>
        ))}
      </ul>
      <details className={styles['change']}>
        <summary>Add, remove or reorder models</summary>
        {children}
      </details>
    </>
  )
}
