import { formatDay } from '@stack/shared/format/dates.ts'
import { missingPanel, opennessPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import type { ExportedView } from '../../sources/exported-view.ts'
import { Missing } from '../../ui/missing.tsx'
import { OpennessBadge } from '../../ui/openness-badge.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePanelOpener } from '../../ui/panel-context.ts'
import { SafeLink } from '../../ui/safe-link.tsx'
import { Value } from '../../ui/value.tsx'
import { Actions } from './actions.tsx'
import { LicenceMarker } from './licence.tsx'
import type { PageModel } from './model.query.ts'
import styles from './model-page.module.css'
import { factNamed, shownFact } from './stated-fact.ts'

const stageWords: Record<PageModel['stage'], string> = {
  BASE: 'pretrained only',
  INSTRUCT: 'instruction-tuned',
  REASONING: 'reasoning',
  HYBRID_REASONING: 'reasons when asked',
}

interface HeadProps {
  model: PageModel
  numbers: SourceNumbers
  /** The page as it is handed out. */
  exported: () => ExportedView
}

/** The name of a model and what it is at a glance. */
export function Head({ model, numbers, exported }: HeadProps) {
  const { slug, name, organization, family, license, openness, stage, summary, weightsUrl, factList } = model
  const released = factNamed(factList, 'RELEASED_ON')
  const why = usePanelOpener(opennessPanel(slug))
  return (
    <>
      <nav className={styles['crumb']} aria-label="Breadcrumb">
        <PageLink href="/models">Models</PageLink> <span>/</span>{' '}
        <PageLink href={`/families/${family.slug}`}>{family.name}</PageLink> <span>/</span> {name}
      </nav>
      <h1>{name}</h1>
      <ul className={styles['meta']}>
        <li>
          <OpennessBadge openness={openness.class} />{' '}
          <button type="button" className={`plain small ${styles['opener']}`} {...why}>
            why
          </button>
        </li>
        <li>
          <PageLink href={`/organizations/${organization.slug}`}>{organization.name}</PageLink>
        </li>
        <li>
          released{' '}
          {released ? (
            <Value shown={shownFact(released, numbers, released.dateValue && formatDay(released.dateValue))} />
          ) : (
            <Missing reason="not-reported" opens={missingPanel(slug, 'RELEASED_ON')} />
          )}
        </li>
        <li>
          <a href="#licence">{license.name}</a>
          <LicenceMarker licence={license} numbers={numbers} />
        </li>
        <li>{stageWords[stage]}</li>
        {weightsUrl !== null && (
          <li>
            <SafeLink href={weightsUrl}>Weights</SafeLink>
          </li>
        )}
      </ul>
      <p className={`read ${styles['lede']}`}>{summary}</p>
      <Actions model={model} exported={exported} />
    </>
  )
}
