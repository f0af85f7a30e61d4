import { ModelMark } from '../ui/mark-shape.tsx'
import type { ComparedModel } from './comparison.query.ts'
import styles from './compare.module.css'
import type { TableColumn } from './columns-table.tsx'

const most = 36

/** A name that would not fit two lines loses its middle, so that the ending, which tells versions apart, stays. */
export const cutMiddle = (name: string): string =>
  name.length <= most ? name : `${name.slice(0, most / 2)}…${name.slice(1 - most / 2)}`

/** Shape, colour and name of a model, as heads and lines carry it. */
export function ModelName({ index, name }: { index: number; name: string }) {
  return (
    <span className={styles['who']} title={name}>
      <ModelMark index={index} />
      <span>{cutMiddle(name)}</span>
    </span>
  )
}

/** A column for each model. */
export const modelColumns = (
  models: readonly ComparedModel[],
  shape: Pick<TableColumn, 'width' | 'numeric'> = {},
): TableColumn[] =>
  models.map(({ slug, name }, index) => ({
    ...shape,
    id: slug,
    name,
    head: <ModelName index={index} name={name} />,
  }))
