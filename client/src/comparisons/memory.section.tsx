import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { axisEnd, fitOf, fitWords } from '../stack/fit.ts'
import { NeedAxis, NeedBar } from '../stack/need-bar.tsx'
import { NumberField } from '../stack/number-field.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Missing } from '../ui/missing.tsx'
import { Section } from '../ui/section.tsx'
import { ComputedValue } from '../ui/value.tsx'
import type { CompareState } from './compare.params.ts'
import type { Answer, ComparedModel } from './comparison.query.ts'
import styles from './compare.module.css'
import { memoryParts } from './memory-parts.ts'
import { ModelName } from './model-head.tsx'

interface MemorySectionProps {
  models: readonly ComparedModel[]
  quantizations: Answer['quantizations']['nodes']
  state: CompareState
  push: (changes: Partial<CompareState>) => void
  replace: (changes: Partial<CompareState>) => void
}

const unknown = { weightsBytes: null, kvCacheBytes: null, totalBytes: null }
const needOf = ({ memoryNeed }: ComparedModel) => memoryNeed ?? unknown

/** The columns: who, the parts of the need, the bar against the memory, the verdict in words. */
function columnsOf(models: readonly ComparedModel[], gigabytes: number): Column<ComparedModel>[] {
  const available = gigabytes * 1e9
  const axis = { end: axisEnd(models.map(needOf), available), available }
  return [
    {
      id: 'model',
      head: 'Model',
      className: styles['modelColumn'] ?? '',
      cell: (model) => <ModelName index={models.indexOf(model)} name={model.name} />,
    },
    ...memoryParts.map(({ id, label, bytesOf }): Column<ComparedModel> => ({
      id,
      head: label,
      numeric: true,
      cell: (model) => <Bytes bytes={bytesOf(needOf(model))} />,
    })),
    {
      id: 'bar',
      head: (
        <>
          <span className="sr">Length against the memory</span>
          <NeedAxis axis={axis} />
        </>
      ),
      className: styles['bars'] ?? '',
      cell: (model) => <NeedBar need={needOf(model)} axis={axis} />,
    },
    {
      id: 'verdict',
      className: styles['verdict'] ?? '',
      head: `In ${formatNumber(gigabytes)} GB`,
      cell: (model) => <Verdict model={model} available={available} />,
    },
  ]
}

/** Memory of each model at one format and context, against the memory of a machine. Computed, with the formula below. */
export function MemorySection({ models, quantizations, state, push, replace }: MemorySectionProps) {
  return (
    <Section id="memory" title="Fits my machine" note="computed; the formula of each row is below">
      <div className={styles['machine']}>
        <NumberField
          label="Memory"
          unit="GB"
          value={state.mem}
          min={0}
          max={100_000}
          onChange={(mem) => replace({ mem })}
        />
        <NumberField
          label="Context"
          unit="tokens"
          integer
          value={state.ctx}
          min={1}
          max={1e9}
          onChange={(ctx) => replace({ ctx })}
        />
        <label className={styles['format']}>
          Weights in
          <select className="btn" value={state.format} onChange={(event) => push({ format: event.target.value })}>
            {quantizations.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <DataTable
        sticky
        caption={`Memory of the compared models against ${formatNumber(state.mem)} GB`}
        columns={columnsOf(models, state.mem)}
        rowKey={({ slug }) => slug}
        groups={[{ id: 'models', rows: models }]}
      />
      <Formula models={models} />
    </Section>
  )
}

function Bytes({ bytes }: { bytes: number | null }) {
  if (bytes === null) return <Missing reason="not-computed" />
  return <ComputedValue numeric text={formatGigabytes(bytes)} />
}

function Verdict({ model, available }: { model: ComparedModel; available: number }) {
  const fit = fitOf(needOf(model), available)
  const missing = model.memoryNeed?.missingInputs ?? ['a known format']
  return (
    <>
      <span className={fit.verdict === 'fits' ? 'strong' : undefined}>{fitWords(fit)}</span>
      {missing.length > 0 && <span className="sub">not reported: {missing.join(', ').toLowerCase()}</span>}
    </>
  )
}

/** The rule with the figures of each model put in, and what it does not count. */
function Formula({ models }: { models: readonly ComparedModel[] }) {
  const leftOut = new Set(models.flatMap(({ memoryNeed }) => memoryNeed?.leftOut ?? []))
  return (
    <details className={styles['formula']}>
      <summary>The formula, with the figures of each model</summary>
      <dl>
        {models.map(({ slug, name, memoryNeed }) => (
          <div key={slug}>
            <dt>{name}</dt>
            <dd>
              <code>{memoryNeed?.formula ?? 'no such format'}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">
        GB is 10⁹ bytes. One sequence, 16 bits for a number in the cache. Not counted: {[...leftOut].join(' ')}
      </p>
    </details>
  )
}
