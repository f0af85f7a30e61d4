import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The default leaves a core idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'shared', include: ['shared/src/**/*.test.ts'] } },
      { test: { name: 'db', include: ['db/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      {
        // Without these conditions Vite takes another build of graphql than Node does, and there are two of it.
        ssr: { resolve: { conditions: ['module-sync', 'node'] } },
        test: { name: 'server', include: ['server/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      { test: { name: 'client', include: ['client/src/**/*.test.{ts,tsx}'] } },
    ],
  },
})
