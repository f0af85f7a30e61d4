import { type Catalog, recordKinds } from '@stack/shared/catalog.ts'
import { factNames } from '@stack/shared/models/facts.ts'
import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../src/catalog/claims.ts'
import { readBytes } from '../../src/verify/document.ts'
import { namesOf } from '../../src/verify/naming.ts'
import { verifyClaim } from '../../src/verify/verify-claim.ts'
import { documents } from './documents.fixture.ts'

const benchmark = (name: string) =>
  recordKinds.benchmarks.parse({
    name,
    category: 'knowledge',
    measures: 'Something.',
    metric: 'accuracy',
    unit: 'percent',
    min: 0,
    max: 100,
    higher_is_better: true,
  })

const benchmarks = new Map(
  Object.entries({
    mmlu: 'MMLU',
    'mmlu-pro': 'MMLU-Pro',
    gsm8k: 'GSM8K',
    math: 'MATH',
    'math-500': 'MATH-500',
    pebbles: 'Board',
  }).map(([slug, name]) => [slug, benchmark(name)]),
)

const model = (name: string, reports: object[] = []) => ({
  name,
  organization: 'quarry',
  family: 'pebble',
  license: 'open',
  stage: 'instruct',
  summary: 'A model.',
  reports: reports as never,
})

/** A catalogue with one claim of Pebble 3B about one document. */
function catalogOf(path: string, part: object): Catalog {
  const source = recordKinds.sources.parse({
    title: 'A document on Pebble',
    publisher: 'quarry',
    kind: 'dataset',
    tier: 'B',
    url: 'https://git.example.org/quarry/pebble',
    pinned: { repository: 'https://git.example.org/quarry/pebble', commit: '0'.repeat(40), path },
    published_on: '2026-03-02',
    read_on: '2026-03-09',
  })
  const report = { source: 'document', as_of: '2026-03-02', recorded_on: '2026-03-09', ...part }
  const none = new Map<string, never>()
  return {
    organizations: none,
    sources: new Map([['document', source]]),
    licenses: none,
    families: none,
    benchmarks,
    quantizations: new Map([
      ['gguf', recordKinds.quantizations.parse({ name: 'GGUF', format: 'gguf', explanation: 'A container.' })],
      ['awq', recordKinds.quantizations.parse({ name: 'AWQ', format: 'awq', explanation: 'A method.' })],
    ]),
    runtimes: none,
    providers: none,
    hardware: none,
    models: new Map([
      ['pebble-3b', recordKinds.models.parse(model('Pebble 3B', [report]))],
      [
        'pebble-3b-base',
        recordKinds.models.parse({ ...model('Pebble 3B Base', [{ ...report, facts: {}, scores: [] }]), stage: 'base' }),
      ],
      ['pebble-3b-80k', recordKinds.models.parse(model('Pebble 3B 80k', [{ ...report, facts: {}, scores: [] }]))],
      ['pebble-7b', recordKinds.models.parse(model('Pebble 7B', [{ ...report, facts: {}, scores: [] }]))],
    ]),
    checks: none,
  }
}

async function verdictOf(path: string, part: object) {
  const catalog = catalogOf(path, part)
  const [claim] = claimsOf(catalog).filter(({ model: whose }) => whose === 'pebble-3b')
  return verifyClaim(claim!, await readBytes(documents[path]!, path), namesOf(catalog))
}

const fact = (name: (typeof factNames)[number], value: unknown, at: string) => ({ facts: { [name]: { value, at } } })
const score = (slug: string, value: number, at: string, more = {}) => ({
  scores: [{ benchmark: slug, value, at, ...more }],
})
const offer = (input: number, output: number, at: string) => ({
  offerings: [{ provider: 'quarry', input_usd_per_million_tokens: input, output_usd_per_million_tokens: output, at }],
})

