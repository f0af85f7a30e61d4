import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const client = import.meta.dirname
const root = join(client, '..')
const stamp = join(client, 'dist', '.sources')

const trees = ['client/src', 'client/public', 'shared/src']
const singles = [
  'client/index.html',
  'client/package.json',
  'client/vite.config.ts',
  'client/layer-order.ts',
  'client/precompress.ts',
  'client/tsconfig.json',
  'pnpm-lock.yaml',
]

async function inputs(): Promise<string[]> {
  const files = trees.map(async (tree) => {
    const entries = await readdir(join(root, tree), { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  })
  return [...(await Promise.all(files)).flat(), ...singles.map((name) => join(root, name))].toSorted()
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256')
  for (const path of await inputs()) {
    const content = await readFile(path)
    hash.update(`${path.slice(root.length)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

const wanted = await hashOfInputs()
const built = await readFile(stamp, 'utf8').catch(() => '')
if (built === wanted) {
  console.log('client: unchanged, the last build is used')
} else {
  const start = performance.now()
  console.log('client: building')
  await build({ configFile: join(client, 'vite.config.ts'), configLoader: 'native', logLevel: 'warn' })
  await writeFile(stamp, wanted)
  console.log(`client: built in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
