import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replaceAll("'", '"')

function block(start: string): Record<string, string> {
  const at = css.indexOf(start)
  if (at === -1) throw new Error(`no ${start}`)
  const from = css.indexOf('{', at) + 1
  const lines = css.slice(from, css.indexOf('}', from)).matchAll(/--([\w-]+):\s*([^;]+);/g)
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))
}

const themes = { light: block(':root {'), dark: block(':root[data-theme="dark"] {') }

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a = '', b = ''): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const text: Record<string, string> = {
  ink: 'paper surface sunken accent-soft caution-soft',
  'ink-2': 'paper surface sunken accent-soft',
  'ink-3': 'paper surface sunken accent-soft',
  accent: 'paper surface sunken accent-soft',
  'accent-strong': 'paper surface accent-soft',
  'on-accent': 'accent',
  caution: 'paper surface caution-soft',
  error: 'paper surface error-soft',
}
const marks: Record<string, string> = {
  control: 'paper surface sunken',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, 'paper surface'])),
}

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  test.each(Object.entries(text))('has text in %s at 4.5 to 1 or more', (fore, grounds) => {
    for (const ground of grounds.split(' '))
      expect(contrast(theme[fore], theme[ground]), ground).toBeGreaterThanOrEqual(4.5)
  })
  test.each(Object.entries(marks))('has marks in %s at 3 to 1 or more', (fore, grounds) => {
    for (const ground of grounds.split(' '))
      expect(contrast(theme[fore], theme[ground]), ground).toBeGreaterThanOrEqual(3)
  })
  test.each([1, 2, 3, 4])('has ink readable on step %i of the ramp', (step) => {
    expect(contrast(theme['ink'], theme[`q${step}`])).toBeGreaterThanOrEqual(4.5)
  })
})

test('a dark system has the same values as the chosen dark theme', () => {
  expect(block(':root:not([data-theme]) {')).toEqual(themes.dark)
})

test('paper is white whatever the theme: dark values are for screens alone', () => {
  const dark = [...css.matchAll(/@media ([^{]*)\{\s*:root(\[data-theme="dark"\]|:not\(\[data-theme\]\)) \{/g)]
  expect(dark.map(([, media = '']) => media.startsWith('screen'))).toEqual([true, true])
})
