import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { stringifySearch } from '../../ui/search-string.ts'
import type { Entry } from './contents.ts'
import styles from './rail.module.css'
import { useSectionInView } from './use-section-in-view.ts'

/** How complete and how well checked a record is. */
export const recordFragment = graphql(`
  fragment ModelRecord on ModelRecordState @_unmask {
    factsReported
    claims
    claimsChecked
    conflicts
    lastRecordedOn
  }
`)

interface RailProps {
  entries: readonly Entry[]
  record: FragmentOf<typeof recordFragment>
  /** Slug of the model. */
  model: string
  /** How many facts the catalogue knows. */
  facts: number
  /** The record's file in the repository. */
  file: string
}

/** Beside the page: what it holds, and the state of the record. */
export function Rail({ entries, model, record, facts, file }: RailProps) {
  const current = useSectionInView(entries.map(({ id }) => id))
  return (
    <aside className={styles['rail']} aria-label="On this page and this record">
      <div>
        <nav aria-labelledby="contents">
          <h2 id="contents">On this page</h2>
          <ul className={styles['contents']}>
            {entries.map(({ id, title, count }) => (
              <li key={id} {...(id === current && { 'aria-current': 'true' as const })}>
                <a href={`#${id}`}>{title}</a>
                {count !== undefined && <span>{count}</span>}
              </li>
            ))}
          </ul>
        </nav>
        <RecordState model={model} record={record} facts={facts} file={file} />
      </div>
    </aside>
  )
}

/** How much of the record is filled and checked, and where it is written. */
export function RecordState({ model, record, facts, file }: Omit<RailProps, 'entries'>) {
  return (
    <div className={styles['record']}>
      <h2>This record</h2>
      <dl>
        <dt>Facts reported</dt>
        <dd>{formatShare(record.factsReported, facts)}</dd>
        <dt>Claims checked</dt>
        <dd>{formatShare(record.claimsChecked, record.claims)}</dd>
        <dt>Conflicts</dt>
        <dd>
          {formatNumber(record.conflicts)}
          {record.conflicts > 0 && (
            <>
              {' '}
              <PageLink href={`/conflicts${stringifySearch({ model })}`}>those of scores</PageLink>
            </>
          )}
        </dd>
        <dt>Last change</dt>
        <dd>{formatDay(record.lastRecordedOn)}</dd>
      </dl>
      <details>
        <summary>Correct or add a fact</summary>
        <p>
          The record is one file, and every change to it is reviewed: <code>{file}</code>. Name the source, the place in
          it and the day; <code>CONTRIBUTING.md</code> has the steps.
        </p>
        <CopyButton what="Path" label="Copy the path" text={file} />
      </details>
    </div>
  )
}

/** The contents on small screens: a list to choose from that stays at the top. */
export function Jump({ entries }: { entries: readonly Entry[] }) {
  const current = useSectionInView(entries.map(({ id }) => id)) ?? entries[0]?.id
  return (
    <div className={styles['jump']}>
      <label className="input">
        <span className="muted nowrap">On this page:</span>
        <select
          value={current}
          onChange={(event) => {
            document.querySelector(`#${CSS.escape(event.target.value)}`)?.scrollIntoView()
          }}
        >
          {entries.map(({ id, title, count }) => (
            <option key={id} value={id}>
              {count === undefined ? title : `${title} (${count})`}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
