import type { ReactNode } from 'react'
import { ViewControls } from '../graphql/view-controls.tsx'
import { NotFound } from '../ui/not-found.tsx'
import type { SourceNumbers } from '../sources/claim-marker.ts'
import { SourceList } from '../sources/source-list.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { PageHead, Section } from '../ui/section.tsx'
import styles from './stack.module.css'

interface RecordPageProps {
  name: string
  kind: string
  /** Numbers of what is shown above; the list of sources is left out where nothing has one. */
  numbers: SourceNumbers
  hasSources: boolean
  children: ReactNode
}

/** The frame of a small page about one record of the stack. */
export function RecordPage({ name, kind, numbers, hasSources, children }: RecordPageProps) {
  return (
    <div className="page">
      <nav className={styles['crumb']} aria-label="Breadcrumb">
        <PageLink href="/stack">Stack</PageLink> / <span>{kind}</span>
      </nav>
      <PageHead title={name} controls={<ViewControls />} />
      {children}
      {hasSources && (
        <Section id="sources" title="Sources">
          <SourceList numbers={numbers} />
        </Section>
      )}
    </div>
  )
}

/** No record of this kind has the slug. */
export function UnknownRecord({ kind, slug }: { kind: string; slug: string }) {
  return (
    <NotFound
      title={
        <>
          No {kind} has the id {slug}.
        </>
      }
    >
      <p className="bar">
        <PageLink className="btn" href="/stack">
          All runtimes and formats
        </PageLink>
      </p>
    </NotFound>
  )
}
