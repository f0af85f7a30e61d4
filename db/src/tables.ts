/** What every row of a claim carries. */
export interface ClaimColumns {
  id: number
  nodeId: string
  modelId: number
  reportId: number
  sourceId: number
  viaOrganizationId: number | null
  asOf: string
  recordedOn: string
  locator: string
  note: string | null
  rank: number
  rankReason: string | null
  standingRank: number
  reportCount: number
  distinctCount: number
  checkStatus: string
  checkedOn: string | null
  checkReason: string | null
  disputeReason: string | null
  disputeSourceId: number | null
  disputeLocator: string | null
  disputedOn: string | null
  retractionReason: string | null
  retractionSourceId: number | null
  retractionLocator: string | null
  retractedOn: string | null
}
interface Named {
  id: number
  nodeId: string
  slug: string
  name: string
}
export interface Database {
  organization: Named & { kind: string; country: string | null; homepage: string | null }
  source: Omit<Named, 'name'> & {
    title: string
    publisherId: number
    kind: string
    tier: string
    url: string
    pinnedRepository: string | null
    pinnedCommit: string | null
    pinnedPath: string | null
    publishedOn: string
    revisedOn: string | null
    readOn: string
    dataLicense: string | null
    archivedUrl: string | null
    note: string | null
    claimCount: number
    checkedCount: number
    mismatchCount: number
    notCheckableCount: number
    modelCount: number
  }
  license: Named & {
    spdxId: string | null
    osiApproved: boolean
    publisherId: number | null
    url: string
    sourceId: number
  }
  licenseTerm: {
    id: number
    licenseId: number
    position: number
    kind: string
    verdict: string
    threshold: number | null
    summary: string
    locator: string
  }
  family: Named & { organizationId: number; description: string | null }
  model: Named &
    DerivedColumns & {
      organizationId: number
      familyId: number
      licenseId: number
      stage: string
      aliases: string[]
      useCases: string[]
      weightsUrl: string | null
      summary: string
      narrative: string | null
      lineageNote: string | null
      claimCount: number
      checkedCount: number
      conflictCount: number
      lastRecordedOn: string
      knownFrom: string
      searchText: string
    }
  modelDay: DerivedColumns & {
    id: number
    modelId: number
    fromDay: string
    untilDay: string
    opennessReasons: string
    reportedFacts: string[]
  }
  modelName: { name: string; modelId: number }
  report: {
    id: number
    modelId: number
    sourceId: number
    viaOrganizationId: number | null
    asOf: string
    recordedOn: string
  }
  fact: ClaimColumns & {
    name: string
    state: string
    numberValue: number | null
    textValue: string | null
    listValue: string[] | null
    dayValue: string | null
    printed: string | null
    qualifier: string | null
  }
  score: ClaimColumns & {
    benchmarkId: number
    version: string | null
    value: number
    printed: string
    quote: string | null
    uncertainty: number | null
    evaluatorId: number | null
    isSelfReported: boolean | null
    metric: string | null
    mode: string | null
    shots: number | null
    chainOfThought: boolean | null
    attempts: string | null
    tools: string | null
    scaffold: string | null
    harness: string | null
    precision: string | null
    promptFormat: string | null
    method: string | null
    setKey: string | null
    setSize: number | null
    conflictId: number | null
  }
  conflict: {
    id: number
    nodeId: string
    modelId: number
    benchmarkId: number
    low: number
    high: number
    share: number
    scoreCount: number
    explanation: string
    reasons: string[]
  }
  offering: ClaimColumns & {
    providerId: number
    inputUsdPerMillionTokens: number | null
    outputUsdPerMillionTokens: number | null
    outputTokensPerSecond: number | null
    timeToFirstTokenMs: number | null
    contextTokens: number | null
    precision: string | null
    isFreeTier: boolean
    priceRank: number | null
  }
  publishedQuantization: ClaimColumns & { quantizationId: number; url: string | null; sizeBytes: number | null }
  statement: ClaimColumns & { kind: string; text: string }
  lineageEdge: ClaimColumns & {
    relation: string
    parentModelId: number | null
    unlistedName: string | null
    licenseWarning: string | null
  }
  benchmark: Named & {
    aliases: string[]
    category: string
    measures: string
    metric: string
    unit: string
    min: number
    max: number | null
    higherIsBetter: boolean
    paper: string | null
    repository: string | null
  }
  benchmarkVersion: { id: number; benchmarkId: number; position: number; name: string; description: string }
  benchmarkCaveat: {
    id: number
    benchmarkId: number
    position: number
    kind: string
    text: string
    sourceId: number
    locator: string
  }
  benchmarkDescription: { id: number; benchmarkId: number; sourceId: number; locator: string }
  benchmarkConfusion: { id: number; benchmarkId: number; otherBenchmarkId: number }
  quantization: Named & {
    format: string
    explanation: string
    bitsPerWeight: number | null
    bitsSourceId: number | null
    bitsLocator: string | null
    bitsNote: string | null
  }
  runtime: Named & { license: string; repository: string; homepage: string | null }
  runtimeSupport: {
    id: number
    runtimeId: number
    quantizationId: number
    support: string
    hardware: string[]
    sourceId: number
    locator: string
    note: string | null
  }
  provider: Named & { homepage: string; isAggregate: boolean }
  hardware: Named & {
    vendorId: number
    kind: string
    memoryGigabytes: number
    memorySourceId: number
    memoryLocator: string
    bandwidthGigabytesPerSecond: number | null
    bandwidthSourceId: number | null
    bandwidthLocator: string | null
  }
  searchDocument: {
    id: number
    kind: string
    names: string[]
    folded: string
    modelId: number | null
    benchmarkId: number | null
    organizationId: number | null
    familyId: number | null
    licenseId: number | null
    sourceId: number | null
  }
  change: {
    id: number
    nodeId: string
    day: string
    kind: string
    modelId: number
    sourceId: number
    reportId: number
    claims: number
    summary: string
  }
  coverage: { id: number; factName: string | null; benchmarkId: number | null; models: number }
  coverageDay: { coverageId: number; day: string; models: number }
  gap: { id: number; modelId: number; factName: string }
  catalogDay: { day: string; counts: string }
  catalogVersion: { version: string; importedAt: string; counts: string; recordedOn: string }
  record: { kind: string; slug: string; body: unknown }
}

/** What follows from the reports of a model: on the model's row from all of them, on that of a day from those of then. */
export interface DerivedColumns {
  opennessClass: string
  releasedOn: string | null
  architecture: string | null
  totalParameters: number | null
  activeParameters: number | null
  contextTokens: number | null
  pretrainingTokens: number | null
  inputModalities: string[] | null
  outputModalities: string[] | null
  lowestInputUsd: number | null
  lowestOutputUsd: number | null
  cacheBytesPerToken: number | null
  localCacheBytesPerToken: number | null
  localCacheTokens: number | null
  factCount: number
  scoreCount: number
}
