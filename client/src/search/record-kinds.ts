import type { Hit } from './palette.query.ts'

type RecordType = Hit['record']['__typename']

/** What can be found, in the order it is offered to narrow to. */
export const recordKinds = {
  Model: { kind: 'MODEL', label: 'Models', folder: 'models' },
  Benchmark: { kind: 'BENCHMARK', label: 'Benchmarks', folder: 'benchmarks' },
  Organization: { kind: 'ORGANIZATION', label: 'Organizations', folder: 'organizations' },
  Family: { kind: 'FAMILY', label: 'Families', folder: 'families' },
  License: { kind: 'LICENSE', label: 'Licences', folder: 'licenses' },
  Source: { kind: 'SOURCE', label: 'Sources', folder: 'sources' },
} as const satisfies Record<RecordType, unknown>
