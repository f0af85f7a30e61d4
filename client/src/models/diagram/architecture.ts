import { factText } from '../../sources/fact-text.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { claimMarkerFragment } from '../../sources/claim-marker.ts'

/** The facts a diagram is drawn from. Beside a list of facts with markers it asks for nothing more. */
export const architectureDiagramFragment = graphql(
  `
    fragment ArchitectureDiagram on Model @_unmask {
      slug
      name
      factList(asOf: $asOf) {
        id
        name
        unit
        state
        qualifier
        numberValue
        textValue
        listValue
        dateValue
        ...ClaimMarker
      }
    }
  `,
  [claimMarkerFragment],
)

export type DrawnModel = FragmentOf<typeof architectureDiagramFragment>
export type DrawnFact = DrawnModel['factList'][number]
export type FactName = DrawnFact['name']

const kinds = ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe'] as const
type Kind = (typeof kinds)[number]

export interface Experts {
  total: number | null
  active: number | null
  /** Experts that every token passes; 0 also where no source reports any. */
  shared: number
}

/** What of a model can be drawn: the parts its record states, and no others. */
export interface Architecture {
  kind: Kind
  layers: number | null
  /** Name of the part that mixes tokens; `null` where no source says what it is. */
  mixer: string | null
  /** Whether a dense feed-forward block is drawn. */
  hasFeedForward: boolean
  experts: Experts | null
}

/** Reads the reported value of a fact. A withheld one, and one that does not apply, has none. */
export class Facts {
  readonly #facts: ReadonlyMap<FactName, DrawnFact>

  constructor(facts: readonly DrawnFact[]) {
    this.#facts = new Map(facts.map((fact) => [fact.name, fact]))
  }

  get(name: FactName): DrawnFact | undefined {
    return this.#facts.get(name)
  }
  number(name: FactName): number | null {
    return this.#facts.get(name)?.numberValue ?? null
  }
  text(name: FactName): string | null {
    const fact = this.#facts.get(name)
    return fact ? factText(fact, fact) : null
  }
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function mixerOf(kind: Kind, facts: Facts): string | null {
  const attention = facts.get('ATTENTION')?.textValue ?? null
  if (kind === 'ssm') return 'State-space mixer'
  if (kind === 'hybrid' || kind === 'hybrid-moe') return 'Attention and another mixer'
  if (attention === 'hybrid') return 'Attention of several kinds'
  if (attention) return `${capitalized(facts.text('ATTENTION') ?? attention)} attention`
  // "Dense" is said of transformers, which have attention; "mixture of experts" says nothing of what mixes the tokens.
  return kind === 'dense' ? 'Attention' : null
}

/** The drawable architecture of a model; `null` where no source says what kind of network it is. */
export function architectureOf(facts: Facts): Architecture | null {
  const reported = facts.get('ARCHITECTURE')?.textValue
  const kind = kinds.find((one) => one === reported)
  if (!kind) return null
  const hasExperts = kind === 'moe' || kind === 'hybrid-moe'
  return {
    kind,
    layers: facts.number('LAYERS'),
    mixer: mixerOf(kind, facts),
    hasFeedForward: kind === 'dense' || (!hasExperts && facts.number('FEED_FORWARD_SIZE') !== null),
    experts: hasExperts
      ? {
          total: facts.number('EXPERTS_TOTAL'),
          active: facts.number('EXPERTS_ACTIVE'),
          shared: facts.number('EXPERTS_SHARED') ?? 0,
        }
      : null,
  }
}
