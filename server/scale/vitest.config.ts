import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What takes too long for every change: `npm run scale`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['module-sync', 'node'] } },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.scale.ts'],
    testTimeout: 60_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    // As `npm start` runs it.
    execArgv: ['--liftoff-only', '--max-semi-space-size=8'],
  },
})
