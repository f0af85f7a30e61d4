import { formatDay } from '@stack/shared/format/dates.ts'
import { Missing } from '../../ui/missing.tsx'
import type { ReactNode } from 'react'
import { PageLink } from '../../ui/page-link.tsx'
import { SafeLink } from '../../ui/safe-link.tsx'
import { DisputedTag } from '../../ui/tags.tsx'
import { pinnedUrl, shortCommit } from '../../sources/pinned.ts'
import { kindWords } from '../../sources/source-words.ts'
import type { ClaimReport, PanelModel } from '../../sources/claim-report.ts'
import type { PanelReport } from './claim-view.ts'
import styles from './panel.module.css'

interface ReportProps {
  report: PanelReport
  model: PanelModel
  /** Stands at the top of several. */
  isFirst: boolean
  /** The one whose value was opened. */
  isOpen: boolean
}

/** What one source says, and all it takes to read it there. */
export function Report({ report, model, isFirst, isOpen }: ReportProps) {
  const { claim, text, unit, absent, printed, details = [], settings } = report
  const { source, via } = claim
  const isLong = text !== null && text.length > 60
  return (
    <article
      className={isFirst ? 'report first' : 'report'}
      aria-label={`Report of ${source.title}`}
      data-opened={isOpen ? '' : undefined}
    >
      <p className={styles['says']}>
        {absent ? (
          <Missing reason={absent} />
        ) : (
          <span className={claim.retraction ? 'withdrawn' : ''}>
            <span className={isLong ? styles['long'] : styles['figure']}>{text}</span>
            {unit && <span className="muted"> {unit}</span>}
          </span>
        )}
        {claim.dispute && <DisputedTag />}
        {isOpen && <span className={`small muted ${styles['opened']}`}>opened</span>}
      </p>
      {isFirst && claim.rankReason && (
        <p className="small ink2">
          Shown first: {claim.rankReason}. <PageLink href="/rules#shown-first">The rule</PageLink>
        </p>
      )}
      <dl className="pairs">
        <Pair term="Source">
          <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>
          {', '}
          <SafeLink href={source.url}>open</SafeLink>
        </Pair>
        <Pair term="Publisher">
          {source.publisher.name}
          {model.organization.slug === source.publisher.slug && ', who made the model'}
          {via && `; passes on figures of ${via.name}`}
        </Pair>
        <Pair term="Kind">
          {kindWords[source.kind]}, tier {source.tier}
        </Pair>
        <Pair term="Published">
          {formatDay(source.publishedOn)}
          {source.revisedOn && `, revised ${formatDay(source.revisedOn)}`}
        </Pair>
        <Pair term="Holds for">{formatDay(claim.asOf)}</Pair>
        <Pair term="Read">{formatDay(claim.recordedOn)}</Pair>
        <Pair term="Where">
          <Where claim={claim} />
        </Pair>
        {printed && (
          <Pair term="It says">
            <q>{printed}</q>
          </Pair>
        )}
        {details.map(([term, words]) => (
          <Pair key={term} term={term}>
            {words.startsWith('https://') ? <SafeLink href={words}>{words}</SafeLink> : words}
          </Pair>
        ))}
        {settings && (
          <Pair term="Settings">
            {settings.stated.join('; ')}
            {settings.silent.length > 0 && (
              <span className="muted">
                {settings.stated.length > 0 && '. '}not stated: {settings.silent.join(', ')}
              </span>
            )}
          </Pair>
        )}
        <Pair term="Checked">
          <CheckSentence check={claim.check} />
        </Pair>
        {claim.note && <Pair term="Note">{claim.note}</Pair>}
        <Doubt claim={claim} />
      </dl>
    </article>
  )
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The locator, as a link to the very lines where the revision that was read is known. */
function Where({ claim: { locator, source } }: { claim: ClaimReport }) {
  const { pinned, archivedUrl } = source
  const url = pinned && pinnedUrl(pinned, locator)
  return (
    <>
      {url ? <SafeLink href={url}>{locator}</SafeLink> : locator}
      {pinned && (
        <span className="muted">
          {' '}
          of <code>{pinned.path}</code> at <code>{shortCommit(pinned)}</code>
        </span>
      )}
      {archivedUrl && (
        <>
          {', '}
          <SafeLink href={archivedUrl}>archived copy</SafeLink>
        </>
      )}
    </>
  )
}

const found = { CHECKED: 'the figure stands there', MISMATCH: 'the figure was not found there' } as const

/** What became of looking for the figure in the source. */
export function CheckSentence({ check: { status, checkedOn, reason } }: Pick<ClaimReport, 'check'>) {
  if (status === 'NOT_CHECKED') return <span className="muted">not checked yet</span>
  if (status === 'NOT_CHECKABLE') return <>not checkable{reason && `: ${reason}`}</>
  return (
    <>
      <strong>checked</strong>
      {checkedOn && ` ${formatDay(checkedOn)}`}: {found[status]}
      {reason && `. ${reason}`}
    </>
  )
}

type Basis = { source: { slug: string; title: string } | null; locator: string | null }

function Evidence({ source, locator }: Basis) {
  if (!source) return null
  return (
    <>
      {' '}
      <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>
      {locator && `, ${locator}`}
    </>
  )
}

/** Why a claim is doubted or no longer stands. */
function Doubt({ claim: { dispute, retraction } }: { claim: ClaimReport }) {
  return (
    <>
      {dispute && (
        <Pair term="Disputed">
          {formatDay(dispute.recordedOn)}: {dispute.reason}
          <Evidence {...dispute} />
        </Pair>
      )}
      {retraction && (
        <Pair term="Withdrawn">
          {formatDay(retraction.retractedOn)}: {retraction.reason}
          <Evidence {...retraction} />
        </Pair>
      )}
    </>
  )
}
