import { parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseByShape } from '../src/http/cost.ts'
import { limits } from '../src/http/limits.ts'
import { schema } from '../src/schema.ts'
import { Engine } from '../src/sql-fields/execute.ts'
import { type OpenCatalog, openCatalog } from '../test/catalog.ts'
import { type Asked, RandomDocuments } from './random-documents.ts'

/** Documents tried. `CANDIDATES=10000 SEED=7 npm run scale` looks longer, and elsewhere. */
const candidates = Number(process.env['CANDIDATES'] ?? 3_000)
const seed = Number(process.env['SEED'] ?? 1)
/** Documents that the search goes on from: the dearest so far. */
const kept = 12

const mostMs = 250

interface Tried {
  readonly roots: readonly Asked[]
  readonly text: string
  /** Processor time of the whole process, the embedded database included. */
  readonly ms: number
  readonly bytes: number
}

let catalog: OpenCatalog
let engine: Engine
let documents: RandomDocuments

beforeAll(async () => {
  catalog = await openCatalog()
  engine = new Engine({ schema, runner: catalog.runner, maxSize: { objects: limits.nodes, values: limits.values } })
  const { data } = await catalog.ask(`{
    models(first: 12, orderBy: [{ key: SCORES, direction: DESC }]) { nodes { slug } }
    benchmarks(first: 20) { nodes { slug } }
    sources(first: 20) { nodes { slug } }
  }`)
  const slugsOf = (list: string) => (data as any)[list].nodes.map(({ slug }: { slug: string }) => slug)
  documents = new RandomDocuments(
    schema,
    {
      models: slugsOf('models'),
      benchmarks: ['mmlu', 'gpqa-diamond', ...slugsOf('benchmarks')],
      sources: slugsOf('sources'),
    },
    seed,
  )
})

afterAll(() => catalog.close())

/** Answers a document as the server would, once it is known to pass; undefined for what the limits refuse. */
async function tryOut(roots: readonly Asked[], times = 1): Promise<Tried | undefined> {
  const text = documents.text(roots)
  if (text.length > limits.documentCharacters) return undefined
  const document = parse(text)
  if (refuseByShape(document) || validate(schema, document).length > 0) return undefined
  let least = Infinity
  let bytes = 0
  for (let time = 0; time <= times; time++) {
    const before = process.cpuUsage()
    const answer = await engine.answer({ document })
    const { user, system } = process.cpuUsage(before)
    if ('result' in answer && answer.result.errors) return undefined
    bytes = 'text' in answer ? answer.text.length : JSON.stringify(answer.result).length
    // The first time compiles the statement, which is kept.
    if (time > 0) least = Math.min(least, (user + system) / 1_000)
  }
  return { roots, text, ms: least, bytes }
}

test(`no query that the limits accept costs more than ${mostMs} ms, of ${candidates} tried`, async () => {
  const dearest: Record<'ms' | 'bytes', Tried[]> = { ms: [], bytes: [] }
  let accepted = 0
  for (let at = 0; at < candidates; at++) {
    const from = at % 3 === 0 ? undefined : dearest[at % 3 === 1 ? 'ms' : 'bytes'].at(at % kept)
    const tried = await tryOut(from ? documents.change(from.roots) : documents.make())
    if (!tried) continue
    accepted += 1
    for (const by of ['ms', 'bytes'] as const)
      dearest[by] = [...dearest[by], tried].sort((a, b) => b[by] - a[by]).slice(0, kept)
  }
  expect(accepted).toBeGreaterThan(candidates / 10)
  const largest = dearest.bytes[0]!
  // What happened to run beside the garbage collector is measured again.
  const again: Tried[] = []
  for (const { roots } of dearest.ms) again.push((await tryOut(roots, 5))!)
  const slowest = again.sort((a, b) => b.ms - a.ms)[0]!
  console.log(`accepted ${accepted} of ${candidates}, seed ${seed}`)
  console.log(`dearest: ${slowest.ms.toFixed(0)} ms, ${slowest.bytes} bytes\n${slowest.text}`)
  console.log(`largest: ${largest.ms.toFixed(0)} ms, ${largest.bytes} bytes\n${largest.text}`)
  expect(slowest.ms).toBeLessThanOrEqual(mostMs)
}, 1_800_000)
