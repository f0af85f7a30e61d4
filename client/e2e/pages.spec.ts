import { expectAccessible, expectFound, expectLight, expectNoOverflow, open, test } from './page.ts'

const unknown = '/models/no-such-model'
const pages = [
  '/',
  '/models',
  '/models?view=scatter&y=score:bbh',
  '/models?view=timeline',
  '/models/llama-4-scout',
  '/compare',
  '/compare?models=llama-4-scout,qwen3-235b-a22b,deepseek-v3',
  '/benchmarks',
  '/benchmarks/gpqa-diamond',
  '/benchmarks/gpqa-diamond?by=date',
  '/sources',
  '/sources/meta-llama-4-model-card',
  '/licenses',
  '/licenses/llama-4-community',
  '/organizations/alibaba',
  '/stack',
  '/lineage',
  '/coverage',
  '/coverage?group=OPENNESS',
  '/rules',
  '/conflicts',
  '/changes',
  '/api',
  unknown,
]
/** Pages whose small layout is another one than the large. */
const ownSmallLayout = [
  '/models',
  '/models/llama-4-scout',
  '/compare?models=llama-4-scout,qwen3-235b-a22b,deepseek-v3',
  '/benchmarks/gpqa-diamond',
  '/stack',
  '/lineage',
]
const looks = [
  { width: 1440, scheme: 'light', paths: pages },
  { width: 360, scheme: 'dark', paths: ownSmallLayout },
] as const

for (const { width, scheme, paths } of looks)
  for (const path of paths)
    test(`${path} at ${width} px, ${scheme}, is light, has no finding and no overflow`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      await open(page, path)
      if (path !== unknown) await expectFound(page)
      await expectLight(page)
      await expectAccessible(page)
    })

/** The other pages, and a model with figures of many digits. */
const otherPages = pages.filter((path) => !ownSmallLayout.includes(path))
for (const path of [...otherPages, '/models/deepseek-v3'])
  test(`${path} does not scroll sideways at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 })
    await open(page, path)
    await expectNoOverflow(page)
  })
