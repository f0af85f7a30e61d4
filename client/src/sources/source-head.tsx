import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import type { ReactNode } from 'react'
import { ViewControls } from '../graphql/view-controls.tsx'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { SafeLink } from '../ui/safe-link.tsx'
import { type Pinned, pinnedUrl } from './pinned.ts'
import { notChecked } from './source-conditions.ts'
import { kindWords, tierWords } from './source-words.ts'
import type { FoundSource } from './source.query.ts'
import styles from './sources.module.css'

/** Title, address, dates and the very revision that was read. */
export function SourceHead({ source }: { source: FoundSource }) {
  const { title, tier, kind, publisher, url, archivedUrl, note, record } = source
  return (
    <div className={styles['head']}>
      <div>
        <nav className={styles['crumb']} aria-label="Breadcrumb">
          <PageLink href="/sources">Sources</PageLink> / <PageLink href={`/sources?tier=${tier}`}>Tier {tier}</PageLink>{' '}
          / <span>{title}</span>
        </nav>
        <h1>{title}</h1>
        <p className="ink2">
          {publisher.name}, {kindWords[kind]}
        </p>
        {note && <p className="read">{note}</p>}
        <div className="bar">
          <ViewControls />
          <SafeLink href={url}>Open the source</SafeLink>
          {archivedUrl && <SafeLink href={archivedUrl}>Archived copy</SafeLink>}
        </div>
      </div>
      <dl className={styles['facts']}>
        <Row term="Tier">
          {tier}, {tierWords[tier]}
        </Row>
        <Row term="Published">{formatDay(source.publishedOn)}</Row>
        <Row term="Revised">{source.revisedOn ? formatDay(source.revisedOn) : 'the first revision was read'}</Row>
        <Row term="Read">{formatDay(source.readOn)}</Row>
        <Row term="Revision">
          {source.pinned ? <Revision pinned={source.pinned} /> : 'none to pin: it is not in a repository'}
        </Row>
        <Row term="Data licence">{source.dataLicense ?? <Missing reason="not-reported" />}</Row>
        <Row term="Claims">
          {formatNumber(record.claims)}: {formatNumber(record.checked)} checked, {formatNumber(record.mismatched)}{' '}
          mismatched, {formatNumber(record.notCheckable)} not checkable, {formatNumber(notChecked(record))} not checked
          yet
        </Row>
      </dl>
    </div>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Revision({ pinned }: { pinned: Pinned }) {
  const url = pinnedUrl(pinned)
  const words = (
    <>
      <code>{pinned.path}</code> at <code>{pinned.commit}</code>
    </>
  )
  return url ? <SafeLink href={url}>{words}</SafeLink> : words
}
