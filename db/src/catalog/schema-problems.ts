import { z } from 'zod'
import type { $ZodIssue, $ZodType } from 'zod/v4/core'
import { blank } from './blanks.ts'
import type { YamlFile } from './document.ts'
import { inWords } from './issue-words.ts'
import { nearest } from '@stack/shared/nearest.ts'
import type { Problem } from './problem.ts'

/** The fields that a record may have at a path. */
function fieldsAt(schema: $ZodType | undefined, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path)
  const [step, ...rest] = path
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest)
  if (!(schema instanceof z.ZodObject)) return []
  return step === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(step)], rest)
}

/** The value of a file at a path, or undefined. */
function valueAt(value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown {
  if (step === undefined) return value
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, step), rest) : undefined
}

/** What is wrong with the fields of a file, each with its place; of several complaints about one value the first. */
export function schemaProblems(
  { file, place, value }: YamlFile,
  issues: readonly $ZodIssue[],
  schema: z.ZodObject,
): readonly Problem[] {
  const seen = new Set<string>()
  return issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const meant = nearest(key, fieldsAt(schema, issue.path))
        const message = `"${key}" is not a field here${meant ? `; did you mean "${meant}"?` : ''}`
        return { file, ...place([...issue.path, key], 'key'), rule: 'unknown-field', message }
      })
    if (seen.has(path)) return []
    seen.add(path)
    const given = valueAt(value, issue.path)
    if (given === blank) return []
    const rule = issue.code === 'invalid_type' && given === undefined ? 'missing-field' : 'value'
    const words = inWords(issue, given)
    return [{ file, ...place(issue.path), rule, message: path ? `${path}: ${words}` : words }]
  })
}
