import { claimPanel } from '../../sources/claim-marker.ts'
import type { Lineage } from './lineage.tsx'

type Claim = Lineage['ancestors'][number] | Lineage['descendants'][number]
type Relation = Claim['relation']

/** How this model is related to a parent: "fine-tuned from". */
const fromWords: Record<Relation, string> = {
  CONTINUED_PRETRAINING_FROM: 'pretrained further from',
  DISTILLED_FROM: 'distilled from',
  FINE_TUNED_FROM: 'fine-tuned from',
  MERGED_FROM: 'merged from',
  QUANTIZED_FROM: 'quantized from',
  SUCCESSOR_OF: 'successor of',
}

/** What came of this model, seen from it: "fine-tuned into". */
const intoWords: Record<Relation, string> = {
  CONTINUED_PRETRAINING_FROM: 'pretrained further into',
  DISTILLED_FROM: 'distilled into',
  FINE_TUNED_FROM: 'fine-tuned into',
  MERGED_FROM: 'merged into',
  QUANTIZED_FROM: 'quantized into',
  SUCCESSOR_OF: 'succeeded by',
}

/** A relative of the model, with every claim that names it. */
export interface Kin {
  relation: string
  name: string
  /** Null for a model that is not in the catalogue. */
  slug: string | null
  claim: Claim
  /** Other claims of the same. */
  others: Claim[]
  warning: string | null
  /** Value of `panel=` that shows the step. */
  opens: string
}

/** Parents, then children; claims about the same relation and model in one row, in the order of the written rule. */
export function kinshipOf({ ancestors, descendants }: Pick<Lineage, 'ancestors' | 'descendants'>): Kin[] {
  const parents = ancestors.map((claim) => ({
    claim,
    relation: fromWords[claim.relation],
    name: claim.model?.name ?? claim.unlistedModel ?? '',
    slug: claim.model?.slug ?? null,
    opens: claimPanel(claim.id),
  }))
  const children = descendants.map((claim) => ({
    claim,
    relation: intoWords[claim.relation],
    name: claim.model.name,
    slug: claim.model.slug,
    opens: claimPanel(claim.id),
  }))
  const groups = Map.groupBy([...parents, ...children], ({ relation, name }) => `${relation} ${name}`)
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, others: rest.map(({ claim }) => claim), warning: first.claim.licenseWarning }] : [],
  )
}
