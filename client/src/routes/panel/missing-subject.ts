import type { MissingAnswer } from './missing-panel.query.ts'

/** A thing that no source read states. */
export interface MissingSubject {
  title: string
  /** What it is, in a sentence or two. */
  meaning: string | null
  /** Lines of a report in the model's file that would state it. */
  example: string[]
}

type Definition = MissingAnswer['factDefinitions'][number]

const parts: Record<string, MissingSubject> = {
  offerings: {
    title: 'Price and speed',
    meaning: 'What providers ask for its tokens, and how fast they return them.',
    example: ['offerings:', '  - provider: …', '    input_usd_per_million_tokens: …', '    at: "…"'],
  },
  quantizations: {
    title: 'Published quantizations',
    meaning: 'Formats in which its weights can be downloaded.',
    example: ['quantizations:', '  - { quantization: …, at: "…" }'],
  },
  limitations: {
    title: 'Known limitations',
    meaning: 'What its makers or others found that it does not do well.',
    example: ['limitations:', '  - { text: "…", at: "…" }'],
  },
  innovations: {
    title: 'New in it',
    meaning: 'What it was the first to do, or does in a way of its own.',
    example: ['innovations:', '  - { text: "…", at: "…" }'],
  },
  lineage: {
    title: 'Lineage',
    meaning: 'Models it was made from, or takes the place of.',
    example: ['lineage:', '  - { relation: …, model: …, at: "…" }'],
  },
  scores: {
    title: 'Scores',
    meaning: 'Published results on benchmarks.',
    example: ['scores:', '  - { benchmark: …, value: …, at: "…" }'],
  },
}

const valueOf = ({ choices }: Definition) => (choices ? choices.join(' | ') : '…')

/** What `about` names: a fact, a benchmark, or a part of a record. A word that is neither is repeated as it is. */
export function missingSubject(about: string, { factDefinitions, benchmark }: MissingAnswer): MissingSubject {
  const name = about.toUpperCase().replaceAll('-', '_')
  const fact = factDefinitions.find((definition) => definition.name === name)
  if (fact)
    return {
      title: fact.label,
      meaning: fact.unit === null ? fact.description : `${fact.description} In ${fact.unit}.`,
      example: ['facts:', `  ${fact.name.toLowerCase()}: { value: ${valueOf(fact)}, at: "…" }`],
    }
  if (benchmark)
    return {
      title: benchmark.name,
      meaning: benchmark.measures,
      example: ['scores:', `  - { benchmark: ${benchmark.slug}, value: …, at: "…" }`],
    }
  return parts[about.toLowerCase()] ?? { title: about, meaning: null, example: [] }
}
