import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { missingPanel, opennessPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ComputedValue } from '../../ui/value.tsx'
import { CheckWords } from './check-words.tsx'
import { FactValue } from './fact-value.tsx'
import styles from './model-page.module.css'
import tables from './tables.module.css'
import { PanelButton } from './panel-button.tsx'
import { blocksOf, filterRows, type SpecFilter, type SpecRow, specFilters } from './spec-rows.ts'

const groupWords: Record<SpecRow['definition']['group'], string> = {
  SIZE: 'Size',
  ATTENTION: 'Attention and context',
  VOCABULARY: 'Vocabulary and block',
  MODALITY: 'Input and output',
  TRAINING: 'Training',
  RELEASE: 'Release',
  OPENNESS: 'Openness',
}

interface SpecsProps {
  model: { slug: string; license: { isOsiApproved: boolean }; openness: { reasons: { text: string }[] } }
  rows: readonly SpecRow[]
  /** How many sources were read for this model. */
  sourcesRead: number
  numbers: SourceNumbers
  filter: SpecFilter
  onFilter: (filter: SpecFilter) => void
}

/** Every fact of the catalogue: its value, or why there is none. */
export function Specs({ model, rows, sourcesRead, numbers, filter, onFilter }: SpecsProps) {
  const counts = Object.fromEntries(specFilters.map((one) => [one, filterRows(rows, one).length]))
  const blocks = blocksOf(filterRows(rows, filter))
  return (
    <Section
      id="specs"
      title="Specs"
      note={`${formatShare(counts['reported'] ?? 0, rows.length)} facts reported`}
      controls={
        <Segmented
          label="Facts shown"
          value={filter}
          onChange={onFilter}
          options={[
            { value: 'all', label: 'All' },
            { value: 'reported', label: 'Reported' },
            { value: 'missing', label: `Missing ${formatNumber(counts['missing'] ?? 0)}` },
          ]}
        />
      }
    >
      <DataTable
        className={tables['specs'] ?? ''}
        caption="Facts by group, with the day they hold for and whether they were checked"
        columns={columnsOf(model.slug, sourcesRead, numbers)}
        rowKey={(row) => row.definition.name}
        groups={blocks.map(({ group, rows: members }) => ({ id: group, head: groupWords[group], rows: members }))}
      />
      {blocks.length === 0 && <p className="note">Every fact of the catalogue is reported for this model.</p>}
      <p className={styles['under']}>
        <strong>OSI-approved licence:</strong>{' '}
        <ComputedValue text={model.license.isOsiApproved ? 'yes' : 'no'} opens={opennessPanel(model.slug)} />
        <br />
        <strong>Why this openness:</strong> {model.openness.reasons.map(({ text }) => text).join('; ')}.{' '}
        <PanelButton opens={opennessPanel(model.slug)}>The rule</PanelButton>
      </p>
    </Section>
  )
}

function columnsOf(model: string, sourcesRead: number, numbers: SourceNumbers): Column<SpecRow>[] {
  const missing = (row: SpecRow) => missingPanel(model, row.definition.name)
  return [
    {
      id: 'fact',
      head: 'Fact',
      cell: ({ definition }) => <span title={definition.description}>{definition.label}</span>,
    },
    {
      id: 'value',
      head: 'Value',
      cell: (row) =>
        row.fact ? (
          <FactValue fact={row.fact} numbers={numbers} />
        ) : (
          <Missing reason="not-reported" opens={missing(row)} />
        ),
    },
    {
      id: 'asOf',
      head: 'As of',
      cell: ({ fact }) =>
        fact ? (
          <span className="num muted">{formatDay(fact.asOf)}</span>
        ) : (
          <span className="small muted nowrap">
            {sourcesRead === 1 ? '1 source read' : `${formatNumber(sourcesRead)} sources read`}
          </span>
        ),
    },
    {
      id: 'claim',
      head: 'Claim',
      cell: (row) =>
        row.fact ? (
          <CheckWords check={row.fact.check} />
        ) : (
          <PanelButton opens={missing(row)}>
            {sourcesRead === 1 ? 'it does not state it' : 'none states it'}
          </PanelButton>
        ),
    },
  ]
}