/** What is wrong, the document, the claim with that fault, and its right twin. */
const pairs: readonly (readonly [fault: string, path: string, wrong: object, right: object])[] = [
  [
    'a figure off by a digit',
    'card.md',
    score('mmlu', 61.8, 'L8, row MMLU (5-shot), column Pebble 3B'),
    score('mmlu', 61.3, 'L8, row MMLU (5-shot), column Pebble 3B'),
  ],
  [
    'the figure of the next row',
    'card.md',
    score('mmlu', 35.1, 'L8, row MMLU (5-shot), column Pebble 3B'),
    score('mmlu-pro', 35.1, 'L9, row MMLU-Pro, column Pebble 3B'),
  ],
  [
    'the figure of the next column',
    'card.md',
    score('mmlu-pro', 44.2, 'L9, row MMLU-Pro, column Pebble 3B'),
    score('mmlu-pro', 35.1, 'L9, row MMLU-Pro, column Pebble 3B'),
  ],
  [
    'another model',
    'card.md',
    score('mmlu', 70.4, 'L8, row MMLU (5-shot), column Pebble 7B'),
    score('mmlu', 61.3, 'L8, row MMLU (5-shot), column Pebble 3B'),
  ],
  [
    'a benchmark with a like name',
    'card.md',
    score('mmlu', 35.1, 'L9, row MMLU-Pro, column Pebble 3B'),
    score('mmlu-pro', 35.1, 'L9, row MMLU-Pro, column Pebble 3B'),
  ],
  [
    'a row that is not on the line',
    'card.md',
    score('mmlu', 61.3, 'L9, row MMLU (5-shot), column Pebble 3B'),
    score('mmlu', 61.3, 'L8, row MMLU (5-shot), column Pebble 3B'),
  ],
  [
    'no such column',
    'card.md',
    score('mmlu', 61.3, 'L8, row MMLU (5-shot), column Pebble 5B'),
    score('mmlu', 61.3, 'L8, row MMLU (5-shot), column Pebble 3B'),
  ],
  [
    'a quotation that stands elsewhere',
    'card.md',
    score('gsm8k', 63.9, 'L10, row GSM8K, column Pebble 3B', { quote: '63.9' }),
    score('gsm8k', 58.2, 'L10, row GSM8K, column Pebble 3B', { quote: '55.0/58.2' }),
  ],
  [
    'a value that does not follow from the quotation',
    'card.md',
    score('gsm8k', 85.2, 'L10, row GSM8K, column Pebble 3B', { quote: '55.0/58.2' }),
    score('gsm8k', 55, 'L10, row GSM8K, column Pebble 3B', { quote: '55.0/58.2' }),
  ],
  [
    'the figure of another mode',
    'card.md',
    score('math', 31.2, 'L21, row MATH, column Pebble 3B thinking'),
    score('math', 48.6, 'L21, row MATH, column Pebble 3B thinking'),
  ],
  [
    'the figure of the next row under one label',
    'card.md',
    score('math', 48.6, 'L25, row MATH, column Pebble 3B thinking'),
    score('math', 50.1, 'L25, row MATH, column Pebble 3B thinking'),
  ],
  [
    'a figure that is commented out',
    'card.md',
    score('math', 99.9, 'L17, row MATH, column Pebble 3B thinking'),
    score('math', 33.3, 'L26, row MATH, column Pebble 3B plain'),
  ],
  ['MATH taken for MATH-500', 'card.md', score('math-500', 48.6, 'L21'), score('math', 48.6, 'L21')],
  ['another day', 'card.md', fact('released_on', '2026-03-03', 'L2'), fact('released_on', '2026-03-02', 'L2')],
  ['another month', 'card.md', fact('knowledge_cutoff', '2025-09', 'L3'), fact('knowledge_cutoff', '2025-10', 'L3')],
  ['another unit', 'card.md', fact('pretraining_tokens', '1.5B', 'L3'), fact('pretraining_tokens', '1.5T', 'L3')],
  [
    'a word too much in a list',
    'card.md',
    fact('languages', ['English', 'German', 'French'], 'L4'),
    fact('languages', ['English', 'German', 'Italian'], 'L4'),
  ],
  [
    'undisclosed though a figure stands there',
    'card.md',
    fact('layers', 'not_disclosed', 'L11, row Layers, column Pebble 3B'),
    fact('layers', 'not_disclosed', 'L4, not disclosed'),
  ],
  ['another architecture', 'card.md', fact('architecture', 'moe', 'L2'), fact('architecture', 'dense', 'L2')],
  [
    'words that do not stand there',
    'card.md',
    fact('architecture', 'dense', 'L3, dense model'),
    fact('architecture', 'dense', 'L2, dense model'),
  ],
  [
    'a line that does not exist',
    'card.md',
    fact('layers', 28, 'L311, row Layers, column Pebble 3B'),
    fact('layers', 28, 'L11, row Layers, column Pebble 3B'),
  ],
  [
    'an empty line',
    'card.md',
    fact('pretraining_tokens', '1.5T', 'L5'),
    fact('pretraining_tokens', '1.5T', 'L3, 1.5 trillion tokens'),
  ],
  [
    'another format of the weights',
    'card.md',
    { quantizations: [{ quantization: 'awq', at: 'L31' }] },
    { quantizations: [{ quantization: 'gguf', at: 'L31' }] },
  ],
  [
    'another record of the file',
    'models.json',
    fact('total_parameters', 7.2e9, 'L14, params'),
    fact('total_parameters', 3.1e9, 'L4, params'),
  ],
  [
    'the same figure in the record of another model',
    'models.json',
    fact('sliding_window_tokens', 4096, 'L19, window'),
    fact('sliding_window_tokens', 4096, 'L9, window'),
  ],
  [
    'an entry that is not around the line',
    'models.json',
    fact('context_tokens', 32768, 'L5, context, entry Pebble 7B'),
    fact('context_tokens', 32768, 'L5, context, entry Pebble 3B'),
  ],
  [
    'a switch the other way',
    'models.json',
    fact('tied_embeddings', 'no', 'L6, tie_word_embeddings'),
    fact('tied_embeddings', 'yes', 'L6, tie_word_embeddings'),
  ],
  [
    'another key',
    'models.json',
    fact('context_tokens', 32768, 'L4, context'),
    fact('context_tokens', 32768, 'L5, context'),
  ],
  [
    'a share that is not the percentage',
    'models.json',
    score('mmlu', 61.4, 'L7, mmlu'),
    score('mmlu', 61.34, 'L7, mmlu'),
  ],
  [
    'a printing that stands elsewhere',
    'models.json',
    fact('total_parameters', '3.1B', 'L4, params, printed 7200000000'),
    fact('total_parameters', '3.1B', 'L4, params, printed 3100000000'),
  ],
  [
    'the first of two rates',
    'board.yaml',
    score('pebbles', 11.1, 'L6, pass_rate_2, entry Pebble 3B'),
    score('pebbles', 22.2, 'L6, pass_rate_2, entry Pebble 3B'),
  ],
  [
    'the rate of the model above',
    'board.yaml',
    score('pebbles', 33.3, 'L3, pass_rate_2'),
    score('pebbles', 22.2, 'L6, pass_rate_2'),
  ],
  [
    'the next column of a CSV',
    'board.csv',
    score('mmlu', 55, 'L3, column mmlu'),
    score('mmlu', 61.3, 'L3, column mmlu'),
  ],
  [
    'the next row of a CSV',
    'board.csv',
    score('mmlu', 70.4, 'L4, row Pebble 3B, column mmlu'),
    score('mmlu', 61.3, 'L3, row Pebble 3B, column mmlu'),
  ],
  ['prices the wrong way round', 'prices.toml', offer(0.4, 0.1, 'L3-L4'), offer(0.1, 0.4, 'L3-L4')],
  [
    'a served context of another size',
    'prices.toml',
    fact('context_tokens', 131072, 'L6, limit.context'),
    fact('context_tokens', 32768, 'L6, limit.context'),
  ],
  [
    'a product that comes out otherwise',
    'config.py',
    fact('hidden_size', 4096, 'L2, hidden_size'),
    fact('hidden_size', 3072, 'L2, hidden_size'),
  ],
  [
    'heads for key-value heads',
    'config.py',
    fact('key_value_heads', 24, 'L4, num_kv_heads'),
    fact('key_value_heads', 8, 'L4, num_kv_heads'),
  ],
  [
    'another option of a script',
    'config.sh',
    fact('layers', 3072, 'L2, --num-layers'),
    fact('layers', 28, 'L2, --num-layers'),
  ],
  [
    'a constant off by a nought',
    'config.ts',
    fact('rope_theta', 50_000, 'L2, ropeTheta'),
    fact('rope_theta', 500_000, 'L2, ropeTheta'),
  ],
  ['the line below', 'notes.txt', fact('context_tokens', '32K', 'L2'), fact('context_tokens', '32K', 'L1')],
  [
    'another page',
    'paper.pdf',
    fact('vocabulary_size', 64_000, 'p. 2, 64,000 entries'),
    fact('vocabulary_size', 64_000, 'p. 1, 64,000 entries'),
  ],
  [
    'the next column of a PDF',
    'paper.pdf',
    score('mmlu', 68.9, 'p. 2, Table 1, row MMLU, column Pebble 3B'),
    score('mmlu', 58.8, 'p. 2, Table 1, row MMLU, column Pebble 3B'),
  ],
  [
    'the next row of a PDF',
    'paper.pdf',
    score('mmlu', 30.3, 'p. 2, Table 1, row MMLU, column Pebble 3B'),
    score('mmlu-pro', 30.3, 'p. 2, Table 1, row MMLU-Pro, column Pebble 3B'),
  ],
  [
    'the other table of a page',
    'paper.pdf',
    score('mmlu', 61.3, 'p. 2, Table 1, row MMLU, column Pebble 3B'),
    score('mmlu', 61.3, 'p. 2, Table 2, row MMLU, column Pebble 3B'),
  ],
  [
    'a page that does not exist',
    'paper.pdf',
    score('mmlu', 61.3, 'p. 20, Table 2, row MMLU, column Pebble 3B'),
    score('mmlu', 61.3, 'p. 2, Table 2, row MMLU, column Pebble 3B'),
  ],
  [
    'the column of the base model',
    'family.md',
    score('mmlu', 50.1, 'L10, row MMLU, column Pebble 3B Base'),
    score('mmlu', 61.3, 'L10, row MMLU, column Pebble 3B'),
  ],
  [
    'a table of base models',
    'family.md',
    score('mmlu', 50.1, 'L5, row MMLU, column Pebble 3B'),
    score('mmlu', 61.3, 'L10, row MMLU, column Pebble 3B'),
  ],
  [
    'a longer name that begins with ours',
    'family.md',
    score('mmlu', 62.4, 'L10, row MMLU, column Pebble 3B 80k'),
    score('mmlu', 61.3, 'L10, row MMLU, column Pebble 3B'),
  ],
  [
    'a variant that the catalogue does not have',
    'family.md',
    score('mmlu', 40.3, 'L10, row MMLU, column Pebble 3B Mini'),
    score('mmlu', 61.3, 'L10, row MMLU, column Pebble 3B'),
  ],
  [
    'a size in a column of its own',
    'family.md',
    score('mmlu', 70.6, 'L17, row Pebble-Instruct, column MMLU'),
    score('mmlu', 61.5, 'L16, row Pebble-Instruct, column MMLU'),
  ],
  [
    'a row that links to the base model',
    'family.md',
    score('mmlu', 50.4, 'L15, row Pebble, column MMLU'),
    score('mmlu', 61.5, 'L16, row Pebble-Instruct, column MMLU'),
  ],
  [
    'a look-alike under a heading that names ours',
    'family.md',
    score('mmlu', 35.1, 'L16, row Pebble-Instruct, column MMLU-Pro'),
    score('mmlu-pro', 35.1, 'L16, row Pebble-Instruct, column MMLU-Pro'),
  ],
  [
    'a stage that the locator gives to another',
    'family.md',
    score('mmlu', 61.3, 'L10, row MMLU, column Pebble 3B, stage base'),
    score('mmlu', 61.3, 'L10, row MMLU, column Pebble 3B, stage instruct'),
  ],
  [
    'something withheld taken for released',
    'family.md',
    fact('training_code_released', 'yes', 'L21, row Pebble 3B, column Training code'),
    fact('training_code_released', 'no', 'L21, row Pebble 3B, column Training code'),
  ],
  [
    'a figure printed in full, off by a thousand',
    'family.md',
    fact('total_parameters', '3.1M', 'L21, row Pebble 3B, column Parameters, printed 3100000000'),
    fact('total_parameters', '3.1B', 'L21, row Pebble 3B, column Parameters, printed 3100000000'),
  ],
]

