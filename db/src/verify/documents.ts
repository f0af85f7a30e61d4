import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SourceRecord } from '@stack/shared/sources/source.record.ts'

type Pinned = NonNullable<SourceRecord['pinned']>

/** The bytes of a pinned document, or why there are none. */
export type Fetched = { readonly bytes: Buffer } | { readonly missing: string }

const run = promisify(execFile)
const most = 64 * 1024 * 1024

/** `OWNER/NAME` of a repository's address. */
export function ownerAndName(repository: string): { owner: string; name: string } | undefined {
  const match = /^https?:\/\/[^/]+\/([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(repository)
  return match ? { owner: match[1]!, name: match[2]! } : undefined
}

/** Places below a folder where a clone, or its git directory, may stand. */
function clonesIn(folder: string, owner: string, name: string): string[] {
  const bases = [join(folder, owner, name), join(folder, `${owner}+${name}`), join(folder, `${owner}+${name}`, 'repo')]
  return bases
    .flatMap((base) => [join(base, '.git'), base, `${base}.git`])
    .filter((path) => existsSync(path) && (existsSync(join(path, 'objects')) || path.endsWith('.git')))
}

async function fromFolder(folder: string, { repository, commit, path }: Pinned): Promise<Fetched> {
  const whose = ownerAndName(repository)
  if (!whose) return { missing: 'the address of its repository is not one of OWNER/NAME' }
  const file = join(folder, whose.owner, whose.name, commit, path)
  if (existsSync(file)) return { bytes: await readFile(file) }
  for (const gitFolder of clonesIn(folder, whose.owner, whose.name)) {
    try {
      const { stdout } = await run('git', ['--git-dir', gitFolder, 'cat-file', 'blob', `${commit}:${path}`], {
        encoding: 'buffer',
        maxBuffer: most,
      })
      return { bytes: stdout }
    } catch {
      // the clone does not reach back to that commit, or has no such file: look on
    }
  }
  return { missing: 'the document was not at hand' }
}

async function fromNetwork({ repository, commit, path }: Pinned): Promise<Fetched> {
  const { host } = new URL(repository)
  const whose = ownerAndName(repository)
  if (!whose) return { missing: 'the address of its repository is not one of OWNER/NAME' }
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const address =
    host === 'github.com'
      ? `https://raw.githubusercontent.com/${whose.owner}/${whose.name}/${commit}/${encoded}`
      : `${repository.replace(/\/$/, '').replace(/\.git$/, '')}/raw/${commit}/${encoded}`
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) })
    if (!response.ok) return { missing: `the document could not be fetched: ${response.status} of ${host}` }
    return { bytes: Buffer.from(await response.arrayBuffer()) }
  } catch (error) {
    return { missing: `the document could not be fetched: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** Brings a pinned document: from local clones where a folder is given, else from the network. */
export const fetchDocument = (pinned: Pinned, folder: string | undefined): Promise<Fetched> =>
  folder === undefined ? fromNetwork(pinned) : fromFolder(folder, pinned)

/** The hash that is kept with a verdict. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
