import { useRouteQuery } from '../graphql/use-route-query.ts'
import { Button } from '../ui/button.tsx'
import { mostMarks } from '../ui/mark-shape.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { EmptyState } from '../ui/states.tsx'
import { AddModel } from './add-model.tsx'
import styles from './compare.module.css'
import { compareStartQuery } from './start.query.ts'

interface StartProps {
  onChoose: (slugs: readonly string[]) => void
  hrefOf: (slugs: readonly string[]) => string
}

const slugsOf = (models: readonly { slug: string }[] | undefined) => (models ?? []).map(({ slug }) => slug)

/** Some of a list in no order, each once. */
function sample<T>(list: readonly T[], count: number): T[] {
  const rest = [...list]
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(Math.random() * rest.length), 1),
  ).flat()
}

/** Nothing is compared yet: a field, and choices that are ready. */
export function CompareStart({ onChoose, hrefOf }: StartProps) {
  const { data } = useRouteQuery(compareStartQuery, {})
  const newest = slugsOf(data?.newest.nodes)
  const scored = slugsOf(data?.mostScored.nodes)
  return (
    <EmptyState
      title="Nothing to compare yet"
      actions={
        newest.length > 0 && (
          <>
            <PageLink className="btn" href={hrefOf(newest.slice(0, 5))}>
              The five latest
            </PageLink>
            <PageLink className="btn" href={hrefOf(scored)}>
              The four with most scores
            </PageLink>
            <Button onClick={() => onChoose(sample(newest, 3))}>Three at random</Button>
          </>
        )
      }
    >
      <p className="ink2">Add up to {mostMarks} models.</p>
      <div className={styles['start']}>
        <AddModel chosen={[]} onAdd={(slug) => onChoose([slug])} />
      </div>
    </EmptyState>
  )
}
