import { OpennessBadge } from '../ui/openness-badge.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Value } from '../ui/value.tsx'
import { classes } from '../ui/classes.ts'
import type { ComparedModel } from './comparison.query.ts'
import type { SpecBlock, SpecCell, SpecLine } from './compared-view.ts'
import styles from './compare.module.css'
import { ColumnsTable } from './columns-table.tsx'
import { ModelName, modelColumns } from './model-head.tsx'

const groupWords: Record<string, string> = {
  RECORD: 'Terms',
  SIZE: 'Network and size',
  ATTENTION: 'Attention and context',
  VOCABULARY: 'Vocabulary and blocks',
  MODALITY: 'Input and output',
  TRAINING: 'Training',
  RELEASE: 'Release',
  PRICE: 'Lowest price, US dollars per million tokens',
  OPENNESS: 'What was released',
}

interface SpecsProps {
  models: readonly ComparedModel[]
  blocks: readonly SpecBlock[]
}

/** The facts side by side, a column for each model. */
export function SpecsTable({ models, blocks }: SpecsProps) {
  const columns = [{ id: 'fact', name: 'Fact', head: 'Fact', width: '13rem' }, ...modelColumns(models)]
  return (
    <ColumnsTable
      caption="Specs of the compared models"
      columns={columns}
      least={`${13 + models.length * 9.25}rem`}
      className={styles['specs']}
    >
      {blocks.map(({ group, lines }) => (
        <tbody key={group}>
          <tr className="group">
            <th scope="rowgroup" colSpan={columns.length}>
              <span>{groupWords[group] ?? group}</span>
            </th>
          </tr>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row" className="first" title={line.description}>
                {line.label}
              </th>
              {line.cells.map((cell, index) => (
                <td key={models[index]?.slug}>
                  <SpecValue cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </ColumnsTable>
  )
}

/** The same on a phone: one block per fact, a line for each model. */
export function SpecsBlocks({ models, blocks }: SpecsProps) {
  return blocks.map(({ group, lines }) => (
    <div key={group}>
      <h3 className={styles['blockGroup']}>{groupWords[group] ?? group}</h3>
      {lines.map((line) => (
        <SpecBlockLines key={line.key} line={line} models={models} />
      ))}
    </div>
  ))
}

function SpecBlockLines({ line, models }: { line: SpecLine; models: readonly ComparedModel[] }) {
  return (
    <div className={styles['block']}>
      <h4>{line.label}</h4>
      <ul>
        {line.cells.map((cell, index) => (
          <li key={models[index]?.slug}>
            <ModelName index={index} name={models[index]?.name ?? ''} />
            <span className={styles['figure']}>
              <SpecValue cell={cell} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SpecValue({ cell }: { cell: SpecCell }) {
  const { shown, href, note, isSame, openness } = cell
  if (shown.status === 'computed' && openness)
    return <Value shown={{ ...shown, text: <OpennessBadge openness={openness} /> }} />
  if (shown.status !== 'reported') return <Value shown={shown} />
  return (
    <span className={classes(styles['spec'], isSame && styles['same'])}>
      {href === undefined ? <Value shown={shown} long /> : <PageLink href={href}>{shown.text}</PageLink>}
      {note !== null && <span className="sub">{note}</span>}
    </span>
  )
}
