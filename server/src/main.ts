import { fileURLToPath } from 'node:url'
import { enableCompileCache } from 'node:module'

// Later starts load what earlier ones compiled. It has to be on before the first module that is worth it.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))
await import('./serve.ts')
