import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test as base } from '@playwright/test'

/** A page that fails its test when it logs an error, throws, or asks another host for anything. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const troubles: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text())) troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== baseURL) troubles.push(`asked ${origin}`)
    })
    await use(page)
    expect(troubles).toEqual([])
  },
})

/** Opens a page and waits until it has its content, in its own type. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}

/** Rules that axe leaves off and Lighthouse counts. */
const besides = { 'target-size': { enabled: true }, 'td-has-header': { enabled: true } }

/**
 * Neither a finding of axe nor content wider than the window. Every rule runs, in the page itself, for there are no frames; only
 * what it finds wrong is described: the descriptions of all that is right took most of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ rules: besides, resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${String(target)}`))
  expect(found).toEqual([])
  await expectNoOverflow(page)
}

/** No content wider than the window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

/** The page of what was asked for, not the one that says that there is none. */
export async function expectFound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/not found|went wrong/i)
}

/** Lists are paged so that a page stays quick for those who read it by other means than the eye, and for axe. */
const mostNodes = 4_500

/** No more elements than a page of 50 rows needs. */
export async function expectLight(page: Page): Promise<void> {
  expect(await page.locator('*').count()).toBeLessThan(mostNodes)
}

export { expect }
