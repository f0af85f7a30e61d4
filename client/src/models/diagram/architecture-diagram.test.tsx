import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SourceNumbers } from '../../sources/claim-marker.ts'
import { ArchitectureDiagram } from './architecture-diagram.tsx'
import { architectureOf, type DrawnFact, type FactName, Facts } from './architecture.ts'
import { expertCells, expertWords } from './experts.ts'
import { type Box, layoutOf } from './layout.ts'
import { partsOf } from './parts.ts'
import { describe as describeDrawing } from './text-version.ts'

const claim = {
  unit: null,
  state: 'REPORTED',
  qualifier: null,
  numberValue: null,
  textValue: null,
  listValue: null,
  dateValue: null,
  check: { status: 'CHECKED' },
  source: {
    id: 'card',
    slug: 'card',
    title: 'Model card',
    url: 'https://example.org/card',
    tier: 'A',
    publishedOn: '2025-04-05',
    publisher: { id: 'maker', name: 'Maker' },
  },
  dispute: null,
  retraction: null,
  reportCount: 1,
  valueCount: 1,
} as const

type Values = readonly (readonly [name: FactName, value: string | number])[]

const factList = (values: Values): DrawnFact[] =>
  values.map(([name, value]) => ({
    ...claim,
    id: name,
    name,
    ...(typeof value === 'number' ? { numberValue: value } : { textValue: value }),
  }))
const drawn = (values: Values) => architectureOf(new Facts(factList(values)))
function mustDraw(values: Values) {
  const architecture = drawn(values)
  if (!architecture) throw new Error('nothing drawn')
  return architecture
}
const render = (values: Values, more: DrawnFact[] = []) =>
  renderToStaticMarkup(
    <ArchitectureDiagram
      model={{ slug: 'a-model', name: 'A Model', factList: [...factList(values), ...more] }}
      numbers={new SourceNumbers()}
    />,
  )

// What the records of these models state.
const scout: Values = [
  ['ARCHITECTURE', 'moe'],
  ['EXPERTS_TOTAL', 16],
  ['EXPERTS_ACTIVE', 1],
  ['EXPERTS_SHARED', 1],
  ['LAYERS', 48],
  ['ATTENTION', 'gqa'],
  ['TIED_EMBEDDINGS', 'no'],
]
const maverick: Values = [
  ['ARCHITECTURE', 'moe'],
  ['EXPERTS_TOTAL', 128],
  ['EXPERTS_ACTIVE', 1],
  ['EXPERTS_SHARED', 1],
]
const deepseek: Values = [
  ['ARCHITECTURE', 'moe'],
  ['EXPERTS_TOTAL', 256],
  ['EXPERTS_ACTIVE', 8],
  ['LAYERS', 61],
  ['ATTENTION', 'mla'],
  ['DENSE_LAYERS', 3],
]
const llama: Values = [
  ['ARCHITECTURE', 'dense'],
  ['LAYERS', 32],
  ['ATTENTION', 'gqa'],
  ['VOCABULARY_SIZE', 128_256],
]
const falcon: Values = [
  ['ARCHITECTURE', 'hybrid'],
  ['LAYERS', 72],
  ['ATTENTION', 'hybrid'],
]
const glm: Values = []

describe('what is drawn', () => {
  test('is nothing where no source says what kind of network it is', () => {
    expect(drawn(glm)).toBeNull()
    const html = render(glm)
    expect(html).toContain('architecture not reported')
    expect(html).not.toContain('<svg')
  })
  test('is a dense block for a dense transformer, and no router', () => {
    expect(drawn(llama)).toMatchObject({ mixer: 'Grouped-query attention', hasFeedForward: true, experts: null })
    expect(render(llama)).toContain('Feed-forward')
    expect(render(llama)).not.toContain('Router')
  })
  test('names no attention for a mixture of experts that does not state any', () => {
    expect(drawn(maverick)?.mixer).toBeNull()
    expect(render(maverick)).toContain('what mixes tokens: not reported')
  })
  test('is no feed-forward block for a hybrid that states none', () => {
    expect(drawn(falcon)).toMatchObject({ mixer: 'Attention and another mixer', hasFeedForward: false, experts: null })
    expect(drawn([...falcon, ['FEED_FORWARD_SIZE', 21_504]])?.hasFeedForward).toBe(true)
  })
  test('are shared experts only where some are reported', () => {
    expect(render(scout)).toContain('1 shared</text>')
    expect(render(deepseek)).not.toContain('shared</text>')
  })
  test('is × N layers until their number is known', () => {
    expect(render(maverick)).toContain('× N layers')
    expect(render(deepseek)).toContain('× 61 layers')
  })
})

