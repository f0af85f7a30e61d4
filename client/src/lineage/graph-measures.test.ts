import { expect, test } from 'vitest'
import { cutMiddle } from './graph-measures.ts'

test('a long name is cut in the middle, so that its ending stays', () => {
  expect(cutMiddle('Llama 4 Maverick (base)', 20)).toBe('Llama 4 Ma…ck (base)')
  expect(cutMiddle('Llama 4 Scout', 20)).toBe('Llama 4 Scout')
})
