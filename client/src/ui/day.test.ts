import { expect, test } from 'vitest'
import { withDay } from './day.ts'

test.each([
  ['/models', null, '/models'],
  ['/models', '2025-06-01', '/models?asof=2025-06-01'],
  ['/models/llama-4-scout?reports=1#specs', '2025-06-01', '/models/llama-4-scout?reports=1&asof=2025-06-01#specs'],
  ['/compare?models=a,b&asof=2024-01-01', '2025-06-01', '/compare?models=a,b&asof=2024-01-01'],
  ['#specs', '2025-06-01', '#specs'],
])('a link to %s on the day %s goes to %s', (href, day, kept) => {
  expect(withDay(href, day)).toBe(kept)
})
