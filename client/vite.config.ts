import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { layerOrder } from './layer-order.ts'
import { precompress } from './precompress.ts'

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000'
const servedByApi = ['/graphql', '/schema.graphql', '/catalog.json', '/feed.', '/livez', '/readyz']

const anyOf = (...packages: string[]) => new RegExp(`node_modules[\\\\/](${packages.join('|')})[\\\\/]`)

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), layerOrder(), precompress()],
  server: { port: 5173, proxy: Object.fromEntries(servedByApi.map((path) => [path, api])) },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    outDir: 'dist',
    emptyOutDir: true,
    // The page's policy allows no data: script, style or font, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: anyOf('react', 'react-dom', 'scheduler') },
            { name: 'router', test: anyOf('@tanstack/(?:react-router|router-core|history|react-store|store)') },
            { name: 'urql', test: anyOf('urql', '@urql', '@0no-co', 'wonka') },
            // What most pages share is one file: dozens of small ones cost more than they spare.
            {
              name: 'shared',
              test: /client[\\/]src[\\/](ui|graphql|sources)[\\/]|shared[\\/]src[\\/]format/,
              minShareCount: 8,
            },
          ],
        },
      },
      // GraphiQL's files carry "use no memo", a note to a compiler that is not used here.
      onLog: (level, log, print) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log)
      },
    },
  },
})
