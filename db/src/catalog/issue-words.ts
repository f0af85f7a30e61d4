import type { $ZodIssue } from 'zod/v4/core'
import { nearest } from '@stack/shared/nearest.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
  null: 'nothing',
}
const kindOf = (name: string) => kinds[name] ?? name

/** How a value is named that has the type its JSON would have. */
function found(value: unknown): string {
  if (value === null) return kindOf('null')
  if (Array.isArray(value)) return kindOf('array')
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : kindOf(typeof value)
}

/** Of a union, what the last of its forms complains about: the others are the special words. */
function deepest(issue: $ZodIssue): $ZodIssue {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return inner ? deepest(inner) : issue
}

/** What is wrong with a value, in words for someone who edits the file. */
export function inWords(outer: $ZodIssue, value: unknown): string {
  const issue = deepest(outer)
  switch (issue.code) {
    case 'invalid_type': {
      if (value === undefined) return 'is missing'
      const hint = issue.expected === 'string' && typeof value === 'number' ? ': put it in quotes' : ''
      return `expected ${kindOf(issue.expected)}, found ${found(value)}${hint}`
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const meant = nearest(String(value), allowed)
      return meant === undefined
        ? `"${String(value)}" is none of ${allowed.join(', ')}`
        : `"${String(value)}" is not known; did you mean "${meant}"?`
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'is empty'
      return `is ${issue.inclusive ? 'below' : 'not above'} ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return `is longer than ${issue.maximum} characters`
      return `is above ${issue.maximum}`
    case 'invalid_format':
      return issue.format === 'url' ? 'is not an http or https address' : issue.message
    default:
      return issue.message
  }
}
