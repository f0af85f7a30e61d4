import { type Catalog, recordKinds } from '@stack/shared/catalog.ts'
import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../src/catalog/statements.ts'
import { readBytes } from '../../src/verify/document.ts'
import { namesOf } from '../../src/verify/naming.ts'
import { verifyStatement } from '../../src/verify/verify-claim.ts'

const document = [
  'You may use, copy and distribute the work for commercial purposes.',
  '',
  'Each contributor grants a patent licence for what it adds; litigation ends it.',
  '',
  'With more than 30 million US dollars of yearly revenue you display its name.',
  '',
  '| Card | Memory | Bandwidth | Runs GGUF |',
  '|---|---|---|---|',
  '| Boulder 90 | 24 GB | 1.2 TB/s | yes |',
  '| Boulder 90 Max | 48 GB | 2.4 TB/s | ✗ |',
  '',
  'Q4 of GGUF takes 4.85 bits per weight, Q8 takes 8.5 bits per weight.',
  'MMLU asks 57 subjects; its items are known to hold wrong keys in virology.',
].join('\n')

const none = new Map<string, never>()
const licenseOf = (term: object) => ({
  licenses: new Map([
    [
      'open',
      recordKinds.licenses.parse({
        name: 'Open',
        osi_approved: false,
        url: 'https://x.example.org/l',
        source: 'document',
        terms: [term],
      }),
    ],
  ]),
})
const benchmarkOf = (name: string, part: object) => ({
  benchmarks: new Map([
    ['mmlu', recordKinds.benchmarks.parse({ ...plainBenchmark, name: 'MMLU' })],
    ['other', recordKinds.benchmarks.parse({ ...plainBenchmark, name: 'GSM8K' })],
    ['asked', recordKinds.benchmarks.parse({ ...plainBenchmark, name, ...part })],
  ]),
})
const plainBenchmark = {
  category: 'knowledge',
  measures: 'Something.',
  metric: 'accuracy',
  unit: 'percent',
  min: 0,
  max: 100,
  higher_is_better: true,
}
const hardwareOf = (name: string, memory: object, bandwidth?: object) => ({
  hardware: new Map(
    [name, 'Boulder 90 24 GB', 'Boulder 90 Max 48 GB'].map((one, at) => [
      `card-${at}`,
      recordKinds.hardware.parse({
        name: one,
        vendor: 'quarry',
        kind: 'accelerator',
        memory_gigabytes: { value: 24, source: 'document', at: 'L9', ...memory },
        ...(bandwidth ? { bandwidth_gigabytes_per_second: { source: 'document', ...bandwidth } } : {}),
      }),
    ]),
  ),
})
const quantizations = new Map([
  ['gguf', recordKinds.quantizations.parse({ name: 'GGUF', format: 'gguf', explanation: 'A container.' })],
  ['awq', recordKinds.quantizations.parse({ name: 'AWQ', format: 'awq', explanation: 'A method.' })],
])
const runtimeOf = (run: object) => ({
  runtimes: new Map([
    [
      'mill',
      recordKinds.runtimes.parse({
        name: 'Mill',
        license: 'MIT',
        repository: 'https://x.example.org/mill',
        runs: [{ source: 'document', support: 'yes', ...run }],
      }),
    ],
  ]),
})
const bitsOf = (name: string, format: string, bits: object) => ({
  quantizations: new Map([
    [
      'asked',
      recordKinds.quantizations.parse({
        name,
        format,
        explanation: 'A type.',
        bits_per_weight: { source: 'document', ...bits },
      }),
    ],
  ]),
})

/** The verdict on the first statement of a catalogue with these records. */
async function verdictOf(records: object) {
  const source = recordKinds.sources.parse({
    title: 'A document',
    publisher: 'quarry',
    kind: 'documentation',
    tier: 'A',
    url: 'https://git.example.org/quarry/pebble',
    pinned: { repository: 'https://git.example.org/quarry/pebble', commit: '0'.repeat(40), path: 'card.md' },
    published_on: '2026-03-02',
    read_on: '2026-03-09',
  })
  const catalog: Catalog = {
    organizations: none,
    sources: new Map([['document', source]]),
    licenses: none,
    families: none,
    benchmarks: none,
    quantizations,
    runtimes: none,
    providers: none,
    hardware: none,
    models: none,
    checks: none,
    ...records,
  }
  const wanted = statementsOf(catalog).findLast(
    ({ slug, folder }) => slug === 'asked' || slug === 'card-0' || folder !== 'hardware',
  )
  return verifyStatement(wanted!, await readBytes(Buffer.from(document), 'card.md'), namesOf(catalog))
}

