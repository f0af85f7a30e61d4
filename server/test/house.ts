import { fileURLToPath } from 'node:url'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The folder that holds everything. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The rooms in their order: a room uses only rooms before it. */
export const rooms = [
  'sources',
  'models',
  'benchmarks',
  'lineage',
  'stack',
  'comparisons',
  'changes',
  'coverage',
  'search',
] as const

/** Folders of a floor that are no rooms. */
export const foundations: Readonly<Record<string, readonly string[]>> = {
  shared: ['format'],
  db: ['catalog', 'verify'],
  server: ['http', 'sql-fields'],
  client: ['graphql', 'ui', 'routes'],
}

/** One source file and what it imports. */
export interface SourceFile {
  readonly path: string
  readonly floor: string
  /** The folder below `src`; undefined for a file beside it, a head of the stairs. */
  readonly folder: string | undefined
  readonly isTest: boolean
  readonly imports: readonly Import[]
}

export interface Import {
  /** A path below the root, or the name of a package. */
  readonly target: string
  /** Whether it is gone when the program runs. */
  readonly isTypeOnly: boolean
}

const statement =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  const workspace = /^@stack\/([a-z]+)\/(.*)$/.exec(specifier)
  return workspace ? `${workspace[1]}/src/${workspace[2]}` : specifier
}

function readSource(path: string): SourceFile {
  const [floor = '', , folder, ...below] = path.split('/')
  const imports = [...readFileSync(join(root, path), 'utf8').matchAll(statement)].map(
    ([, type, from, effect, dynamic]) => ({
      target: targetOf(path, from ?? effect ?? dynamic ?? ''),
      isTypeOnly: type !== undefined,
    }),
  )
  return {
    path,
    floor,
    folder: below.length > 0 ? folder : undefined,
    isTest: /\.(test|fixture)\.tsx?$/.test(path),
    imports,
  }
}

/** Every source file of the four floors of code. */
export const sources: readonly SourceFile[] = globSync('{shared,db,server,client}/src/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.endsWith('.d.ts'))
  .sort()
  .map(readSource)
