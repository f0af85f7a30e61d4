import type { BenchmarkRecord } from '@stack/shared/benchmarks/benchmark.record.ts'
import type { Catalog } from '@stack/shared/catalog.ts'
import type { LicenseTerm } from '@stack/shared/models/license.record.ts'
import type { HardwareRecord } from '@stack/shared/stack/hardware.record.ts'
import type { QuantizationRecord } from '@stack/shared/stack/quantization.record.ts'
import type { RuntimeRecord } from '@stack/shared/stack/runtime.record.ts'
import { fingerprintOf, type PlacedClaim } from './claims.ts'

type ItemOf<T> = NonNullable<T> extends readonly (infer I)[] ? I : never

/** What a record that models share says on the word of a source, by the part it stands in. */
export type StatementContent =
  | { readonly kind: 'terms'; readonly record: LicenseTerm }
  | { readonly kind: 'described_by'; readonly record: ItemOf<BenchmarkRecord['described_by']> }
  | { readonly kind: 'caveats'; readonly record: ItemOf<BenchmarkRecord['caveats']> }
  | { readonly kind: 'bits_per_weight'; readonly record: NonNullable<QuantizationRecord['bits_per_weight']> }
  | { readonly kind: 'runs'; readonly record: ItemOf<RuntimeRecord['runs']> }
  | { readonly kind: 'memory_gigabytes'; readonly record: HardwareRecord['memory_gigabytes'] }
  | {
      readonly kind: 'bandwidth_gigabytes_per_second'
      readonly record: NonNullable<HardwareRecord['bandwidth_gigabytes_per_second']>
    }

/** The folders of records that say something on the word of a source, beside the models. */
export type StatementFolder = 'licenses' | 'benchmarks' | 'quantizations' | 'runtimes' | 'hardware'

/** One sourced statement of a shared record, with what it takes to look it up. */
export interface PlacedStatement {
  readonly folder: StatementFolder
  readonly slug: string
  readonly source: string
  /** What it is about, in few characters: the clause, the caveat or the quantization. */
  readonly about: string
  readonly content: StatementContent
  /** Changes whenever the statement, its place or its document does. */
  readonly fingerprint: string
}

/** Anything that is looked up in a document. */
export type Placed = PlacedClaim | PlacedStatement

/** Whose a claim or a statement is: the slug of a model, or folder and slug of another record. */
export const subjectOf = (placed: Placed): string =>
  'model' in placed ? placed.model : `${placed.folder}/${placed.slug}`

type Said = readonly [source: string, about: string, content: StatementContent]

const saidBy = {
  licenses: ({ source, terms }) => terms.map((record): Said => [source, record.kind, { kind: 'terms', record }]),
  benchmarks: ({ described_by = [], caveats = [] }) => [
    ...described_by.map((record): Said => [record.source, 'described_by', { kind: 'described_by', record }]),
    ...caveats.map((record): Said => [record.source, record.kind, { kind: 'caveats', record }]),
  ],
  quantizations: ({ bits_per_weight: record }) =>
    record ? [[record.source, 'bits_per_weight', { kind: 'bits_per_weight', record }] satisfies Said] : [],
  runtimes: ({ runs }) => runs.map((record): Said => [record.source, record.quantization, { kind: 'runs', record }]),
  hardware: ({ memory_gigabytes: memory, bandwidth_gigabytes_per_second: bandwidth }) => [
    [memory.source, 'memory_gigabytes', { kind: 'memory_gigabytes', record: memory }] satisfies Said,
    ...(bandwidth
      ? [
          [
            bandwidth.source,
            'bandwidth_gigabytes_per_second',
            { kind: 'bandwidth_gigabytes_per_second', record: bandwidth },
          ] satisfies Said,
        ]
      : []),
  ],
} satisfies { [F in StatementFolder]: (record: RecordOf<F>) => readonly Said[] }

type RecordOf<F extends StatementFolder> = Catalog[F] extends ReadonlyMap<string, infer R> ? R : never

/** Every sourced statement of the records that models share, in the order of the files. */
export function statementsOf(catalog: Catalog): PlacedStatement[] {
  const of = <F extends StatementFolder>(
    folder: F,
    records: ReadonlyMap<string, RecordOf<F>>,
    said: (record: RecordOf<F>) => readonly Said[],
  ) =>
    [...records].flatMap(([slug, record]) =>
      said(record).map(([source, about, content]) => ({
        folder,
        slug,
        source,
        about,
        content,
        fingerprint: fingerprintOf(
          `${folder}/${slug}`,
          catalog.sources.get(source)!,
          content.kind,
          about,
          content.record,
        ),
      })),
    )
  return [
    ...of('licenses', catalog.licenses, saidBy.licenses),
    ...of('benchmarks', catalog.benchmarks, saidBy.benchmarks),
    ...of('quantizations', catalog.quantizations, saidBy.quantizations),
    ...of('runtimes', catalog.runtimes, saidBy.runtimes),
    ...of('hardware', catalog.hardware, saidBy.hardware),
  ]
}
