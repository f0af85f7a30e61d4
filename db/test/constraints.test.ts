import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { readCatalog } from '../src/catalog/read.ts'
import type { Connection } from '../src/connect.ts'
import { importCatalog } from '../src/import.ts'
import { describeOnEngines } from './engines.ts'

const catalog = readCatalog(fileURLToPath(new URL('catalog', import.meta.url)))

/** What no row of a claim may say, by the constraint that refuses it. */
const ofClaims = {
  claim_check: 'rank = report_count + 1',
  claim_check1: 'distinct_count = report_count + 1',
  claim_check2: "recorded_on = as_of - interval '1 day'",
  claim_check3: "check_status = 'checked', checked_on = null",
  claim_check4: "dispute_reason = 'x', disputed_on = null",
  claim_check5: "retraction_reason = 'x', retracted_on = null",
  claim_check_status_check: "check_status = 'perhaps', checked_on = null",
  claim_locator_check: "locator = ''",
  claim_rank_check: 'rank = 0',
  claim_standing_rank_check: 'standing_rank = 0',
}

/** What no row of a table may say. Each is the right part of an update of rows that are right otherwise. */
const wrongRows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organization: {
    organization_country_check: "country = 'Switzerland'",
    organization_homepage_check: "homepage = 'javascript:alert(1)'",
    organization_kind_check: "kind = 'club'",
  },
  source: {
    source_archived_url_check: "archived_url = 'ftp://x'",
    source_check: "revised_on = published_on - interval '1 day'",
    source_check1: "read_on = published_on - interval '1 day'",
    source_check2: "pinned_path = null, pinned_commit = null, pinned_repository = 'https://x.example.org'",
    source_pinned_commit_check:
      "pinned_commit = 'main', pinned_path = 'x', pinned_repository = 'https://x.example.org'",
    source_pinned_repository_check: "pinned_repository = 'x', pinned_path = 'x', pinned_commit = repeat('0', 40)",
    source_tier_check: "tier = 'd'",
    source_url_check: "url = 'file:///etc/passwd'",
  },
  conflict: {
    conflict_check: 'low = high',
    conflict_explanation_check: "explanation = 'luck'",
    conflict_reasons_check: "reasons = '{}'",
    conflict_score_count_check: 'score_count = 1',
    conflict_share_check: 'share = 0',
  },
  license: { license_url_check: "url = 'data:text/html,x'" },
  license_term: {
    license_term_threshold_check: 'threshold = 0',
    license_term_verdict_check: "verdict = 'maybe'",
  },
  model: {
    model_check: 'cache_bytes_per_token = 1, local_cache_bytes_per_token = null, local_cache_tokens = null',
    model_openness_class_check: "openness_class = 'open'",
    model_stage_check: "stage = 'chat'",
    model_weights_url_check: "weights_url = '//x.example.org'",
  },
  model_day: {
    model_day_check: 'until_day = from_day',
    model_day_check1: 'cache_bytes_per_token = 1, local_cache_bytes_per_token = null, local_cache_tokens = null',
    model_day_openness_class_check: "openness_class = 'open'",
  },
  model_name: { model_name_name_check: 'name = upper(name)' },
  report: { report_check: "recorded_on = as_of - interval '1 day'" },
  fact: {
    ...ofClaims,
    fact_check:
      "state = 'reported', printed = '1', number_value = null, text_value = null, list_value = null, day_value = null",
    fact_check1:
      "state = 'reported', printed = null, number_value = 1, text_value = null, list_value = null, day_value = null",
    fact_number_value_check:
      "state = 'reported', printed = '1', number_value = 'NaN', text_value = null, list_value = null, day_value = null",
    fact_qualifier_check: "qualifier = 'roughly'",
    fact_state_check:
      "state = 'unknown', number_value = null, text_value = null, list_value = null, day_value = null, printed = null",
  },
  statement: { ...ofClaims, statement_kind_check: "kind = 'rumour'" },
  benchmark: {
    benchmark_check: 'max = min',
    benchmark_paper_check: "paper = 'arxiv.org'",
    benchmark_repository_check: "repository = 'git@example.org:x'",
    benchmark_unit_check: "unit = 'stars'",
  },
  benchmark_caveat: { benchmark_caveat_kind_check: "kind = 'dislike'" },
  benchmark_confusion: { benchmark_confusion_check: 'other_benchmark_id = benchmark_id' },
  score: {
    ...ofClaims,
    score_check: 'evaluator_id = 1, is_self_reported = null',
    score_check1: "set_key = 'x', set_size = null",
    score_mode_check: "mode = 'dreaming'",
    score_printed_check: "printed = '41'",
    score_set_size_check: "set_key = 'x', set_size = 1",
    score_shots_check: 'shots = -1',
    score_uncertainty_check: 'uncertainty = 0',
    score_value_check: "value = 'Infinity', printed = 'Infinity'",
  },
  lineage_edge: {
    ...ofClaims,
    lineage_edge_check: 'parent_model_id = null, unlisted_name = null',
    lineage_edge_check1: 'parent_model_id = model_id, unlisted_name = null',
    lineage_edge_relation_check: "relation = 'cousin-of'",
  },
  quantization: {
    quantization_bits_per_weight_check: 'bits_per_weight = 33',
    quantization_check: 'bits_source_id = null',
    quantization_check1: 'bits_locator = null',
  },
  runtime: {
    runtime_homepage_check: "homepage = 'x'",
    runtime_repository_check: "repository = 'x'",
  },
  runtime_support: { runtime_support_support_check: "support = 'mostly'" },
  provider: { provider_homepage_check: "homepage = 'x'" },
  hardware: {
    hardware_bandwidth_gigabytes_per_second_check: 'bandwidth_gigabytes_per_second = -1',
    hardware_check: 'bandwidth_source_id = null',
    hardware_check1: 'bandwidth_locator = null',
    hardware_kind_check: "kind = 'toaster'",
    hardware_memory_gigabytes_check: 'memory_gigabytes = 0',
  },
  offering: {
    ...ofClaims,
    offering_price_rank_check: 'price_rank = 0',
    offering_context_tokens_check: 'context_tokens = 0',
    offering_input_usd_per_million_tokens_check: 'input_usd_per_million_tokens = -1',
    offering_output_tokens_per_second_check: 'output_tokens_per_second = 0',
    offering_output_usd_per_million_tokens_check: 'output_usd_per_million_tokens = -1',
    offering_time_to_first_token_ms_check: 'time_to_first_token_ms = 0',
  },
  published_quantization: {
    ...ofClaims,
    published_quantization_size_bytes_check: 'size_bytes = 0',
    published_quantization_url_check: "url = 'x'",
  },
  change: {
    change_claims_check: 'claims = 0',
    change_kind_check: "kind = 'forgotten'",
    change_summary_check: "summary = ''",
  },
  coverage: { coverage_check: 'fact_name = null, benchmark_id = null', coverage_models_check: 'models = -1' },
  coverage_day: { coverage_day_models_check: 'models = 0' },
  search_document: {
    search_document_check:
      'model_id = null, source_id = null, benchmark_id = null, organization_id = null, family_id = null, license_id = null',
    search_document_kind_check: "kind = 'thing'",
    search_document_names_check: "names = '{}'",
  },
}

