import type { z } from 'zod'
import type { YamlFile } from './document.ts'
import { editorSchema, type EditorSchema } from './editor-schema.ts'
import type { Problem } from './problem.ts'

/** Stands in a new file wherever something is to be written. */
export const blank = 'FILL'

type Path = readonly (string | number)[]

const isSchema = (part: unknown): part is EditorSchema => typeof part === 'object' && part !== null

/** The schema of the value at a path, and whether a record can do without it. */
function fieldAt(
  schema: EditorSchema,
  [step, ...rest]: Path,
): { field: EditorSchema; isOptional: boolean } | undefined {
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items
  const field = typeof step === 'number' ? items : schema.properties?.[String(step)]
  if (!isSchema(field)) return undefined
  if (rest.length > 0) return fieldAt(field, rest)
  return { field, isOptional: typeof step === 'string' && !schema.required?.includes(step) }
}

/** What belongs in a field, in a line. */
function wordsFor(schema: EditorSchema, path: Path): string {
  const found = fieldAt(schema, path)
  const meaning = found?.field.description
  const choice = found?.field.enum?.join(', ')
  const parts = [
    `write it${meaning ? `: ${meaning.replace(/\.$/, '')}` : ''}`,
    choice && `one of ${choice}`,
    found?.isOptional && 'or leave the field out',
  ]
  return parts.filter(Boolean).join('; ')
}

function* blanksIn(value: unknown, path: Path = []): Generator<Path> {
  if (value === blank) yield path
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* blanksIn(item, [...path, Array.isArray(value) ? Number(key) : key])
}

/** What is still to be written in a file, each with what belongs there. */
export function blankProblems(kind: string, { file, value, place }: YamlFile, record: z.ZodType): Problem[] {
  const paths = [...blanksIn(value)]
  if (paths.length === 0) return []
  const schema = editorSchema(kind, record)
  return paths.map((path) => ({
    file,
    ...place(path),
    rule: 'fill',
    message: `${path.join('.')}: ${wordsFor(schema, path)}`,
  }))
}
