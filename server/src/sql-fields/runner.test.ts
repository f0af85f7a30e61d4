import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pgliteRunner, type StatementRunner } from './runner.ts'

let database: PGlite
let runner: StatementRunner

beforeAll(() => {
  database = new PGlite()
  runner = pgliteRunner(database)
})

afterAll(() => database.close())

const echo = (type: string, value: unknown) =>
  runner.run({ name: `echo-${type}`, text: `select to_json($1::${type})::text`, values: [value] })

test('binds every kind of value', async () => {
  const text = `'; "quoted" \\ {a,b} $1 NULL 😀 `
  expect(JSON.parse(await echo('text', text))).toBe(text)
  expect(JSON.parse(await echo('text', ''))).toBe('')
  expect(await echo('float8', 1.5e-7)).toBe('1.5e-07')
  expect(await echo('boolean', false)).toBe('false')
  expect(await echo('date', '2026-01-31')).toBe('"2026-01-31"')
  expect(JSON.parse(await echo('text[]', [text, '', 'NULL', null]))).toEqual([text, '', 'NULL', null])
  expect(await echo('int[]', [])).toBe('[]')
  expect(await runner.run({ name: 'null', text: `select coalesce($1::text, 'none')`, values: [undefined] })).toBe(
    'none',
  )
})

test('goes on after a statement that fails', async () => {
  const broken = { name: 'broken', text: 'select nothing', values: [] }
  const division = { name: 'division', text: 'select (1 / $1::int)::text', values: [0] }
  await expect(runner.run(broken)).rejects.toMatchObject({ code: '42703' })
  await expect(runner.run(broken)).rejects.toMatchObject({ code: '42703' })
  await expect(runner.run(division)).rejects.toMatchObject({ code: '22012' })
  expect(await runner.run({ ...division, values: [1] })).toBe('1')
})

test('keeps statements that run at the same time apart', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => echo('int', index)))
  expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => String(index)))
})

test('keeps no more statements prepared than their texts allow, and prepares again what had to go', async () => {
  const small = pgliteRunner(database, 2_000)
  const numbered = (number: number) =>
    small.run({ name: `numbered-${number}`, text: `select '${String(number).padEnd(400)}'::text`, values: [] })
  for (let number = 0; number < 40; number++) await numbered(number)
  expect((await numbered(0)).trim()).toBe('0')
  const { rows } = await database.query(
    "select count(*)::int as count from pg_prepared_statements where name like 'numbered-%'",
  )
  expect(rows).toEqual([{ count: 4 }])
})
