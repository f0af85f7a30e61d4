import { expect, test } from 'vitest'
import { Admission } from './admission.ts'

/** Work that goes on until it is told to end. */
function job() {
  const { promise, resolve } = Promise.withResolvers<void>()
  let isBegun = false
  return {
    work: () => {
      isBegun = true
      return promise
    },
    end: resolve,
    isBegun: () => isBegun,
  }
}

const patient = { working: 1, waiting: 2, waitMs: 60_000 }

test('work waits for its turn, in the order it came', async () => {
  const admission = new Admission(patient)
  const [first, second, third] = [job(), job(), job()]
  const done = [first, second, third].map(({ work }) => admission.admit(work))
  await expect.poll(first.isBegun).toBe(true)
  expect(second.isBegun()).toBe(false)
  first.end()
  await done[0]
  await expect.poll(second.isBegun).toBe(true)
  expect(third.isBegun()).toBe(false)
  second.end()
  third.end()
  expect(await Promise.all(done)).toEqual([true, true, true])
})

test('work that finds no place to wait is turned away at once, and leaves no trace', async () => {
  const admission = new Admission({ ...patient, waiting: 0 })
  const first = job()
  const done = admission.admit(first.work)
  const refused = job()
  expect(await admission.admit(refused.work)).toBe(false)
  expect(refused.isBegun()).toBe(false)
  first.end()
  expect(await done).toBe(true)
  expect(await admission.admit(() => {})).toBe(true)
})

test('work that waited too long is turned away and loses its place', async () => {
  const admission = new Admission({ ...patient, waitMs: 1 })
  const first = job()
  const done = admission.admit(first.work)
  const late = job()
  expect(await admission.admit(late.work)).toBe(false)
  first.end()
  expect(await done).toBe(true)
  expect(late.isBegun()).toBe(false)
})

test('work that fails gives its place back', async () => {
  const admission = new Admission({ ...patient, waiting: 0 })
  await expect(admission.admit(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await admission.admit(() => {})).toBe(true)
})
