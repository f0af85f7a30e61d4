import { formatNumber } from '@stack/shared/format/numbers.ts'
import { Fragment } from 'react'
import { usePanelOpener } from '../../ui/panel-context.ts'
import type { NotDrawn } from './charted-rows.ts'
import styles from './charted.module.css'

/** The models that a chart does not draw, each with the reason and what was read one step away. */
export function NotDrawnList({ groups }: { groups: readonly NotDrawn[] }) {
  const count = groups.reduce((sum, { models }) => sum + models.length, 0)
  if (count === 0) return null
  return (
    <details className={styles['notDrawn']}>
      <summary>Not drawn: {count === 1 ? '1 model' : `${formatNumber(count)} models`}, each with the reason</summary>
      {groups.map(({ why, models }) => (
        <p key={why}>
          <strong>
            {why} ({formatNumber(models.length)}):
          </strong>{' '}
          {models.map(({ model, opens }, at) => (
            <Fragment key={model.slug}>
              {at > 0 && ', '}
              <Name name={model.name} opens={opens} />
            </Fragment>
          ))}
        </p>
      ))}
    </details>
  )
}

function Name({ name, opens }: { name: string; opens: string }) {
  return (
    <button type="button" className={`plain ${styles['name']}`} {...usePanelOpener(opens)}>
      {name}
    </button>
  )
}