const cases = Object.entries(wrongRows).flatMap(([table, wrong]) =>
  Object.entries(wrong).map(([constraint, assignment]) => ({ table, constraint, assignment })),
)

/** Rows that refer to nothing, or that take a name that is taken. */
const badReferences = [
  { code: '23503', table: 'score', assignment: 'benchmark_id = 999 + id' },
  { code: '23503', table: 'score', assignment: 'dispute_source_id = 999' },
  { code: '23503', table: 'fact', assignment: 'source_id = 999' },
  { code: '23503', table: 'model', assignment: 'license_id = 999' },
  { code: '23503', table: 'offering', assignment: 'provider_id = 999' },
  { code: '23503', table: 'lineage_edge', assignment: 'parent_model_id = 999, unlisted_name = null' },
  { code: '23503', table: 'runtime_support', assignment: 'quantization_id = 999' },
  { code: '23505', table: 'model', assignment: "slug = 'same'" },
  { code: '23505', table: 'source', assignment: "node_id = 'same'" },
  { code: '23505', table: 'model_name', assignment: "name = 'same'" },
  { code: '23502', table: 'score', assignment: 'value = null' },
  { code: '23502', table: 'fact', assignment: 'locator = null' },
]

describeOnEngines('the database refuses', (engine) => {
  let db: Connection['db']
  beforeAll(async () => {
    db = (await engine.open()).connection.db
    await importCatalog(db, catalog)
  })

  const update = (table: string, assignment: string) => sql.raw(`update catalog.${table} set ${assignment}`).execute(db)

  test.each(cases)('$table where $assignment', async ({ table, constraint, assignment }) => {
    await expect(update(table, assignment)).rejects.toMatchObject({ code: '23514', constraint })
  })

  test.each(badReferences)('$table where $assignment, with $code', async ({ code, table, assignment }) => {
    await expect(update(table, assignment)).rejects.toMatchObject({ code })
  })

  test('a second version of the catalogue beside the loaded one', async () => {
    const second = sql`insert into catalog.catalog_version select 'x', imported_at, recorded_on, counts from catalog.catalog_version`
    await expect(second.execute(db)).rejects.toMatchObject({ code: '23505' })
  })

  test('something by every check there is', async () => {
    const { rows } = await sql<{ name: string }>`
      select conrelid::regclass::text || ' ' || conname as name from pg_constraint
      where connamespace = 'catalog'::regnamespace and contype = 'c' and conrelid <> 'catalog.claim'::regclass`.execute(
      db,
    )
    const tried = new Set(cases.map(({ table, constraint }) => `${table} ${constraint}`))
    expect(rows.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})
