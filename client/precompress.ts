import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const leastBytes = 1_024
const compressible = /\.(?:js|css|svg|json|txt|map)$/

/** Writes `.gz` and `.br` beside each text file of a build. HTML is left out: the server fills in each page's head. */
export function precompress(): Plugin {
  let directory = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => {
      directory = join(config.root, config.build.outDir)
    },
    closeBundle: () => compressAll(directory),
  }
}

async function compressAll(directory: string): Promise<void> {
  const names = await readdir(directory, { recursive: true })
  await Promise.all(names.filter((name) => compressible.test(name)).map((name) => compress(join(directory, name))))
}

async function compress(path: string): Promise<void> {
  if ((await stat(path)).size < leastBytes) return
  const bytes = await readFile(path)
  // The best quality takes seconds on the largest files, which only the console loads.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 500_000 ? 5 : 11 } }
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, quality))
}