/** What is wrong, the statement with that fault, and its right twin. */
const pairs: readonly (readonly [fault: string, wrong: object, right: object])[] = [
  [
    'a clause on something else',
    licenseOf({ kind: 'patent-grant', verdict: 'allowed', summary: 'Each contributor grants patents.', at: 'L1' }),
    licenseOf({ kind: 'patent-grant', verdict: 'allowed', summary: 'Each contributor grants patents.', at: 'L3' }),
  ],
  [
    'a cap of another height',
    licenseOf({
      kind: 'revenue-cap',
      verdict: 'with-conditions',
      threshold: 2e7,
      summary: 'A cap on revenue in dollars.',
      at: 'L5',
    }),
    licenseOf({
      kind: 'revenue-cap',
      verdict: 'with-conditions',
      threshold: 3e7,
      summary: 'A cap on revenue in dollars.',
      at: 'L5',
    }),
  ],
  [
    'words that do not stand there',
    licenseOf({ kind: 'commercial-use', verdict: 'allowed', summary: 'Use for commercial purposes.', at: 'L1, never' }),
    licenseOf({
      kind: 'commercial-use',
      verdict: 'allowed',
      summary: 'Use for commercial purposes.',
      at: 'L1, distribute',
    }),
  ],
  [
    'a passage on another benchmark',
    benchmarkOf('Boards', { described_by: [{ source: 'document', at: 'L13' }] }),
    benchmarkOf('MMLU', { described_by: [{ source: 'document', at: 'L13' }] }),
  ],
  [
    'a caveat on something else',
    benchmarkOf('MMLU', {
      caveats: [{ kind: 'other', text: 'Scores depend on the prompt.', source: 'document', at: 'L13' }],
    }),
    benchmarkOf('MMLU', {
      caveats: [{ kind: 'broken-items', text: 'Items in virology hold wrong keys.', source: 'document', at: 'L13' }],
    }),
  ],
  [
    'the memory of the larger card',
    hardwareOf('Boulder 90', { value: 48, at: 'L10, row Boulder 90 Max, column Memory' }),
    hardwareOf('Boulder 90', { value: 24, at: 'L9, row Boulder 90, column Memory' }),
  ],
  [
    'the figure of the next column',
    hardwareOf('Boulder 90', { value: 24, at: 'L9, row Boulder 90, column Bandwidth' }),
    hardwareOf('Boulder 90', { value: 24, at: 'L9, row Boulder 90, column Memory' }),
  ],
  [
    'a bandwidth off by a digit',
    hardwareOf('Boulder 90', {}, { value: 1300, at: 'L9, row Boulder 90, column Bandwidth' }),
    hardwareOf('Boulder 90', {}, { value: 1200, at: 'L9, row Boulder 90, column Bandwidth' }),
  ],
  [
    'bits of something else',
    bitsOf('AWQ', 'awq', { value: 4.85, at: 'L12' }),
    bitsOf('GGUF', 'gguf', { value: 4.85, at: 'L12' }),
  ],
  [
    'bits that do not stand there',
    bitsOf('GGUF', 'gguf', { value: 4.5, at: 'L12' }),
    bitsOf('GGUF', 'gguf', { value: 8.5, at: 'L12' }),
  ],
  [
    'a format that is not named',
    runtimeOf({ quantization: 'awq', at: 'L9, row Boulder 90, column Runs GGUF' }),
    runtimeOf({ quantization: 'gguf', at: 'L9, row Boulder 90, column Runs GGUF' }),
  ],
  [
    'support where there is none',
    runtimeOf({ quantization: 'gguf', at: 'L10, row Boulder 90 Max, column Runs GGUF' }),
    runtimeOf({ quantization: 'gguf', support: 'no', at: 'L10, row Boulder 90 Max, column Runs GGUF' }),
  ],
]

describe('a wrong statement of a shared record is not found, and its right twin is', () => {
  test.each(pairs)('%s', async (_, wrong, right) => {
    expect(await verdictOf(right)).toEqual({ verdict: 'checked' })
    expect(await verdictOf(wrong)).toMatchObject({
      verdict: expect.stringMatching(/mismatch|not-checkable/),
      reason: expect.any(String),
    })
  })
})
