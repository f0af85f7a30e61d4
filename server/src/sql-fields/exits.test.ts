import { PGlite } from '@electric-sql/pglite'
import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Engine } from './execute.ts'
import { librarySchema as schema } from './library.fixture.ts'
import { librarySql } from './library-rows.fixture.ts'
import { pgliteRunner, type StatementRunner } from './runner.ts'

let database: PGlite
let runner: StatementRunner

beforeAll(async () => {
  database = new PGlite()
  await database.exec(librarySql)
  runner = pgliteRunner(database)
})

afterAll(() => database.close())

/** Values to choose from for arguments of each name. */
const values: Record<string, readonly string[]> = {
  slug: ['"a1"', '"a4"', '"nobody"'],
  suffix: ['"x"', '"\\"\\\\"'],
  genre: ['CRIME', 'null'],
  authors: ['["a1", "a5"]', '[]'],
  first: ['0', '1', '3', 'null'],
  last: ['2'],
  sort: ['PAGES', 'PRICE_THEN_TITLE_DESC', 'HALVES'],
  filter: ['{ genre: POETRY }', '{ minPages: 100, hasPrice: true }', '{}', 'null', '{ or: [{ from: 3, to: 20 }] }'],
  id: ['"QXV0aG9yOmEy"', '"Qm9vazpiMQ"', '"Qm9vazpiOTk"'],
  ids: ['["QXV0aG9yOmEy", "Qm9vazpiMQ", "Qm9vazpiOTk"]'],
}

/** Documents over the library, the same for the same seed. */
class Writer {
  #seed: number

  constructor(seed: number) {
    this.#seed = seed
  }

  #below(limit: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#seed / 2 ** 32) * limit)
  }

  #one<T>(choices: readonly T[]): T {
    return choices[this.#below(choices.length)]!
  }

  document(): string {
    return `{ ${this.#selection(schema.getQueryType()!, 5)} }`
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#below(4) }, () => this.#part(type, depth))
    return ['__typename', ...parts].join(' ')
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    const concrete = isObjectType(type) ? [] : schema.getPossibleTypes(type)
    if (concrete.length > 0 && (isUnionType(type) || this.#below(2) === 0)) {
      const member = this.#one(concrete)
      return `... on ${member.name} { ${this.#selection(member, depth)} }`
    }
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const usable = fields.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)))
    return usable.length === 0 ? '__typename' : this.#field(this.#one(usable), depth)
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const stem = this.#below(40) === 0 ? 'k'.repeat(70) : this.#one(['a', 'name', 'o'])
    const alias = `${stem}${this.#below(1_000_000)}`
    const isBackward = this.#below(3) === 0
    const args = field.args.flatMap((arg) => {
      if (arg.name === (isBackward ? 'first' : 'last') || !values[arg.name]) return []
      const isRequired = arg.type.toString().endsWith('!')
      return isRequired || this.#below(2) === 0 ? [`${arg.name}: ${this.#one(values[arg.name]!)}`] : []
    })
    const named = getNamedType(field.type)
    const below = isCompositeType(named) ? ` { ${this.#selection(named, depth - 1)} }` : ''
    return `${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`
  }
}

test('both exits answer alike whatever is asked', async () => {
  const byBoth = new Engine({ schema, runner, maxSize: { objects: 1e6, values: 1e6 } })
  const byExecutor = new Engine({ schema, runner, maxSize: { objects: 1e6, values: 1e6 }, textExit: false })
  const exits = { text: 0, executor: 0 }
  for (let seed = 1; seed <= 250; seed++) {
    const source = new Writer(seed).document()
    const document = parse(source)
    expect(validate(schema, document), source).toEqual([])
    const expected = await byExecutor.answer({ document })
    const answer = await byBoth.answer({ document })
    exits['text' in answer ? 'text' : 'executor'] += 1
    const { data, errors } = 'result' in expected ? expected.result : {}
    expect(errors, source).toBeUndefined()
    const found = 'text' in answer ? JSON.parse(answer.text) : answer.result.data
    expect(JSON.stringify(found), source).toBe(JSON.stringify(data))
  }
  expect(exits.text).toBeGreaterThan(50)
  expect(exits.executor).toBeGreaterThan(50)
})
