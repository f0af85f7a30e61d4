// axe target-size + td-has-header on each page at 412px touch and 1440
import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
const base = process.argv[2]
const pages = process.argv.slice(3)
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
})
for (const [width, touch] of [
  [412, true],
  [1440, false],
]) {
  const c = await b.newContext({ viewport: { width, height: 823 }, hasTouch: touch, isMobile: touch })
  for (const path of pages) {
    const p = await c.newPage()
    await p.goto(base + path)
    await p.waitForLoadState('networkidle')
    await p.waitForTimeout(300)
    const r = await new AxeBuilder({ page: p })
      .options({
        rules: {
          'target-size': { enabled: true },
          'td-has-header': { enabled: true },
          'label-content-name-mismatch': { enabled: true },
        },
        runOnly: { type: 'rule', values: ['target-size', 'td-has-header', 'label-content-name-mismatch'] },
      })
      .analyze()
    for (const v of r.violations) {
      const by = new Map()
      for (const n of v.nodes) {
        const t = String(n.target.at(-1))
          .replace(/nth-child\(\d+\)/g, 'n')
          .replace(/#[\w-]+/g, '#')
        by.set(t, [...(by.get(t) ?? []), n])
      }
      console.log(width, path, v.id, v.nodes.length)
      for (const [t, ns] of [...by].slice(0, 12))
        console.log('   ', ns.length, t, ns[0].html.slice(0, 120), ns[0].any[0]?.message?.slice(0, 140))
    }
    await p.close()
  }
  await c.close()
}
await b.close()
