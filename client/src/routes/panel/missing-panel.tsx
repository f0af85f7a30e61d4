import { formatDay } from '@stack/shared/format/dates.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { kindWords } from '../../sources/source-words.ts'
import { type MissingModel, missingQuery } from './missing-panel.query.ts'
import { type MissingSubject, missingSubject } from './missing-subject.ts'
import { ModelKicker } from './model-kicker.tsx'
import { PanelAnswer } from '../../graphql/panel-answer.tsx'
import styles from './panel.module.css'

/** Why there is no value: what was read, when, and how to add what is missing. */
export function MissingPanel({ model, about }: { model: string; about: string }) {
  return (
    <PanelAnswer query={missingQuery} variables={{ model, benchmark: about.toLowerCase() }} title="Not reported">
      {(data) => data.model && <Missing model={data.model} subject={missingSubject(about, data)} />}
    </PanelAnswer>
  )
}

/** "None of the 3 sources read for this model states it." */
function verdict(sources: number): string {
  if (sources === 0) return 'No source was read for this model yet.'
  if (sources === 1) return 'The one source read for this model does not state it.'
  return `None of the ${sources} sources read for this model states it.`
}

function Missing({ model, subject }: { model: MissingModel; subject: MissingSubject }) {
  const sources = new Map(model.reports.map((report) => [report.source.slug, report]))
  return (
    <SidePanel
      kicker={<ModelKicker model={model} />}
      title={subject.title}
      foot={<CopyButton what="Link" label="Copy link to this gap" text={() => globalThis.location.href} />}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key */}
      <section className={`body ${styles['body']}`} aria-label={`${subject.title}, not reported`} tabIndex={0}>
        <p className="missbox">
          <span>not reported</span>
        </p>
        {subject.meaning && <p className="small ink2">{subject.meaning}</p>}
        <p>
          {verdict(sources.size)} Nothing is estimated or carried over from another model in its place. A silence is not
          a “no”.
        </p>
        <h3>What was read</h3>
        <ul className={styles['read']}>
          {[...sources.values()].map(({ source, recordedOn, asOf }) => (
            <li key={source.slug}>
              <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>
              <span className="sub">
                {source.publisher.name}, {kindWords[source.kind]}, tier {source.tier}. Read{' '}
                <span className="nowrap">{formatDay(recordedOn)}</span>, holds for{' '}
                <span className="nowrap">{formatDay(asOf)}</span>.
              </span>
            </li>
          ))}
        </ul>
        <HowToAdd model={model} subject={subject} />
      </section>
    </SidePanel>
  )
}

function HowToAdd({ model, subject }: { model: MissingModel; subject: MissingSubject }) {
  const example = ['reports:', '  - source: …', '    as_of: …', '    recorded_on: …']
  const lines = [...example, ...subject.example.map((line) => `    ${line}`)].join('\n')
  return (
    <>
      <h3>Add it</h3>
      <p className="small">
        Found a source that states it? Add a report to{' '}
        <code>
          data/models/{model.family.slug}/{model.slug}.yaml
        </code>
        , with the place where the figure stands. A new source gets a file of its own in <code>data/sources/</code>.
      </p>
      {subject.example.length > 0 && <pre>{lines}</pre>}
    </>
  )
}
