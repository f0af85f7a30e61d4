import { fileURLToPath } from 'node:url'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, zstdDecompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where filled databases are kept between starts. */
export const snapshotFolder = join(root, 'node_modules/.cache/catalogue')

/** How many are kept: a data folder of one's own and the one of the repository do not push each other out. */
const kept = 3

/** The program that makes a database of the files: whatever of it changes may change a row. */
const program = ['db/src', 'shared/src', 'pnpm-lock.yaml']

/** Plain files below a path, in a fixed order, or undefined where something else is among them. */
function plainFiles(path: string): string[] | undefined {
  if (statSync(path).isFile()) return [path]
  const found: string[] = []
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) found.push(join(entry.parentPath, entry.name))
    else if (!entry.isDirectory()) return undefined
  }
  return found.sort()
}

/**
 * Names the database that the files of a folder make: a hash of every byte that has a part in it. Undefined where the folder
 * cannot be read to its end; what is wrong with it is then for the reader to say.
 */
export function snapshotKey(folder: string): string | undefined {
  const hash = createHash('sha256')
  try {
    for (const [base, tree] of [
      [folder, folder] as const,
      ...program.map((path) => [root, join(root, path)] as const),
    ]) {
      const files = plainFiles(tree)
      if (files === undefined) return undefined
      for (const file of files) {
        const content = readFileSync(file)
        hash.update(`${relative(base, file)}\0${content.length}\0`).update(content)
      }
    }
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

const newDigest = () => createHash('sha256')
const digestLength = 32

/** Bytes that are unpacked at once: by the default of 16 KiB a database comes in thousands of parts to be joined. */
const chunkSize = 16 * 1024 * 1024
const fileOf = (folder: string, key: string) => join(folder, `${key}.tar.zst`)

/** The kept database of a key, or undefined where there is none or its file is damaged. */
export function readSnapshot(folder: string, key: string): Blob | undefined {
  try {
    const bytes = readFileSync(fileOf(folder, key))
    const content = bytes.subarray(0, -digestLength)
    if (!newDigest().update(content).digest().equals(bytes.subarray(-digestLength))) return undefined
    return new Blob([zstdDecompressSync(content, { chunkSize })], { type: 'application/x-tar' })
  } catch {
    return undefined
  }
}

/** The parts, and after the last a digest of them all. */
async function* withDigest(parts: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const digest = newDigest()
  for await (const part of parts) {
    digest.update(part)
    yield part
  }
  yield digest.digest()
}

/**
 * Keeps a database under its key. The file appears whole or not at all.
 *
 * @param archive the tar of its files, in parts: it is never in memory as a whole
 */
export async function writeSnapshot(folder: string, key: string, archive: AsyncIterable<Uint8Array>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `${randomUUID()}.draft`)
  await pipeline(archive, createZstdCompress(), withDigest, createWriteStream(draft))
  renameSync(draft, fileOf(folder, key))
  const age = (name: string) => Date.now() - statSync(join(folder, name)).mtimeMs
  const names = readdirSync(folder)
  const oldest = names.filter((name) => name.endsWith('.tar.zst')).sort((a, b) => age(a) - age(b))
  const orphans = names.filter((name) => name.endsWith('.draft') && age(name) > 3_600_000)
  for (const name of [...oldest.slice(kept), ...orphans]) rmSync(join(folder, name), { recursive: true, force: true })
}
