import { expect, test } from 'vitest'
import { benchmarkList, type ListConditions } from './benchmark-list.ts'

const all = [
  { name: 'MMLU', aliases: [], measures: 'Exam questions.', category: 'KNOWLEDGE', scores: { totalCount: 3 } },
  { name: 'HumanEval', aliases: ['Human Eval'], measures: 'Functions.', category: 'CODE', scores: { totalCount: 2 } },
  { name: 'BigCodeBench', aliases: [], measures: 'Programs.', category: 'CODE', scores: { totalCount: 0 } },
] as const
const everything: ListConditions = { text: '', category: 'ALL', onlyScored: false }
const names = (conditions: Partial<ListConditions>) =>
  benchmarkList(all, { ...everything, ...conditions }).map((group) => [
    group.title,
    ...group.benchmarks.map((benchmark) => benchmark.name),
  ])

test('groups by category in the order of the page and sorts by name', () => {
  expect(names({})).toEqual([
    ['Knowledge', 'MMLU'],
    ['Code', 'BigCodeBench', 'HumanEval'],
  ])
})

test('finds a benchmark by an alias, whatever the case and the signs between words', () => {
  expect(names({ text: 'human-eval' })).toEqual([['Code', 'HumanEval']])
})

test('wants every word', () => {
  expect(names({ text: 'exam functions' })).toEqual([])
})

test('narrows to a category and to those with scores', () => {
  expect(names({ category: 'CODE', onlyScored: true })).toEqual([['Code', 'HumanEval']])
})
