import { formatDay } from '@stack/shared/format/dates.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { OpennessBadge } from '../../ui/openness-badge.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { ModelKicker } from './model-kicker.tsx'
import { claimsOf } from './openness-claims.ts'
import { type OpennessModel, opennessQuery, type OpennessReason } from './openness-panel.query.ts'
import { PanelAnswer } from '../../graphql/panel-answer.tsx'
import styles from './panel.module.css'

/** How open a model is, as a checklist with a claim to each line. */
export function OpennessPanel({ model }: { model: string }) {
  return (
    <PanelAnswer query={opennessQuery} variables={{ slug: model }} title="Openness">
      {(data) => data.model && <Openness model={data.model} />}
    </PanelAnswer>
  )
}

const answers: Record<OpennessReason['met'], string> = {
  YES: 'yes',
  NO: 'no',
  PARTIAL: 'in part',
  UNKNOWN: 'not shown',
}

const rules: Record<OpennessModel['openness']['class'], string> = {
  OPEN_SOURCE:
    'Weights, inference code, training code and the data or a sufficient description of it are released, under an OSI-approved licence.',
  OPEN_WEIGHTS:
    'The weights are released under a licence that is OSI-approved, or that restricts neither who uses them nor for what.',
  SOURCE_AVAILABLE: 'The weights can be had, under a licence with restrictions.',
  UNDETERMINED: 'No source read shows that the weights can be had.',
}

function Openness({ model }: { model: OpennessModel }) {
  const { openness, license } = model
  return (
    <SidePanel
      kicker={<ModelKicker model={model} />}
      title="Openness"
      foot={<CopyButton what="Link" text={() => globalThis.location.href} />}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key */}
      <section className={`body ${styles['body']}`} aria-label="The rule, line by line" tabIndex={0}>
        <p>
          <OpennessBadge openness={openness.class} />
        </p>
        <p className="small ink2">
          {rules[openness.class]} The class is derived; what no source speaks of never raises it.{' '}
          <PageLink href="/rules#openness">The rule</PageLink>
        </p>
        <ul className={styles['rule']}>
          {openness.reasons.map((reason) => (
            <Line key={reason.criterion} reason={reason} model={model} />
          ))}
        </ul>
        <p className="small">
          Clause by clause: <PageLink href={`/licenses/${license.slug}`}>{license.name}</PageLink>
        </p>
      </section>
    </SidePanel>
  )
}

function Line({ reason, model: { facts } }: { reason: OpennessReason; model: OpennessModel }) {
  return (
    <li>
      <span className={reason.met === 'UNKNOWN' ? 'small muted' : styles['answer']}>{answers[reason.met]}</span>
      <div>
        {reason.criterion}
        <span className="sub">{reason.text}</span>
        {claimsOf(reason, facts).map(({ source, locator, asOf }) => (
          <span key={source.slug + locator} className="sub">
            <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>, {locator},{' '}
            <span className="nowrap">{formatDay(asOf)}</span>
          </span>
        ))}
      </div>
    </li>
  )
}
