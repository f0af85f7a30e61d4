import { comparabilitySets, type Measurement } from '@stack/shared/benchmarks/comparability.ts'
import { mayContradict, type StatedScore } from '@stack/shared/benchmarks/contradiction.ts'
import { type ScoreRecord, type ScoreSettingName, scoreSettingNames } from '@stack/shared/benchmarks/score.record.ts'
import type { Catalog } from '@stack/shared/catalog.ts'
import { hash } from 'node:crypto'
import { nodeId } from '../node-id.ts'
import { type CatalogRows, type Ids, idOf, inOrder } from '../rows.ts'
import { claimRows, type PlacedReport } from '../sources/claims.import.ts'
import { conflictRows, type MeasuredScore } from './conflicts.import.ts'
import type { ClaimColumns, Database } from '../tables.ts'

/** Rows of benchmarks, their versions and caveats. */
export function benchmarkRows(catalog: Catalog, ids: Ids): CatalogRows {
  const benchmarks = inOrder(catalog.benchmarks)
  const parts = <P, R>(
    list: (benchmark: (typeof benchmarks)[number][1]) => readonly P[] | undefined,
    row: (part: P, at: { id: number; benchmarkId: number; position: number }) => R,
  ): R[] =>
    benchmarks
      .flatMap(([slug, benchmark]) => (list(benchmark) ?? []).map((part, position) => ({ slug, part, position })))
      .map(({ slug, part, position }, at) =>
        row(part, { id: at + 1, benchmarkId: idOf(ids, 'benchmarks', slug), position }),
      )
  return {
    benchmark: benchmarks.map(([slug, benchmark]) => ({
      id: idOf(ids, 'benchmarks', slug),
      nodeId: nodeId('Benchmark', slug),
      slug,
      name: benchmark.name,
      aliases: benchmark.aliases ?? [],
      category: benchmark.category,
      measures: benchmark.measures,
      metric: benchmark.metric,
      unit: benchmark.unit,
      min: benchmark.min,
      max: benchmark.max ?? null,
      higherIsBetter: benchmark.higher_is_better,
      paper: benchmark.paper ?? null,
      repository: benchmark.repository ?? null,
    })),
    benchmarkVersion: parts(
      (benchmark) => benchmark.versions,
      ({ name, description }, at) => ({ ...at, name, description }),
    ),
    benchmarkCaveat: parts(
      (benchmark) => benchmark.caveats,
      ({ kind, text, source, at: locator }, at) => ({
        ...at,
        kind,
        text,
        sourceId: idOf(ids, 'sources', source),
        locator,
      }),
    ),
    benchmarkDescription: parts(
      (benchmark) => benchmark.described_by,
      ({ source, at: locator }, { id, benchmarkId }) => ({
        id,
        benchmarkId,
        sourceId: idOf(ids, 'sources', source),
        locator,
      }),
    ),
    benchmarkConfusion: parts(
      (benchmark) => benchmark.not_to_be_confused_with,
      (other, { id, benchmarkId }) => ({ id, benchmarkId, otherBenchmarkId: idOf(ids, 'benchmarks', other) }),
    ),
  }
}

function measurementOf(report: PlacedReport, claim: ScoreRecord): Measurement {
  const settings = Object.fromEntries(scoreSettingNames.map((name) => [name, claim[name] ?? null]))
  return {
    benchmark: claim.benchmark,
    version: claim.version ?? null,
    document: report.source.url.replace(/#.*/, ''),
    evaluator: claim.evaluator ?? null,
    ...(settings as Record<ScoreSettingName, string | number | boolean | null>),
  }
}

/** The comparability set of each score that has one. A set is named by its first score, so its name outlives additions. */
function setsOf(scores: readonly MeasuredScore[]): Map<MeasuredScore, { setKey: string; setSize: number }> {
  const scoreOf = new Map(scores.map((score) => [score.measurement, score]))
  const found = new Map<MeasuredScore, { setKey: string; setSize: number }>()
  for (const { scores: members } of comparabilitySets([...scoreOf.keys()])) {
    const first = members[0]!
    const setKey = `${first.benchmark}-${hash('sha256', JSON.stringify(first)).slice(0, 8)}`
    for (const member of members) found.set(scoreOf.get(member)!, { setKey, setSize: members.length })
  }
  return found
}

/** Rows of scores: by model and benchmark, then by report; and of the conflicts among them. */
export function scoreRows(
  catalog: Catalog,
  reports: readonly PlacedReport[],
  ids: Ids,
): { score: Database['score'][]; conflict: Database['conflict'][] } {
  const placed = reports.flatMap((report) =>
    (report.record.scores ?? []).map((claim) => ({ report, claim, measurement: measurementOf(report, claim) })),
  )
  const sets = setsOf(placed)
  const { rows: conflict, conflictOf } = conflictRows(catalog, placed, ids)
  const drafts = placed.map((score) => {
    const { report, claim } = score
    const maker = catalog.models.get(report.model)!.organization
    const set = sets.get(score)
    const content: Omit<Database['score'], keyof ClaimColumns> = {
      benchmarkId: idOf(ids, 'benchmarks', claim.benchmark),
      version: claim.version ?? null,
      value: claim.value,
      printed: claim.printed ?? String(claim.value),
      quote: claim.quote ?? null,
      uncertainty: claim.uncertainty ?? null,
      evaluatorId: claim.evaluator === undefined ? null : idOf(ids, 'organizations', claim.evaluator),
      isSelfReported: claim.evaluator === undefined ? null : claim.evaluator === maker,
      metric: claim.metric ?? null,
      mode: claim.mode ?? null,
      shots: claim.shots ?? null,
      chainOfThought: claim.chain_of_thought ?? null,
      attempts: claim.attempts ?? null,
      tools: claim.tools ?? null,
      scaffold: claim.scaffold ?? null,
      harness: claim.harness ?? null,
      precision: claim.precision ?? null,
      promptFormat: claim.prompt_format ?? null,
      method: claim.method ?? null,
      setKey: set?.setKey ?? null,
      setSize: set?.setSize ?? null,
      conflictId: conflictOf.get(score) ?? null,
    }
    const hasSettings = scoreSettingNames.some((name) => claim[name] !== undefined)
    return { report, claim, hasSettings, key: claim.benchmark, value: String(claim.value), content }
  })
  const stated = ({ report, content }: Pick<(typeof drafts)[number], 'report' | 'content'>): StatedScore => ({
    reportId: report.id,
    version: content.version,
    metric: content.metric,
  })
  return { score: claimRows('Score', drafts, ids, (a, b) => mayContradict(stated(a), stated(b))), conflict }
}
