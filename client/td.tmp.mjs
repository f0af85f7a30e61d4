import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const path of ['/models', '/benchmarks/gpqa-diamond']) {
  const c = await b.newContext({ viewport: { width: 1440, height: 823 } })
  const p = await c.newPage()
  await p.goto('http://localhost:4200' + path)
  await p.waitForLoadState('networkidle')
  const r = await new AxeBuilder({ page: p })
    .options({ runOnly: { type: 'rule', values: ['td-has-header'] }, rules: { 'td-has-header': { enabled: true } } })
    .analyze()
  for (const v of r.violations)
    for (const n of v.nodes)
      for (const k of [...n.any, ...n.all, ...n.none])
        console.log(
          path,
          k.message,
          k.relatedNodes.length,
          k.relatedNodes.slice(0, 4).map((x) => x.html.slice(0, 300)),
        )
}
await b.close()
