import { describe, expect, test } from 'vitest'
import {
  choiceParam,
  dayParam,
  flagParam,
  integerParam,
  listParam,
  numberParam,
  rangeParam,
  slugParam,
  textParam,
} from '@stack/shared/format/params.ts'
import { readView, writeView } from './view-params.ts'

const params = {
  q: textParam(),
  sort: choiceParam(['name', '-released'], '-released'),
  models: listParam(3),
  diff: flagParam(),
  page: integerParam(1, 1, 500),
  mem: numberParam(null, 1, 4_096),
  asof: dayParam(),
  base: slugParam(),
  total: rangeParam(),
}

describe('reading', () => {
  test('gives each parameter its type', () => {
    const { state, ignored } = readView(params, {
      q: 'scout',
      sort: 'name',
      models: 'b,a,b',
      diff: '1',
      page: '2',
      mem: '24',
      asof: '2025-06-01',
      base: 'gpt-oss-120b',
      total: '3e9..1.1e12,none',
    })
    expect(ignored).toEqual([])
    expect(state).toEqual({
      q: 'scout',
      sort: 'name',
      models: ['b', 'a'],
      diff: true,
      page: 2,
      mem: 24,
      asof: '2025-06-01',
      base: 'gpt-oss-120b',
      total: { from: 3e9, to: 1.1e12, withMissing: true },
    })
  })

  test('falls back to the default and names what it ignored', () => {
    const { state, ignored } = readView(params, {
      sort: 'foo',
      diff: 'yes',
      page: '0',
      mem: 'NaN',
      asof: '2025-02-30',
      base: '../etc',
      total: '9..1',
    })
    expect(state).toEqual(readView(params, {}).state)
    expect(ignored.map(({ name, text }) => `${name}=${text}`)).toEqual([
      'sort=foo',
      'diff=yes',
      'page=0',
      'mem=NaN',
      'asof=2025-02-30',
      'base=../etc',
      'total=9..1',
    ])
  })

  test('keeps the usable part of a list', () => {
    const { state, ignored } = readView(params, { models: 'a,<b>,c,d,e' })
    expect(state.models).toEqual(['a', 'c', 'd'])
    expect(ignored).toEqual([{ name: 'models', text: '<b>,e' }])
  })

  test('leaves parameters of other views alone', () => expect(readView(params, { utm: 'x' }).ignored).toEqual([]))
})

describe('writing', () => {
  test('leaves out defaults and keeps what the view does not know', () => {
    const search = writeView(params, { utm: 'x', page: '4', sort: 'name' }, { page: 1, models: ['b', 'a'], diff: true })
    expect(search).toEqual({ utm: 'x', sort: 'name', models: 'b,a', diff: '1' })
  })

  test('gives back what was read', () => {
    const full = {
      q: 'a b',
      models: ['x', 'y'],
      diff: true,
      mem: 23.5,
      total: { from: 3e9, to: null, withMissing: true },
    } as const
    expect(readView(params, writeView(params, {}, full)).state).toMatchObject(full)
  })

  test('writes a range shortly', () => {
    expect(rangeParam().write({ from: 3e9, to: 1.1e12, withMissing: false })).toBe('3e9..1.1e12')
    expect(rangeParam().write({ from: null, to: null, withMissing: true })).toBe('..,none')
  })
})
