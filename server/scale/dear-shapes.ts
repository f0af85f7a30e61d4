/** A shape of document whose cost grows with a number: `of(20)` asks for twenty of its kind, each with values of its own. */
export interface DearShape {
  readonly title: string
  readonly of: (count: number) => string
}

const times = (count: number, field: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field(at)}`).join(' ')

const roots = (title: string, field: (at: number) => string): DearShape => ({
  title,
  of: (count) => `{ ${times(Math.min(count, 20), field)} }`,
})

/** Of each of the hundred models with the most scores. */
const ofModels = (title: string, field: (at: number) => string): DearShape => ({
  title,
  of: (count) =>
    `{ models(first: 100, orderBy: [{ key: SCORES, direction: DESC }]) { nodes { ${times(count, field)} } } }`,
})

const ofBenchmarks = (title: string, field: (at: number) => string): DearShape => ({
  title,
  of: (count) => `{ benchmarks(first: 100) { nodes { ${times(count, field)} } } }`,
})

const day = (at: number) => `20${16 + (at % 10)}-0${1 + (at % 9)}-11`
const categories = ['CODE', 'MATH', 'REASONING', 'KNOWLEDGE', 'LONG_CONTEXT', 'MULTILINGUAL', 'AGENTIC']
const facets = 'facets { dimension values { value label count } missing }'
const hard = (at: number) =>
  `filter: { hasScoreOn: ["gpqa-diamond", "mmlu"], released: [WEIGHTS, DATA], runtimes: ["vllm"], offering: { maxInputUsd: ${at + 5} }, scores: [${[
    'mmlu-pro',
    'gpqa-diamond',
    'mmlu',
    'humaneval',
  ]
    .map((benchmark) => `{ benchmark: "${benchmark}", min: ${at / 10} }`)
    .join(', ')}] }`
const manyWords = Array.from({ length: 100 }, (_, at) => 'abcdefghijklmnopqrstuvwxyz0123456789'[at % 36]).join(' ')
const sort = `orderBy: [{ key: SCORE, benchmark: "mmlu" }, { key: SCORE, benchmark: "gpqa-diamond" }, { key: FACT, fact: LAYERS }, { key: FACT, fact: HIDDEN_SIZE }]`

/**
 * Shapes that cost much for what they answer, found by hand and by search. Each of them was accepted beyond the limit once, so
 * a search at random is no proof: it hardly makes twenty like fields with other values.
 *
 * @param models slugs of the models with the most scores
 * @param benchmarks slugs of benchmarks
 */
export const dearShapes = (models: readonly string[], benchmarks: readonly string[]): DearShape[] => [
  roots('facets', (at) => `models(first: 0, filter: { totalParameters: { min: ${at} } }) { ${facets} }`),
  roots('facets under many conditions', (at) => `models(first: 0, ${hard(at)}) { ${facets} }`),
  roots('facets of a day', (at) => `models(first: 0, asOf: "${day(at)}", ${hard(at)}) { ${facets} }`),
  roots('lists under many conditions', (at) => `models(first: 1, ${hard(at)}) { totalCount nodes { slug } }`),
  roots(
    'lists of a day',
    (at) => `models(first: 1, asOf: "${day(at)}", ${hard(at)}) { totalCount filled { models } nodes { slug } }`,
  ),
  roots('sorted lists', () => `models(first: 1, ${sort}) { nodes { slug } }`),
  roots('sorted lists of a day', (at) => `models(first: 1, asOf: "${day(at)}", ${sort}) { nodes { slug } }`),
  roots(
    'lists by long lists of benchmarks',
    (at) =>
      `models(first: 1, filter: { hasScoreOn: ${JSON.stringify(benchmarks.slice(at, at + 4))}, lacksScoreOn: ${JSON.stringify(benchmarks.slice(20 + at))} }) { totalCount nodes { slug } }`,
  ),
  roots(
    'comparisons',
    (at) =>
      `comparison(models: ${JSON.stringify([...models.slice(at % 12), ...models.slice(0, at % 12)].slice(at < 12 ? 0 : 1))}) { facts { fact { name } } benchmarks { benchmark { slug } sets { setKey } } prices { measure } proposals { pairs } }`,
  ),
  roots(
    'comparisons with every report',
    (at) =>
      `comparison(models: ${JSON.stringify([...models.slice(at % 12), ...models.slice(0, at % 12)])}) { facts { cells { fact { id } } } benchmarks { cells { score { value } others { value printed } } } }`,
  ),
  roots('searches', (at) => `search(text: "lama ${'abcdefghijklmnopqrst'[at]} qwen instrct") { matched }`),
  roots('coverage', () => 'coverage { facts { models } benchmarks { models benchmark { slug } } }'),
  roots(
    'sources by many words',
    () => `sources(first: 1, filter: { text: "${manyWords}" }) { totalCount tiers { sources } nodes { slug } }`,
  ),
  roots(
    'benchmarks by many words',
    () =>
      `benchmarks(first: 1, filter: { text: "${manyWords}" }) { totalCount categories { benchmarks } nodes { slug } }`,
  ),
  roots('coverage of days', (at) => `coverage(asOf: "${day(at)}") { facts { models } benchmarks { models } }`),
  ofModels('memory needs', (at) => `memoryNeed(quantization: "gguf-q4-k-m", contextTokens: ${at + 1}) { totalBytes }`),
  ofModels('prices of days', (at) => `lowestOffering(asOf: "${day(at)}") { inputUsdPerMillionTokens }`),
  ofModels('openness of days', (at) => `openness(asOf: "${day(at)}") { class }`),
  ofModels('facts of days', (at) => `facts(asOf: "${day(at)}") { layers { value } hiddenSize { value } }`),
  ofModels('what was known on days', (at) => `known(asOf: "${day(at)}") { factList { name } }`),
  ofModels(
    'counts of scores',
    (at) => `scores(first: 0, category: ${categories[at % 7]!}${at > 6 ? ', all: true' : ''}) { totalCount }`,
  ),
  ofModels('first scores', (at) => `scores(first: ${at + 1}, category: ${categories[at % 7]!}) { nodes { value } }`),
  ofModels(
    'counts of scores of days',
    (at) => `scores(first: 0, category: ${categories[at % 7]!}, asOf: "${day(at)}") { totalCount }`,
  ),
  ofModels('narratives', () => 'narrativeHtml'),
  ofModels('missing facts', () => 'missingFacts { name }'),
  ofModels('missing facts of days', (at) => `missingFacts(asOf: "${day(at)}") { name }`),
  ofModels(
    'memory needs of days',
    (at) => `memoryNeed(quantization: "gguf-q4-k-m", asOf: "${day(at)}") { totalBytes }`,
  ),
  ofModels('ancestry to any depth', () => 'lineage { allAncestors { id } allDescendants { id } }'),
  ofModels('scores in reports', () => 'reports { scores(first: 0) { totalCount } }'),
  ofModels(
    'conflicts by how they are explained',
    () => 'conflicts(first: 1, explanations: [SETTINGS]) { totalCount nodes { reasons } }',
  ),
  ofModels('histories of prices', () => 'priceHistory { provider { slug } }'),
  ofModels('facts with their sources', () => 'factList { name source { title } }'),
  ofBenchmarks('records over time', () => 'recordOverTime { setKey }'),
  ofBenchmarks('scores of benchmarks', (at) => `scores(first: ${at % 3}) { totalCount }`),
  ofBenchmarks('scores of benchmarks on days', (at) => `scores(first: 1, asOf: "${day(at)}") { totalCount }`),
  ofBenchmarks(
    'sets',
    (at) => `comparabilitySets(first: ${at + 1}) { totalCount nodes { scores(first: 1) { totalCount } } }`,
  ),
  ofBenchmarks('scores in no set', (at) => `loneScores(first: ${at + 1}) { totalCount nodes { value } }`),
]
