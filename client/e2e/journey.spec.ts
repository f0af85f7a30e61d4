import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, open, test } from './page.ts'

test('from the list to a comparison, to a source, and on by a link', async ({ page, browser }) => {
  await open(page, '/models')
  await page
    .getByRole('list', { name: 'Openness' })
    .getByRole('checkbox', { name: /Open weights/ })
    .check()
  await expect(page).toHaveURL(/openness=open-weights/)
  for (const name of ['Qwen3-235B-A22B', 'gpt-oss-120b', 'DeepSeek-R1']) {
    await page.getByPlaceholder(/Filter by name/).fill(name)
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
    await row.getByRole('checkbox').check()
  }
  await page.getByRole('link', { name: 'Compare 3 models' }).click()

  await expect(page).toHaveURL(/\/compare\?models=qwen3-235b-a22b,gpt-oss-120b,deepseek-r1/)
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible()
  const total = page.getByRole('row', { name: /^Total parameters/ })
  await expect(total).toContainText('235B')
  await total
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click()

  const panel = page.getByRole('complementary', { name: 'Total parameters' })
  await expect(panel.getByRole('link', { name: 'Qwen3-235B-A22B' }).first()).toBeVisible()
  await expect(panel.getByRole('link', { name: 'open', exact: true }).first()).toHaveAttribute('href', /^https:/)
  await expectAccessible(page)

  const fresh = await browser.newContext()
  const other = await fresh.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('row', { name: /^Total parameters/ })).toContainText('235B')
  await expect(other.getByRole('complementary', { name: 'Total parameters' })).toContainText('Qwen3-235B-A22B')
  await fresh.close()
})

test('the panel opens and closes by keyboard and gives the focus back', async ({ page }) => {
  await open(page, '/models/llama-4-scout')
  const marker = page.getByRole('link', { name: /^Source \d+/ }).first()
  await marker.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/panel=claim/)
  await expect(page.locator('aside.side').getByRole('heading', { level: 2 }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/panel=/)
  await expect(marker).toBeFocused()

  // From a figure to its document by Enter and Enter. The click is kept: no page asks another host in a test.
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="https:"]') : null
      if (!link) return
      event.preventDefault()
      document.body.dataset['followed'] = link.href
    })
  })
  await page.keyboard.press('Enter')
  await expect(page.locator('aside.side .report').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('body')).toHaveAttribute('data-followed', /^https:/)
})

test('a page is saved as a file with a row for each of its cells', async ({ page }) => {
  await open(page, '/benchmarks/gpqa-diamond')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const [, cells] = /([\d,]+) cells/.exec((await dialog.getByText(/cells/).textContent()) ?? '') ?? []
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'CSV' }).click()
  const text = await readFile(await (await saved).path(), 'utf8')
  expect(text.trimEnd().split('\r\n')).toHaveLength(Number(cells?.replace(',', '')) + 1)
})

test('the styles of views stand above those of parts, in whatever order the sheets come', async ({ page }) => {
  await open(page, '/')
  const layers = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) =>
        rule instanceof CSSLayerStatementRule
          ? [...rule.nameList]
          : rule instanceof CSSLayerBlockRule
            ? [rule.name]
            : [],
      ),
  )
  expect([...new Set(layers)]).toEqual(['base', 'ui', 'view'])
})

test('what a broken link names wrongly is said, and the rest holds', async ({ page }) => {
  await open(page, '/models?sort=nonsense&q=llama')
  await expect(page.locator('main').getByText(/nonsense/)).toBeVisible()
  await expect(page.getByPlaceholder(/Filter by name/)).toHaveValue('llama')
})

test('a list with conditions of many kinds is answered, of a day too', async ({ page }) => {
  const conditions =
    'openness=open-weights&terms=commercial-use:allowed&osi=1&parts=weights&total=1e9..1e12&fits=80&format=fp8&runtime=vllm' +
    '&provider=together-ai&score=mmlu'
  for (const day of ['', '&asof=2026-06-01']) {
    await open(page, `/models?${conditions}${day}`)
    await expect(page.locator('aside').getByText('Fits in memory')).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
})

test('a model that does not exist answers 404 and offers others', async ({ page }) => {
  const response = await page.goto('/models/llama-4-scoot')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Llama 4 Scout', exact: true })).toBeVisible()
})

test('a page hands its query to GraphiQL, where it runs', async ({ page }) => {
  await open(page, '/models/llama-4-scout')
  await page.getByRole('button', { name: 'Query' }).click()
  await page.getByRole('link', { name: 'Open in GraphiQL' }).click()
  await expect(page).toHaveURL(/\/graphiql/)
  await expect(page.locator('.graphiql-query-editor')).toContainText('model', { timeout: 30_000 })
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.locator('.graphiql-response')).toContainText(/Llama.4.Scout/, { timeout: 30_000 })
})

test('the palette finds a misspelt model, adds it to the comparison and opens it', async ({ page }) => {
  await open(page, '/benchmarks')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search or jump to' })
  await field.fill('lama 4 scot')
  await expect(page.getByRole('option').first()).toContainText('Llama 4 Scout')
  await expectAccessible(page)
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText('Llama 4 Scout added, 1 of 12 chosen.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models\/llama-4-scout$/)
  await expect(field).toBeHidden()
})

test('a day is chosen by key, stays on links, and is left again', async ({ page }) => {
  await open(page, '/models')
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'As of a day' })
  await expect(dialog.getByLabel('Day', { exact: true })).toBeFocused()
  await dialog.getByLabel('Day', { exact: true }).fill('2999-01-01')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('2999-01-01 is still to come')
  await dialog.getByLabel('Day', { exact: true }).fill('2025-06-01')
  await dialog.getByRole('button', { name: 'Show this day' }).click()
  await expect(page).toHaveURL(/\/models\?asof=2025-06-01$/)
  await expect(page.getByText('As of 2025-06-01.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Llama 4 Scout', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'gpt-oss-120b', exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Benchmarks', exact: true }).click()
  await expect(page).toHaveURL(/\/benchmarks\?asof=2025-06-01$/)
  await page.getByRole('button', { name: 'Back to latest' }).click()
  await expect(page).toHaveURL(/\/benchmarks$/)
  await expect(page.getByRole('button', { name: 'As of latest' })).toBeVisible()
})
