import { QueryButton } from '../../graphql/query-panel.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useTray } from '../../ui/tray.ts'
import { ExportButtons } from '../../sources/export-buttons.tsx'
import type { ExportedView } from '../../sources/exported-view.ts'
import { citationOf } from './copies.ts'
import type { PageModel } from './model.query.ts'
import styles from './model-page.module.css'

/** What can be done with the record as a whole. */
export function Actions({ model, exported }: { model: PageModel; exported: () => ExportedView }) {
  const { has, isFull, toggle } = useTray()
  const isChosen = has(model.slug)
  const link = `${globalThis.location?.origin ?? ''}/models/${model.slug}`
  return (
    <div className={`bar ${styles['actions']}`}>
      <Button look="go" disabled={isFull && !isChosen} onClick={() => toggle({ id: model.slug, label: model.name })}>
        {isChosen ? 'Remove from compare' : 'Add to compare'}
      </Button>
      <QueryButton />
      <ExportButtons view={exported} />
      <CopyButton what="Citation" label="Cite" text={() => citationOf(model, link)} />
      <span className="small muted push">
        id <code>{model.slug}</code>
      </span>
    </div>
  )
}
