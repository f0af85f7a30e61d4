import { dataFolder } from '@stack/db/catalog/read.ts'
import type { Connection } from '@stack/db/connect.ts'
import { openFilled } from '@stack/db/open-filled.ts'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseByShape } from '../src/http/cost.ts'
import { limits } from '../src/http/limits.ts'
import { schema } from '../src/schema.ts'
import { Engine } from '../src/sql-fields/execute.ts'
import { pgliteRunner, type StatementRunner } from '../src/sql-fields/runner.ts'
import { type DearShape, dearShapes } from './dear-shapes.ts'
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

let connection: Connection
let engine: Engine
let documents: RandomDocuments
let shapes: DearShape[]

/** The embedded database as `npm start` opens it. */
async function open(): Promise<StatementRunner> {
  ;({ connection } = await openFilled(dataFolder))
  if (connection.engine !== 'pglite') throw new Error('the embedded database is another')
  return pgliteRunner(connection.pglite)
}

beforeAll(async () => {
  engine = new Engine({
    schema,
    runner: await open(),
    maxSize: { objects: limits.nodes, values: limits.values },
  })
  const answer = await engine.answer({
    document: parse(`{
      models(first: 12, orderBy: [{ key: SCORES, direction: DESC }]) { nodes { slug } }
      benchmarks(first: 100) { nodes { slug } }
      sources(first: 20) { nodes { slug } }
    }`),
  })
  if (!('text' in answer)) throw new Error('the slugs were not found')
  const data = JSON.parse(answer.text)
  const slugsOf = (list: string) => data[list].nodes.map(({ slug }: { slug: string }) => slug)
  shapes = dearShapes(slugsOf('models'), slugsOf('benchmarks'))
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

afterAll(() => connection.close())

/** How often something was measured whose cost counts. */
const often = 4
let asked = 0

/** Answers a document as the server would when it sees it for the first time; undefined for what the limits refuse. */
async function answerAnew(text: string): Promise<{ ms: number; bytes: number } | undefined> {
  if (text.length > limits.documentCharacters) return undefined
  // A name that no other document has: nothing that was worked out for another one can be used.
  const isNew = text.replace(/\}\s*$/, `fresh${(asked += 1)}: __typename }`)
  const before = process.cpuUsage()
  const document = parse(isNew)
  if (refuseByShape(document) || validate(schema, document).length > 0) return undefined
  const answer = await engine.answer({ document })
  if ('result' in answer && answer.result.errors) return undefined
  const bytes = 'text' in answer ? answer.text.length : JSON.stringify(answer.result).length
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1_000, bytes }
}

/** The least of several measurements: what happened to run beside the garbage collector is no cost of the document. */
async function measure(text: string, times: number): Promise<{ ms: number; bytes: number } | undefined> {
  let least = await answerAnew(text)
  for (let time = 1; least && time < times; time++) {
    const { ms, bytes } = (await answerAnew(text))!
    least = { ms: Math.min(ms, least.ms), bytes }
  }
  return least
}

async function tryOut(roots: readonly Asked[], times = 1): Promise<Tried | undefined> {
  const text = documents.text(roots)
  const measured = await measure(text, times)
  return measured && { roots, text, ...measured }
}

/** The largest document of a shape that the limits accept. */
async function largestOf({
  title,
  of,
}: DearShape): Promise<{ title: string; count: number; ms: number; bytes: number }> {
  for (let count = limits.aliases - 1; count > 0; count--) {
    if (!(await answerAnew(of(count)))) continue
    return { title, count, ...(await measure(of(count), often))! }
  }
  throw new Error(`${title}: not even one is accepted`)
}

test(`no shape known to be dear costs more than ${mostMs} ms, as often as it is accepted`, async () => {
  const found: Awaited<ReturnType<typeof largestOf>>[] = []
  for (const shape of shapes) found.push(await largestOf(shape))
  for (const { title, count, ms, bytes } of found.toSorted((a, b) => b.ms - a.ms))
    console.log(`${ms.toFixed(0).padStart(4)} ms ${String(bytes).padStart(9)} bytes  ${count} × ${title}`)
  expect(found.filter(({ ms }) => ms > mostMs)).toEqual([])
}, 600_000)

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
  const again: Tried[] = []
  for (const { roots } of dearest.ms) again.push((await tryOut(roots, often))!)
  const slowest = again.sort((a, b) => b.ms - a.ms)[0]!
  console.log(`accepted ${accepted} of ${candidates}, seed ${seed}`)
  console.log(`dearest: ${slowest.ms.toFixed(0)} ms, ${slowest.bytes} bytes\n${slowest.text}`)
  console.log(`largest: ${largest.ms.toFixed(0)} ms, ${largest.bytes} bytes\n${largest.text}`)
  expect(slowest.ms).toBeLessThanOrEqual(mostMs)
}, 1_800_000)
