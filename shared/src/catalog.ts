import { z } from 'zod'
import { benchmarkRecord } from './benchmarks/benchmark.record.ts'
import { type ScoreRecord, scoreRecord } from './benchmarks/score.record.ts'
import { lineageRecord } from './lineage/lineage.record.ts'
import { type FactsRecord, factsRecord } from './models/fact.record.ts'
import { familyRecord } from './models/family.record.ts'
import { licenseRecord } from './models/license.record.ts'
import { modelIdentity } from './models/model.record.ts'
import { statementRecord } from './models/statement.record.ts'
import type { SourceChecks } from './sources/check.record.ts'
import { organizationRecord } from './sources/organization.record.ts'
import { sourceRecord } from './sources/source.record.ts'
import { hardwareRecord } from './stack/hardware.record.ts'
import { offeringRecord, providerRecord } from './stack/offering.record.ts'
import { publishedQuantizationRecord, quantizationRecord } from './stack/quantization.record.ts'
import { runtimeRecord } from './stack/runtime.record.ts'
import { day, slug } from './values.ts'

/** What one source states about one model, as of one day. The atom of the catalogue. */
export const reportRecord = z.strictObject({
  source: slug.describe('Slug of the source'),
  via: slug.optional().describe('Slug of the organization whose figures the source passes on'),
  as_of: day.describe('Day the figures hold for'),
  recorded_on: day.describe('Day we read them'),
  facts: factsRecord.optional().describe('Facts of the model'),
  scores: z.array(scoreRecord).optional().describe('Scores on benchmarks'),
  offerings: z.array(offeringRecord).optional().describe('Prices and speeds of providers'),
  quantizations: z.array(publishedQuantizationRecord).optional().describe('Formats its weights are published in'),
  innovations: z.array(statementRecord).optional().describe('What was new in it'),
  limitations: z.array(statementRecord).optional().describe('What it is known not to do well'),
  lineage: z.array(lineageRecord).optional().describe('Where it comes from'),
})
export type ReportRecord = Omit<z.infer<typeof reportRecord>, 'facts' | 'scores'> & {
  facts?: FactsRecord | undefined
  scores?: ScoreRecord[] | undefined
}

/** A model's file: who it is, and what sources say about it. */
export const modelRecord = z.strictObject({
  ...modelIdentity,
  reports: z.array(reportRecord).min(1).describe('What each source states'),
})
export type ModelRecord = Omit<z.infer<typeof modelRecord>, 'reports'> & { reports: ReportRecord[] }

/**
 * Every kind of record with the schema of its file, in the order of the rooms: a kind refers only to kinds before it, except
 * that sources and licences name each other's publishers.
 */
export const recordKinds = {
  organizations: organizationRecord,
  sources: sourceRecord,
  licenses: licenseRecord,
  families: familyRecord,
  benchmarks: benchmarkRecord,
  quantizations: quantizationRecord,
  runtimes: runtimeRecord,
  providers: providerRecord,
  hardware: hardwareRecord,
  models: modelRecord,
} as const

export type RecordKind = keyof typeof recordKinds
export type RecordOf<K extends RecordKind> = K extends 'models' ? ModelRecord : z.infer<(typeof recordKinds)[K]>

/** The whole catalogue as its files say it, by kind and slug. */
export type Catalog = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> } & {
  /** What a program found when it looked the claims up, by source. Written by that program, not by people. */
  readonly checks: ReadonlyMap<string, SourceChecks>
}
