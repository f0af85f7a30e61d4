import type { OpennessModel, OpennessReason, Release } from './openness-panel.query.ts'

/** The claims a line of the rule rests on: what sources say of the component its text begins with. */
export function claimsOf({ text }: OpennessReason, facts: OpennessModel['facts']): Release[] {
  const component = text.split(':')[0]
  const claims = {
    weights: [facts.weightsReleased],
    'inference code': [facts.inferenceCodeReleased],
    'training code': [facts.trainingCodeReleased],
    data: [facts.dataReleased, facts.dataDescriptionReleased],
  }
  const found = Object.entries(claims).find(([name]) => name === component)?.[1] ?? []
  return found.filter((claim) => claim !== null)
}
