import { expectAccessible, open, test } from './page.ts'

const pages = [
  '/',
  '/models',
  '/models/llama-4-scout',
  '/compare',
  '/compare?models=llama-4-scout,qwen3-235b-a22b,deepseek-v3',
  '/benchmarks',
  '/benchmarks/gpqa-diamond',
  '/sources',
  '/sources/meta-llama-4-model-card',
  '/licenses',
  '/licenses/llama-4-community',
  '/stack',
  '/lineage',
  '/coverage?group=OPENNESS',
  '/rules',
  '/models/no-such-model',
]
const looks = [
  { width: 1440, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const

for (const { width, scheme } of looks)
  for (const path of pages)
    test(`${path} at ${width} px, ${scheme}, has no finding and no overflow`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      await open(page, path)
      await expectAccessible(page)
    })
