import { QueryButton } from '../../graphql/query-panel.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useTray } from '../../ui/tray.ts'
import { citationOf, factsAsMarkdown } from './copies.ts'
import type { PageModel } from './model.query.ts'
import styles from './model-page.module.css'

/** What can be done with the record as a whole. */
export function Actions({ model }: { model: PageModel }) {
  const { has, isFull, toggle } = useTray()
  const isChosen = has(model.slug)
  const link = `${globalThis.location?.origin ?? ''}/models/${model.slug}`
  return (
    <div className={`bar ${styles['actions']}`}>
      <Button look="go" disabled={isFull && !isChosen} onClick={() => toggle({ id: model.slug, label: model.name })}>
        {isChosen ? 'Remove from compare' : 'Add to compare'}
      </Button>
      <QueryButton />
      <CopyButton what="Facts" label="Copy as Markdown" text={() => factsAsMarkdown(model, link)} />
      <CopyButton what="Citation" label="Cite" text={() => citationOf(model, link)} />
      <span className="small muted push">
        id <code>{model.slug}</code>
      </span>
    </div>
  )
}