describe('experts', () => {
  const active = (rows: boolean[][] | null) => rows?.flat().filter(Boolean).length
  test('are cells up to 64, as many filled as are active', () => {
    const rows = expertCells({ total: 64, active: 6, shared: 0 })
    expect(rows?.map((row) => row.length)).toEqual([16, 16, 16, 16])
    expect(active(rows)).toBe(6)
    expect(active(expertCells({ total: 16, active: 16, shared: 0 }))).toBe(16)
  })
  test('are a bar above that, its filled part the share of active ones', () => {
    const { experts } = layoutOf(mustDraw(deepseek))
    expect(experts?.cells).toEqual([])
    expect(experts?.filled?.width).toBeCloseTo((experts?.area.width ?? 0) * (8 / 256))
  })
  test('fill no cell where the active ones are not reported', () => {
    const silent = { total: 16, active: null, shared: 0 }
    expect(active(expertCells(silent))).toBe(0)
    expect(expertWords(silent)).toBe('16 experts; active ones not reported')
  })
})

describe('the layout', () => {
  test.each([{ values: scout }, { values: maverick }, { values: deepseek }, { values: llama }, { values: falcon }])(
    'keeps the parts apart and in their order',
    ({ values }) => {
      const architecture = mustDraw(values)
      for (const heights of [{}, { embedding: 90, layers: 60, mixer: 260, feed: 300, output: 80 }]) {
        const { embedding, layers, mixer, feedForward, experts, output, height } = layoutOf(architecture, heights)
        const inOrder: Box[] = [
          embedding,
          mixer,
          ...(feedForward ? [feedForward] : []),
          ...(experts ? [experts.router, experts.area] : []),
          output,
        ]
        for (const [at, box] of inOrder.entries()) {
          const next = inOrder[at + 1]
          if (next) expect(next.y).toBeGreaterThan(box.y + box.height)
        }
        const lowest = experts?.captionY ?? (feedForward ? feedForward.y + feedForward.height : mixer.y + mixer.height)
        expect(lowest).toBeLessThan(layers.y + layers.height)
        expect(output.y).toBeGreaterThan(layers.y + layers.height)
        expect(height).toBeGreaterThan(output.y + output.height)
      }
    },
  )
  test('leaves a callout the room it needs', () => {
    const { tops } = layoutOf(mustDraw(llama), { mixer: 400 })
    expect(tops.feed - tops.mixer).toBeGreaterThan(400)
  })
})

describe('callouts', () => {
  test('list what is reported before what is missing', () => {
    const facts = new Facts(factList(llama))
    const [embedding] = partsOf(mustDraw(llama), facts)
    expect(embedding?.labels.map(({ name, words }) => [name, words])).toEqual([
      ['VOCABULARY_SIZE', 'Vocabulary of 128,256 tokens'],
      ['TOKENIZER', null],
    ])
  })
  test('tell withheld from never stated', () => {
    const withheld = { ...claim, id: 'v', name: 'VOCABULARY_SIZE', state: 'NOT_DISCLOSED' } as const
    const html = render(scout, [withheld])
    expect(html).toContain('vocabulary: not disclosed')
    expect(html).toContain('data-opens="missing:a-model:TOKENIZER"')
  })
})

test('the drawing is told in a sentence', () => {
  expect(describeDrawing(mustDraw(scout))).toBe(
    'Tokens in, then Embedding, then 48 layers, each with: Grouped-query attention; then Router: any 1 of 16 experts for each token, beside 1 shared expert that every token passes, then Output projection, then Tokens out',
  )
})
