import { describe, expect, test } from 'vitest'
import { candidates, originOf, type Policy, type PolicyClaim } from './policy.ts'

const card: PolicyClaim = { source: 'card', isByMaker: true, isIndependent: false, rank: 2, isRetracted: false }
const board: PolicyClaim = { source: 'board', isByMaker: false, isIndependent: true, rank: 3, isRetracted: false }
const copy: PolicyClaim = { source: 'copy', isByMaker: false, isIndependent: false, rank: 1, isRetracted: false }
const policy = (name: Policy['name'], source: string | null = null): Policy => ({ name, source })
const shown = (claims: readonly PolicyClaim[], by: Policy) => candidates(claims, by).map(({ source }) => source)

describe('a policy', () => {
  test('of the rule keeps its order, withdrawn claims last', () => {
    expect(shown([board, card, copy], policy('RULE'))).toEqual(['copy', 'card', 'board'])
    expect(shown([board, card, { ...copy, isRetracted: true }], policy('RULE'))).toEqual(['card', 'board', 'copy'])
  })

  test('of the maker or of independents shows theirs first, and else follows the rule', () => {
    expect(shown([board, card, copy], policy('MAKER_FIRST'))).toEqual(['card'])
    expect(shown([board, card, copy], policy('INDEPENDENT_FIRST'))).toEqual(['board'])
    expect(shown([board, copy], policy('MAKER_FIRST'))).toEqual(['copy', 'board'])
    expect(shown([card, copy], policy('INDEPENDENT_FIRST'))).toEqual(['copy', 'card'])
  })

  test('never prefers what was withdrawn to what stands', () => {
    expect(shown([{ ...card, isRetracted: true }, board], policy('MAKER_FIRST'))).toEqual(['board', 'card'])
  })

  test('of one source shows nothing else', () => {
    expect(shown([board, card, copy], policy('ONE_SOURCE', 'board'))).toEqual(['board'])
    expect(shown([card, copy], policy('ONE_SOURCE', 'board'))).toEqual([])
  })
})

describe('an origin', () => {
  const [maker, other] = [1, 2]
  const origin = (publisher: number, evaluator: number | null = null, via: number | null = null) => {
    const { isByMaker, isIndependent } = originOf({ source: 'x', maker, publisher, evaluator, via })
    return { isByMaker, isIndependent }
  }

  test('is the maker where it published the document', () => {
    expect(origin(maker)).toEqual({ isByMaker: true, isIndependent: false })
  })

  test('is independent where others published and ran it, not where they repeat the maker', () => {
    expect(origin(other)).toEqual({ isByMaker: false, isIndependent: true })
    expect(origin(other, other)).toEqual({ isByMaker: false, isIndependent: true })
    expect(origin(other, maker)).toEqual({ isByMaker: false, isIndependent: false })
    expect(origin(other, null, maker)).toEqual({ isByMaker: false, isIndependent: false })
  })
})
