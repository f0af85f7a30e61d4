import { expect, test } from 'vitest'
import { shortLicense } from './short-name.ts'

test.each([
  [{ name: 'Apache License 2.0', spdxId: 'Apache-2.0' }, 'Apache-2.0'],
  [{ name: 'Llama 4 Community License', spdxId: null }, 'Llama 4 Community'],
  [{ name: 'Modified MIT License (Kimi K2)', spdxId: null }, 'Modified MIT (Kimi K2)'],
  [{ name: 'EXAONE AI Model License Agreement 1.1 - NC' }, 'EXAONE AI Model 1.1 - NC'],
  [{ name: 'Gemma Terms of Use' }, 'Gemma Terms of Use'],
])('where room is scarce %o is called %s', (license, short) => {
  expect(shortLicense(license)).toBe(short)
})
