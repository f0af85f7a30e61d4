import { type Catalog, type RecordKind, recordKinds } from '@stack/shared/catalog.ts'
import { checksOf } from './catalog/claims.ts'
import { benchmarkRows, scoreRows } from './benchmarks/benchmarks.import.ts'
import { lineageRows } from './lineage/lineage.import.ts'
import { factRows } from './models/facts.import.ts'
import { familyRows, modelRows, statementRows } from './models/models.import.ts'
import { type CatalogRows, idOf, idsOf, inOrder } from './rows.ts'
import { catalogDayRows } from './comparisons/catalog-days.import.ts'
import { changeRows } from './changes/changes.import.ts'
import { coverageRows } from './coverage/coverage.import.ts'
import { searchRows } from './search/search.import.ts'
import type { PlacedReport } from './sources/claims.import.ts'
import { sourceRows } from './sources/sources.import.ts'
import { offeringRows, publishedQuantizationRows, stackRows } from './stack/stack.import.ts'
import { recordsOf, versionOf } from './version.ts'

/** Tables in the order they are filled: each refers only to tables before it. */
export const tableOrder = [
  'organization',
  'source',
  'family',
  'license',
  'licenseTerm',
  'model',
  'modelDay',
  'modelName',
  'report',
  'fact',
  'statement',
  'benchmark',
  'benchmarkVersion',
  'benchmarkCaveat',
  'benchmarkDescription',
  'benchmarkConfusion',
  'conflict',
  'score',
  'lineageEdge',
  'quantization',
  'runtime',
  'runtimeSupport',
  'provider',
  'hardware',
  'offering',
  'publishedQuantization',
  'searchDocument',
  'change',
  'coverage',
  'coverageDay',
  'gap',
  'catalogDay',
  'catalogVersion',
  'record',
] as const

/**
 * Works out every row of the database from the records. The same catalogue gives the same rows on every machine.
 *
 * @param version the one of the catalogue, for a caller that knows it
 */
export function project(catalog: Catalog, importedAt: string, version = versionOf(catalog)): CatalogRows {
  const ids = idsOf(catalog)
  const checks = checksOf(catalog)
  const reports: PlacedReport[] = inOrder(catalog.models)
    .flatMap(([model, { reports: records }]) => records.map((record) => ({ model, record })))
    .map(({ model, record }, at) => ({
      id: at + 1,
      modelId: idOf(ids, 'models', model),
      model,
      record,
      source: catalog.sources.get(record.source)!,
      checks,
    }))
  const fact = factRows(reports, ids)
  const { score, conflict } = scoreRows(catalog, reports, ids)
  const statement = statementRows(reports, ids)
  const lineageEdge = lineageRows(catalog, reports, ids)
  const offering = offeringRows(reports, ids)
  const publishedQuantization = publishedQuantizationRows(reports, ids)
  const others = [...statement, ...lineageEdge, ...publishedQuantization]
  const model = modelRows(catalog, ids, { fact, score, offering, others })
  const counts = {
    ...Object.fromEntries((Object.keys(recordKinds) as RecordKind[]).map((kind) => [kind, catalog[kind].size])),
    reports: reports.length,
    facts: fact.length,
    scores: score.length,
    offerings: offering.length,
  }
  return {
    ...sourceRows(catalog, ids, [...fact, ...score, ...offering, ...others]),
    ...familyRows(catalog, ids),
    ...model,
    report: reports.map(({ id, modelId, record }) => ({
      id,
      modelId,
      sourceId: idOf(ids, 'sources', record.source),
      viaOrganizationId: record.via === undefined ? null : idOf(ids, 'organizations', record.via),
      asOf: record.as_of,
      recordedOn: record.recorded_on,
    })),
    fact,
    statement,
    ...benchmarkRows(catalog, ids),
    conflict,
    score,
    lineageEdge,
    ...stackRows(catalog, ids),
    offering,
    publishedQuantization,
    searchDocument: searchRows(catalog, ids),
    change: changeRows(reports, {
      fact,
      score,
      statement,
      offering,
      'lineage edge': lineageEdge,
      quantization: publishedQuantization,
    }),
    ...coverageRows(model.model ?? [], fact, score, [...ids.benchmarks.values()]),
    catalogDay: catalogDayRows(reports),
    catalogVersion: [
      {
        version,
        importedAt,
        recordedOn: reports.reduce(
          (day, { record }) => (record.recorded_on > day ? record.recorded_on : day),
          '1970-01-01',
        ),
        counts: JSON.stringify(counts),
      },
    ],
    record: [...recordsOf(catalog)],
  }
}
