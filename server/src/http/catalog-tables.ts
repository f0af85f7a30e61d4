import { type RawBuilder, sql } from 'kysely'

/** A column of a table that is dumped. */
export interface DumpColumn {
  readonly name: string
  readonly value: RawBuilder<unknown>
}

/** A table that is dumped: its rows as `row`, told by slugs where the database has numbers of its own. */
export interface DumpTable {
  readonly about: string
  readonly from: string
  readonly columns: readonly DumpColumn[]
}

const plain = (names: string): DumpColumn[] => names.split(' ').map((name) => ({ name, value: sql.ref(`row.${name}`) }))

const slugOf = (table: string, name = table): DumpColumn => ({
  name,
  value: sql`(select slug from ${sql.table(table)} where id = ${sql.ref(`row.${name}_id`)})`,
})

const claimHead = [slugOf('model'), slugOf('source'), slugOf('organization', 'via_organization')]

const claimTail = [
  ...plain('as_of recorded_on locator note rank check_status checked_on check_reason'),
  ...plain('dispute_reason disputed_on'),
  slugOf('source', 'dispute_source'),
  ...plain('retraction_reason retracted_on'),
  slugOf('source', 'retraction_source'),
]

/** A table of claims. Its rank tells the report shown first, 1, from the others about the same thing. */
const claims = (about: string, from: string, columns: readonly DumpColumn[]): DumpTable => ({
  about,
  from,
  columns: [...claimHead, ...columns, ...claimTail],
})

const table = (about: string, from: string, columns: readonly DumpColumn[]): DumpTable => ({ about, from, columns })

/** Every table of the dump by its name in addresses. */
export const catalogTables: Readonly<Record<string, DumpTable>> = {
  organizations: table('Who makes, publishes and serves.', 'organization', plain('slug name kind country homepage')),
  sources: table('Documents that state things about models.', 'source', [
    ...plain('slug title'),
    slugOf('organization', 'publisher'),
    ...plain('kind tier url pinned_repository pinned_commit pinned_path published_on revised_on read_on'),
    ...plain('data_license archived_url note claim_count checked_count'),
  ]),
  licenses: table('Licences of models.', 'license', [
    ...plain('slug name spdx_id osi_approved'),
    slugOf('organization', 'publisher'),
    ...plain('url'),
    slugOf('source'),
  ]),
  'license-terms': table('Clauses of licences, in our words.', 'license_term', [
    slugOf('license'),
    ...plain('position kind verdict threshold summary locator'),
  ]),
  families: table('Families of models.', 'family', [
    ...plain('slug name'),
    slugOf('organization'),
    ...plain('description'),
  ]),
  models: table('Models, with the figures of the facts shown first.', 'model', [
    ...plain('slug name aliases'),
    slugOf('organization'),
    slugOf('family'),
    slugOf('license'),
    ...plain('stage weights_url summary use_cases openness_class released_on architecture total_parameters'),
    ...plain('active_parameters context_tokens pretraining_tokens input_modalities output_modalities'),
    ...plain('lowest_input_usd lowest_output_usd fact_count score_count last_recorded_on'),
  ]),
  reports: table('What one source states about one model as of one day, each once.', 'report', [
    ...claimHead,
    ...plain('as_of recorded_on'),
  ]),
  facts: claims(
    'Facts of models. One of number_value, text_value, list_value and day_value is given where the state is reported.',
    'fact',
    plain('name state number_value text_value list_value day_value printed qualifier'),
  ),
  scores: claims(
    'Scores of models on benchmarks, with the settings their sources state. Equal set_key: taken alike.',
    'score',
    [
      slugOf('benchmark'),
      ...plain('version value printed quote uncertainty'),
      slugOf('organization', 'evaluator'),
      ...plain('is_self_reported metric mode shots chain_of_thought attempts tools scaffold harness precision'),
      ...plain('prompt_format method set_key set_size'),
    ],
  ),
  offerings: claims('What providers ask for models in US dollars, and how fast they serve them.', 'offering', [
    slugOf('provider'),
    ...plain('input_usd_per_million_tokens output_usd_per_million_tokens output_tokens_per_second'),
    ...plain('time_to_first_token_ms context_tokens precision is_free_tier'),
  ]),
  'published-quantizations': claims('Formats the weights of models are published in.', 'published_quantization', [
    slugOf('quantization'),
    ...plain('url size_bytes'),
  ]),
  statements: claims('What was new in a model, and what it is known not to do well.', 'statement', plain('kind text')),
  lineage: claims('Where models come from: model is the child.', 'lineage_edge', [
    ...plain('relation'),
    slugOf('model', 'parent_model'),
    ...plain('unlisted_name license_warning'),
  ]),
  benchmarks: table(
    'Benchmarks.',
    'benchmark',
    plain('slug name aliases category measures metric unit min max higher_is_better paper repository'),
  ),
  'benchmark-versions': table('Versions and windows of benchmarks.', 'benchmark_version', [
    slugOf('benchmark'),
    ...plain('position name description'),
  ]),
  'benchmark-caveats': table('Reasons to read scores on a benchmark with care.', 'benchmark_caveat', [
    slugOf('benchmark'),
    ...plain('position kind text'),
    slugOf('source'),
    ...plain('locator'),
  ]),
  quantizations: table('Formats of weights.', 'quantization', [
    ...plain('slug name format explanation bits_per_weight'),
    slugOf('source', 'bits_source'),
    ...plain('bits_locator bits_note'),
  ]),
  runtimes: table('Programs that run models.', 'runtime', plain('slug name license repository homepage')),
  'runtime-support': table('Which formats a runtime runs, on which hardware.', 'runtime_support', [
    slugOf('runtime'),
    slugOf('quantization'),
    ...plain('support hardware'),
    slugOf('source'),
    ...plain('locator note'),
  ]),
  providers: table('Who serves models.', 'provider', plain('slug name homepage is_aggregate')),
  hardware: table('Accelerators and machines.', 'hardware', [
    ...plain('slug name'),
    slugOf('organization', 'vendor'),
    ...plain('kind memory_gigabytes'),
    slugOf('source', 'memory_source'),
    ...plain('memory_locator bandwidth_gigabytes_per_second'),
    slugOf('source', 'bandwidth_source'),
    ...plain('bandwidth_locator'),
  ]),
}
