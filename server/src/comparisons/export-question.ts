import { parse } from 'graphql'

interface Claim {
  readonly asOf: string
  readonly locator: string
  readonly check: { readonly status: string }
  readonly dispute: object | null
  readonly retraction: object | null
  readonly source: {
    readonly slug: string
    readonly title: string
    readonly url: string
    readonly publishedOn: string
    readonly publisher: { readonly name: string }
  }
}
interface Cell {
  readonly status: string
  readonly range: { readonly low: number; readonly high: number } | null
}
export interface FactShown extends Claim {
  readonly numberValue: number | null
  readonly textValue: string | null
  readonly listValue: readonly string[] | null
  readonly dateValue: string | null
  readonly printed: string | null
}
export interface ScoreShown extends Claim {
  readonly value: number
  readonly printed: string
}
export interface OfferingShown extends Claim {
  readonly provider: { readonly name: string }
  readonly inputUsdPerMillionTokens: number | null
  readonly outputUsdPerMillionTokens: number | null
  readonly outputTokensPerSecond: number | null
  readonly timeToFirstTokenMs: number | null
}

/** What a comparison answers to the question of an export. */
export interface ExportedComparison {
  readonly unknown: readonly {
    readonly argument: string
    readonly name: string
    readonly suggestions: readonly string[]
  }[]
  readonly models: readonly { readonly slug: string; readonly name: string }[]
  readonly facts: readonly {
    readonly fact: { readonly name: string; readonly label: string; readonly unit: string | null }
    readonly cells: readonly (Cell & { readonly fact: FactShown | null })[]
  }[]
  readonly prices: readonly {
    readonly measure: 'INPUT_PRICE' | 'OUTPUT_PRICE' | 'OUTPUT_SPEED' | 'FIRST_TOKEN_TIME'
    readonly label: string
    readonly unit: string
    readonly cells: readonly (Cell & { readonly offerings: readonly OfferingShown[] })[]
  }[]
  readonly memory: readonly {
    readonly contextTokens: number
    readonly quantization: { readonly slug: string; readonly name: string }
    readonly cells: readonly { readonly status: string; readonly need: { readonly totalBytes: number | null } }[]
  }[]
  readonly benchmarks: readonly {
    readonly benchmark: { readonly slug: string; readonly name: string; readonly unit: string }
    readonly setKey: string | null
    readonly bestOf: number
    readonly reason: string
    readonly cells: readonly (Cell & {
      readonly isInSet: boolean
      readonly isBest: boolean
      readonly score: ScoreShown | null
    })[]
  }[]
}
export interface ExportAnswer {
  readonly catalog: { readonly version: string; readonly recordedOn: string; readonly dataLicense: string } | null
  readonly comparison: ExportedComparison
}

/** The one question behind every form of an export. */
export const exportQuestion = parse(`
  query ComparisonExport(
    $models: [String!]!, $facts: [FactName!], $benchmarks: [String!], $memory: [MemoryFor!]
    $policy: ComparisonPolicy!, $source: String, $asOf: Date
  ) {
    catalog { version recordedOn dataLicense }
    comparison(
      models: $models, facts: $facts, benchmarks: $benchmarks, memory: $memory, policy: $policy, source: $source, asOf: $asOf
    ) {
      asOf
      policy { name text source { slug title } }
      unknown { argument name suggestions }
      models { slug name }
      facts {
        fact { name label unit }
        cells { status range { low high } fact { ...claim numberValue textValue listValue dateValue printed } }
      }
      prices {
        measure label unit
        cells {
          status range { low high }
          offerings {
            ...claim provider { slug name }
            inputUsdPerMillionTokens outputUsdPerMillionTokens outputTokensPerSecond timeToFirstTokenMs
          }
        }
      }
      memory {
        contextTokens quantization { slug name }
        cells { status need { totalBytes weightsBytes kvCacheBytes formula missingInputs } }
      }
      benchmarks {
        benchmark { slug name unit } setKey bestOf reason
        cells {
          status isInSet isBest range { low high }
          score { ...claim value printed version settings { metric mode shots attempts tools harness } }
        }
      }
    }
  }
  fragment claim on Claim {
    asOf locator check { status } dispute { reason } retraction { reason }
    source { slug title url publishedOn publisher { name } }
  }
`)
