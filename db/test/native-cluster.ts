import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A Postgres server of our own, in a temporary directory, reached by its socket only. */
export interface Cluster {
  /** Makes an empty database and says its address. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

/** The directory of the newest Postgres programs of this machine, or undefined when there are none. */
export const programs = [
  ...(process.env['PATH'] ?? '').split(':'),
  ...globSync('/usr/lib/postgresql/*/bin').sort((a, b) => b.localeCompare(a, 'en', { numeric: true })),
].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))

/** Postgres refuses to run as root. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Ends the server and removes its directory as soon as whoever started it goes away, however that happens. */
const supervise = `trap '' INT TERM HUP
"$0" -D "$1/data" -c listen_addresses= -c unix_socket_directories="$1" -c fsync=off -c full_page_writes=off \
  -c synchronous_commit=off -c log_min_messages=fatal &
server=$!
cat >/dev/null
kill -QUIT $server
wait $server
rm -rf "$1"`

function initialize(folder: string, bin: string): void {
  const args = ['-D', join(folder, 'data'), '-U', 'stack', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const { status, stderr } = spawnSync(join(bin, 'initdb'), args, { ...unprivileged, cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Starts a server and waits until it answers. */
export async function startCluster(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'stack-pg-'))
  if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid)
  initialize(folder, bin)
  const child = spawn('sh', ['-c', supervise, join(bin, 'postgres'), folder], {
    ...unprivileged,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = (name: string) => `postgres://stack@localhost/${name}?host=${encodeURIComponent(folder)}`
  const deadline = Date.now() + 20_000
  while (!(await answers(address('postgres'))))
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('The test server of Postgres does not start.')
  let made = 0
  return {
    async createDatabase() {
      made += 1
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`create database test_${made}`)
      await client.end()
      return address(`test_${made}`)
    },
    stop() {
      child.stdin.end()
      return ended
    },
  }
}
