import { missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import type { FragmentOf } from '../../graphql/tada.ts'
import { Missing } from '../../ui/missing.tsx'
import { Prose } from '../../ui/prose.tsx'
import styles from './model-page.module.css'
import { Statements, type statementsFragment } from './statements.tsx'

interface StoryProps {
  model: FragmentOf<typeof statementsFragment> & {
    slug: string
    narrativeHtml: string | null
    recommendedFor: string[]
  }
  numbers: SourceNumbers
}

/** Why people cared, beside what was new and what the model is recommended for. */
export function Story({ model, numbers }: StoryProps) {
  const { slug, narrativeHtml, innovations } = model
  return (
    <div className={styles['split']}>
      <section className="section" id="story" aria-label="Why people cared">
        <div className="sec">
          <h2>Why people cared</h2>
          {narrativeHtml !== null && <span className="small muted">in our words, from the sources below</span>}
        </div>
        {narrativeHtml === null ? (
          <p className="ink2">Nobody has written it yet. The facts below stand on their own.</p>
        ) : (
          <Prose html={narrativeHtml} />
        )}
      </section>
      <section className="section" id="new" aria-label="New in it">
        <div className="sec">
          <h2>New in it</h2>
        </div>
        {innovations.length === 0 ? (
          <Missing reason="not-reported" opens={missingPanel(slug, 'innovations')} />
        ) : (
          <Statements statements={innovations} numbers={numbers} />
        )}
        <h3 className={styles['subhead']}>Recommended for</h3>
        {model.recommendedFor.length === 0 ? (
          <p className="ink2">No recommendation is written yet.</p>
        ) : (
          <ul className={styles['list']}>
            {model.recommendedFor.map((purpose) => (
              <li key={purpose}>{purpose}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
