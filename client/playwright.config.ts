import { defineConfig } from '@playwright/test'

const port = Number(process.env['E2E_PORT'] ?? 4173)
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** The browser on this machine against the built server with the real catalogue. Nothing leaves the machine. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --liftoff-only --max-semi-space-size=8 server/src/main.ts',
    cwd: '..',
    env: { PORT: String(port), LOG_LEVEL: 'warn', DATABASE_URL: '' },
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
