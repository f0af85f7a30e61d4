import { z } from 'zod'

/** A JSON Schema, or a part of one. */
export type EditorSchema = z.core.JSONSchema.BaseSchema

/** Fields that mean the same wherever a record has them, for where it does not say more. */
const commonFields: Readonly<Record<string, string>> = {
  at: 'Where in the source it stands',
  source: 'Slug of the source that states it',
  note: 'What a reader should know about it, in our words',
  value: 'The figure',
  kind: 'What sort it is',
}

const isSchema = (part: unknown): part is EditorSchema => typeof part === 'object' && part !== null

/** Gives fields without a description the common one, at any depth. */
function describeFields(schema: EditorSchema): void {
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (!isSchema(part)) continue
    const common = commonFields[name]
    if (common !== undefined) part.description ??= common
    describeFields(part)
  }
  if (isSchema(schema.items)) describeFields(schema.items)
}

/**
 * The JSON Schema of a record, for editors: completion, hints and most of what the check of the files says. Written out without
 * references, in the draft that editors know best.
 */
export function editorSchema(title: string, record: z.ZodType): EditorSchema {
  const schema = z.toJSONSchema(record, { target: 'draft-7', io: 'input' })
  describeFields(schema)
  return { title, ...schema }
}
