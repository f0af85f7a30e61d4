import { Benchmark } from './benchmarks/benchmark.type.ts'
import { builder, sql } from './builder.ts'
import { Family } from './models/family.type.ts'
import { License } from './models/license.type.ts'
import { recordFields } from './records.ts'
import { Organization } from './sources/organization.type.ts'
import { Source } from './sources/source.type.ts'
import { Hardware } from './stack/hardware.type.ts'
import { Provider } from './stack/offering.type.ts'
import { Quantization } from './stack/quantization.type.ts'
import { Runtime } from './stack/runtime.type.ts'

recordFields('organization', 'organizations', Organization, 'organization')
recordFields('family', 'families', Family, 'family')
recordFields('license', 'licenses', License, 'licence')
recordFields('benchmark', null, Benchmark, 'benchmark')
recordFields('quantization', 'quantizations', Quantization, 'quantization')
recordFields('runtime', 'runtimes', Runtime, 'runtime')
recordFields('provider', 'providers', Provider, 'provider')
recordFields('hardware', 'hardwareList', Hardware, 'accelerator or machine')

sql.queryOne('source', Source, {
  description: 'The source with this slug; null when there is none.',
  args: builder.args((t) => ({ slug: t.string({ required: true, description: 'A slug.' }) })),
  where: (eb, { slug }) => eb('slug', '=', slug),
})
sql.queryNodes()
