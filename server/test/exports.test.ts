import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFixture } from './catalog.ts'
import { type Served, serve } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await serve((await openFixture()).connection)
})
afterAll(() => served.close())

const chosen =
  'models=pebble,wave,pebble-large&facts=total-parameters,pretraining-tokens&benchmarks=sums&format=q4&ctx=32768'

const file = async (path: string) => {
  const { status, headers, text } = await served.send(path)
  expect({ path, status }).toEqual({ path, status: 200 })
  return { headers, text }
}

/** Lines of a CSV as objects by its head. No text of the fixture has a line break. */
function rowsOf(text: string): Record<string, string>[] {
  const [head = [], ...lines] = text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])))
}

describe('a comparison exported', () => {
  test('as CSV has a row for each cell, each with its source or the reason why it is empty', async () => {
    const { headers, text } = await file(`/compare.csv?${chosen}`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(headers['content-disposition']).toBe('attachment; filename="compare-pebble-wave-pebble-large.csv"')
    const rows = rowsOf(text)
    expect(rows).toHaveLength(3 * (2 + 4 + 1 + 1))
    for (const row of rows) {
      const isEmpty = row['status'] === 'not reported'
      expect({ ...row, hasValue: row['value'] !== '' }).toMatchObject({ hasValue: !isEmpty })
      if (row['kind'] !== 'memory') expect(row['source_url'] === '').toBe(isEmpty)
      expect(row['permalink']).toContain('/compare.csv?models=pebble,wave')
    }
    const find = (kind: string, model: string) => rows.find((row) => row['kind'] === kind && row['model'] === model)
    expect(find('benchmark', 'pebble-large')).toMatchObject({
      fact_or_benchmark: 'sums',
      status: 'conflicting',
      value: '83.9',
      best: 'best of 3',
      source_title: 'Spring board of the Bench Collective',
      locator: 'row 2',
    })
    expect(find('memory', 'pebble')).toMatchObject({ status: 'computed', value: '3298112736', unit: 'bytes' })
    expect(find('price', 'pebble')).toMatchObject({ value: '0.07', low: '0.07', high: '0.09', as_of: '2025-05-20' })
  })

  test('as Markdown footnotes every source that its tables cite', async () => {
    const { text } = await file(`/compare.md?${chosen}`)
    expect(text).toContain('# Pebble, Wave, Pebble Large')
    expect(text).toMatch(
      /\| Total parameters \| 3B\[\^1\] \(reports from 3,000,000,000 to 3,200,000,000\) \| 7B\[\^\d\] \|/,
    )
    const cited = new Set(text.match(/\[\^\d+\](?!:)/g))
    const noted = new Set((text.match(/^\[\^\d+\]:/gm) ?? []).map((note) => note.slice(0, -1)))
    expect(noted).toEqual(cited)
    expect(cited.size).toBeGreaterThan(4)
  })

  test('as JSON is the answer of the API with its sources', async () => {
    const { catalogue, comparison, sources } = JSON.parse(
      (await file(`/compare.json?${chosen}&policy=maker-first`)).text,
    )
    expect(catalogue).toMatchObject({ dataLicense: 'CC-BY-4.0', recordedOn: '2025-05-21' })
    expect(comparison.policy.name).toBe('MAKER_FIRST')
    expect(comparison.benchmarks[0].cells.map(({ score }: any) => score.source.publisher.name)).toEqual([
      'Quarry Labs',
      'Tide Works',
      'Quarry Labs',
    ])
    expect(sources.map(({ number }: any) => number)).toEqual(sources.map((_: unknown, at: number) => at + 1))
  })

  test('answers for a day, and not again to a client that has it', async () => {
    const path = '/compare.csv?models=pebble,wave-think&benchmarks=sums&asof=2025-04-30'
    const { headers, text } = await file(path)
    expect(rowsOf(text).filter(({ model, status }) => model === 'wave-think' && status !== 'not reported')).toEqual([])
    const again = await served.send(path, { headers: { 'If-None-Match': String(headers.etag) } })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  })

  test.each([
    ['', 'names no model'],
    ['models=', 'names no model'],
    ['models=wavve,pebble', '"wavve" in "models" is unknown; did you mean wave?'],
    ['models=pebble&benchmarks=spellin', '"spellin" in "benchmarks" is unknown; did you mean spelling?'],
    ['models=pebble&format=q9', '"q9" in "format" is unknown.'],
    ['models=pebble&facts=size', '"size" cannot be used in the parameter "facts".'],
    ['models=pebble&policy=mine', '"mine" cannot be used in the parameter "policy".'],
    ['models=pebble&policy=one-source', '"source" is needed with the policy ONE_SOURCE'],
    ['models=pebble&asof=2025-02-30', '"2025-02-30" cannot be used in the parameter "asof".'],
    ['model=pebble', 'There is no parameter "model" here. There are: models, facts, '],
  ])('is refused for "%s"', async (search, words) => {
    for (const form of ['csv', 'md', 'json']) {
      const { status, text } = await served.send(`/compare.${form}?${search}`)
      expect(text).toContain(words)
      expect(status).toBe(400)
    }
  })
})