describe('a wrong claim is caught, and its right twin is checked', () => {
  test.each(pairs)('%s (%s)', async (_, path, wrong, right) => {
    expect(await verdictOf(path, right)).toEqual({ verdict: 'checked' })
    expect(await verdictOf(path, wrong)).toMatchObject({ verdict: 'mismatch' })
  })
})

describe('what a program cannot decide is said to be so, with the reason', () => {
  test.each([
    [
      'a parent that the passage does not name',
      'card.md',
      { lineage: [{ relation: 'distilled-from', unlisted_model: 'Gravel', at: 'L31' }] },
    ],
    [
      'a statement on something else',
      'card.md',
      { limitations: [{ text: 'It was never tested for safety by outsiders.', at: 'L31' }] },
    ],
    ['a cell with two figures and no quotation', 'card.md', score('gsm8k', 55, 'L10, row GSM8K, column Pebble 3B')],
    ['a figure that nothing names', 'notes.txt', fact('hidden_size', 4, 'L2')],
    ['a locator without a line', 'card.md', score('mmlu', 61.3, 'section Limits')],
    ['a column of which there are two', 'paper.pdf', score('mmlu', 10.1, 'p. 3, Table 3, row MMLU, column Avg')],
    ['a pair of figures set wide', 'paper.pdf', score('gsm8k', 42.4, 'p. 3, Table 3, row GSM8K')],
  ])('%s', async (_, path, part) => {
    expect(await verdictOf(path, part)).toEqual({ verdict: 'not-checkable', reason: expect.stringMatching(/./) })
  })
})

test('a parent and a limitation that the passage speaks of are checked', async () => {
  const parent = { lineage: [{ relation: 'distilled-from', unlisted_model: 'Boulder 70B', at: 'L31' }] }
  const limit = { limitations: [{ text: 'Loses the thread in dialogues of more than forty turns.', at: 'L31' }] }
  expect(await verdictOf('card.md', parent)).toEqual({ verdict: 'checked' })
  expect(await verdictOf('card.md', limit)).toEqual({ verdict: 'checked' })
})
