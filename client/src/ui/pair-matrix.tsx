import { ModelMark } from './mark-shape.tsx'

interface PairMatrixProps {
  /** What a figure counts: "Benchmarks that two models share under like settings". */
  caption: string
  /** In the order of the comparison. */
  items: readonly { id: string; label: string }[]
  /** The figure of a pair. */
  count: (a: string, b: string) => number
}

/** Step of the sequential ramp for a count: 0 has the lowest, the highest of the matrix at most the fourth, so that ink reads on it. */
export const rampStep = (count: number, most: number, steps = 4) =>
  most === 0 || count === 0 ? 1 : Math.max(1, Math.ceil((count / most) * steps))

/** How much each two share, as a small square table. */
export function PairMatrix({ caption, items, count }: PairMatrixProps) {
  const most = Math.max(0, ...items.flatMap((a) => items.map((b) => (a.id === b.id ? 0 : count(a.id, b.id)))))
  return (
    <table className="matrix">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">Model</span>
          </th>
          {items.map((item, index) => (
            <th key={item.id} scope="col">
              <ModelMark index={index} />
              <span className="sr">{item.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((row, index) => (
          <tr key={row.id}>
            <th scope="row">
              {row.label} <ModelMark index={index} />
            </th>
            {items.map((column) =>
              row.id === column.id ? (
                <td key={column.id} className="self">
                  <span className="sr">itself</span>
                </td>
              ) : (
                <td key={column.id} className={`q${rampStep(count(row.id, column.id), most)}`}>
                  {count(row.id, column.id)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
