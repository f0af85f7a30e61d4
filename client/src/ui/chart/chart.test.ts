import { expect, test } from 'vitest'
import { dotPlotScene } from './dot-plot.ts'
import { linearScale, logScale, timeScale } from './scale.ts'
import { framed, sceneSvg, wrapped } from './scene-file.ts'

const drawer = { colourOf: (paint: string) => `colour of ${paint}`, widthOf: (text: string) => text.length * 5 }
const texts = ({ ticks }: { ticks: readonly { text: string }[] }) => ticks.map(({ text }) => text)

test('a linear axis is whole where the values fill it, and says where it is cut', () => {
  expect(linearScale([5, 98], String, { min: 0, max: 100 })).toMatchObject({ from: 0, to: 100, words: '' })
  const cut = linearScale([62, 71], String, { min: 0, max: 100 })
  expect([cut.from, cut.to, cut.words]).toEqual([62, 72, 'axis from 62 to 72'])
  expect(cut.at(67)).toBeCloseTo(0.5)
  expect(linearScale([], String).ticks.length).toBeGreaterThan(1)
})

test('a logarithmic axis runs between round figures and says so', () => {
  const scale = logScale([0.14, 2.2], String)
  expect(texts(scale)).toEqual(['0.1', '0.2', '0.5', '1', '2', '5'])
  expect(scale.words).toBe('logarithmic')
  expect(scale.at(0.1)).toBe(0)
  expect(scale.at(5)).toBe(1)
  expect(texts(logScale([1e9, 9e11], String))).toEqual(['1000000000', '10000000000', '100000000000', '1000000000000'])
  expect(logScale([7], String).at(7)).toBeGreaterThan(0)
})

test('an axis of days has its ticks at the first of months', () =>
  expect(texts(timeScale([Date.UTC(2024, 6, 9), Date.UTC(2026, 4, 3)]))).toEqual([
    '2024-07',
    '2024-10',
    '2025-01',
    '2025-04',
    '2025-07',
    '2025-10',
    '2026-01',
    '2026-04',
  ]))

test('a file of a chart needs no style sheet, names its sources in the foot and keeps every text harmless', () => {
  const scene = dotPlotScene({
    title: 'A & B',
    models: ['A', 'B'],
    columns: ['A', 'B'],
    groups: [
      {
        head: 'Math <1>',
        rows: [
          {
            label: 'MATH',
            note: 'accuracy, %',
            min: 0,
            max: 100,
            points: [
              { id: 'a', index: 0, value: 84.4, name: 'A, 84.4' },
              { id: 'b', index: 1, value: 120, name: 'outside of the range' },
            ],
            figures: [
              { text: '84.4', source: 4, under: 'best of 2', isStrong: true },
              { text: 'not reported', isMissing: true },
            ],
          },
        ],
      },
    ],
  })
  const svg = sceneSvg(framed(scene, ['Sources: [4] Card'], drawer), drawer, { version: '<x>' })
  expect(svg).toContain('<title>A &amp; B</title>')
  expect(svg).toContain('Math &lt;1&gt;')
  expect(svg).toContain('>not reported</text>')
  expect(svg).toContain('>[4]</text>')
  expect(svg).toContain('Sources: [4] Card')
  expect(svg).toContain('Liberation Sans')
  expect(svg).not.toMatch(/outside of the range|var\(|NaN|class=/)
})

test('lines are broken between words', () => {
  expect(wrapped('aa bb cccccc d', 25, (text) => text.length * 5)).toEqual(['aa bb', 'cccccc', 'd'])
})
