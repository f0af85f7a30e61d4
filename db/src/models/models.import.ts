import type { Catalog } from '@stack/shared/catalog.ts'
import { nodeId } from '../node-id.ts'
import { type CatalogRows, type Ids, idOf, inOrder } from '../rows.ts'
import { claimRows, type PlacedReport } from '../sources/claims.import.ts'
import type { ClaimColumns, Database } from '../tables.ts'
import { modelDays } from './model-days.import.ts'

/** Rows of families, licences and their clauses. */
export function familyRows(catalog: Catalog, ids: Ids): CatalogRows {
  const licenses = inOrder(catalog.licenses)
  return {
    family: inOrder(catalog.families).map(([slug, { name, organization, description }]) => ({
      id: idOf(ids, 'families', slug),
      nodeId: nodeId('Family', slug),
      slug,
      name,
      organizationId: idOf(ids, 'organizations', organization),
      description: description ?? null,
    })),
    license: licenses.map(([slug, license]) => ({
      id: idOf(ids, 'licenses', slug),
      nodeId: nodeId('License', slug),
      slug,
      name: license.name,
      spdxId: license.spdx_id ?? null,
      osiApproved: license.osi_approved,
      publisherId: license.publisher === undefined ? null : idOf(ids, 'organizations', license.publisher),
      url: license.url,
      sourceId: idOf(ids, 'sources', license.source),
    })),
    licenseTerm: licenses
      .flatMap(([slug, { terms }]) => terms.map((term, position) => ({ slug, term, position })))
      .map(({ slug, term, position }, at) => ({
        id: at + 1,
        licenseId: idOf(ids, 'licenses', slug),
        position,
        kind: term.kind,
        verdict: term.verdict,
        threshold: term.threshold ?? null,
        summary: term.summary,
        locator: term.at,
      })),
  }
}

/** Rows of limitations and innovations. */
export function statementRows(reports: readonly PlacedReport[], ids: Ids): Database['statement'][] {
  type Content = Omit<Database['statement'], keyof ClaimColumns>
  const drafts = reports.flatMap((report) => {
    const draft = (kind: Content['kind']) => (claim: { text: string; at: string }, at: number) => ({
      report,
      claim,
      hasSettings: true,
      key: `${kind}/${report.record.source}/${at + 1}`,
      value: claim.text,
      content: { kind, text: claim.text },
    })
    const { innovations = [], limitations = [] } = report.record
    return [...innovations.map(draft('innovation')), ...limitations.map(draft('limitation'))]
  })
  return claimRows(({ kind }) => (kind === 'innovation' ? 'Innovation' : 'Limitation'), drafts, ids)
}

/** The claims of all models, by table: what a model's own row counts and derives from. */
export interface ClaimsByTable {
  readonly fact: readonly Database['fact'][]
  readonly score: readonly Database['score'][]
  readonly offering: readonly Database['offering'][]
  readonly others: readonly ClaimColumns[]
}

/** Rows of models and of the names they are looked up by. */
export function modelRows(catalog: Catalog, ids: Ids, claims: ClaimsByTable): CatalogRows {
  const models = inOrder(catalog.models)
  const factsByModel = Map.groupBy(claims.fact, (fact) => fact.modelId)
  const scoresByModel = Map.groupBy(claims.score, (score) => score.modelId)
  const offeringsByModel = Map.groupBy(claims.offering, (offering) => offering.modelId)
  const othersByModel = Map.groupBy(claims.others, (claim) => claim.modelId)
  const aggregates = new Set(
    [...catalog.providers]
      .filter(([, provider]) => provider.is_aggregate)
      .map(([slug]) => idOf(ids, 'providers', slug)),
  )
  const rows = models.map(([slug, model]) => {
    const id = idOf(ids, 'models', slug)
    const facts = factsByModel.get(id) ?? []
    const scores = scoresByModel.get(id) ?? []
    const offerings = offeringsByModel.get(id) ?? []
    const all: ClaimColumns[] = [...facts, ...scores, ...offerings, ...(othersByModel.get(id) ?? [])]
    const days = modelDays(catalog.licenses.get(model.license)!, model.reports, {
      facts,
      scores,
      offerings,
      aggregates,
    })
    const {
      fromDay: _from,
      untilDay: _until,
      opennessReasons: _reasons,
      reportedFacts: _facts,
      ...derived
    } = days.at(-1)!
    return {
      days: days.map((day) => ({ ...day, modelId: id })),
      model: {
        id,
        nodeId: nodeId('Model', slug),
        slug,
        name: model.name,
        aliases: model.aliases ?? [],
        organizationId: idOf(ids, 'organizations', model.organization),
        familyId: idOf(ids, 'families', model.family),
        licenseId: idOf(ids, 'licenses', model.license),
        stage: model.stage,
        weightsUrl: model.weights_url ?? null,
        summary: model.summary,
        narrative: model.narrative ?? null,
        useCases: model.use_cases ?? [],
        lineageNote: model.lineage_note ?? null,
        ...derived,
        claimCount: all.length,
        checkedCount: all.filter(({ checkStatus }) => checkStatus === 'checked').length,
        conflictCount: [...facts, ...scores].filter(({ rank, distinctCount }) => rank === 1 && distinctCount > 1)
          .length,
        lastRecordedOn: model.reports.reduce(
          (day, report) => (report.recorded_on > day ? report.recorded_on : day),
          '',
        ),
        knownFrom: days[0]!.fromDay,
        searchText: [model.name, slug, ...(model.aliases ?? [])].join('\n').toLowerCase(),
      },
    }
  })
  return {
    model: rows.map(({ model }) => model),
    modelDay: rows.flatMap(({ days }) => days).map((day, at) => ({ id: at + 1, ...day })),
    modelName: models.flatMap(([slug, { aliases = [] }]) =>
      [...new Set([slug, ...aliases.map((alias) => alias.toLowerCase())])].map((name) => ({
        name,
        modelId: idOf(ids, 'models', slug),
      })),
    ),
  }
}
