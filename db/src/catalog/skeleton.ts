import { recordKinds, type RecordKind } from '@stack/shared/catalog.ts'
import { blank } from './blanks.ts'
import { editorSchema, type EditorSchema } from './editor-schema.ts'

const isSchema = (part: unknown): part is EditorSchema => typeof part === 'object' && part !== null

/** Fields that a record can do without and that most have. */
const usual: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  sources: ['pinned', 'data_license'],
  organizations: ['country', 'homepage'],
  families: ['description'],
  licenses: ['spdx_id'],
  benchmarks: ['aliases', 'max', 'paper', 'repository', 'described_by', 'not_to_be_confused_with'],
}

/** Lines of a record: each field that it must have, or usually has, with a blank. */
function lines(schema: EditorSchema, more: readonly string[], known: Readonly<Record<string, string>>): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    if (!isSchema(part) || !(schema.required?.includes(name) || more.includes(name))) return []
    if (known[name] !== undefined) return [`${name}: ${known[name]}`]
    const items = Array.isArray(part.items) ? part.items[0] : part.items
    if (part.type === 'object') return [`${name}:`, ...lines(part, [], known).map((line) => `  ${line}`)]
    if (part.type !== 'array') return [`${name}: ${blank}`]
    const item = isSchema(items) && items.properties ? `{ ${lines(items, [], {}).join(', ')} }` : undefined
    return item ? [`${name}:`, `  - ${item}`] : [`${name}: [${blank}]`]
  })
}

/**
 * A new file of a kind, with a blank wherever something is to be written.
 *
 * @param known what is known of it already, by field
 */
export function skeleton(kind: Exclude<RecordKind, 'models'>, known: Readonly<Record<string, string>>): string {
  return `${lines(editorSchema(kind, recordKinds[kind]), usual[kind] ?? [], known).join('\n')}\n`
}

/** A new model with one report: the facts a reader asks for first, and a score. */
export function modelSkeleton(known: Readonly<Record<string, string>>): string {
  const fact = (name: string) => `      ${name}: { value: ${blank}, at: ${blank} }`
  const field = (name: string) => `${name}: ${known[name] ?? blank}`
  return `${[
    ...['name', 'organization', 'family', 'license', 'stage'].map(field),
    `aliases: [${blank}]`,
    field('weights_url'),
    field('summary'),
    'reports:',
    `  - source: ${known['source'] ?? blank}`,
    `    as_of: ${blank}`,
    `    recorded_on: ${known['recorded_on'] ?? blank}`,
    '    facts:',
    ...[
      'architecture',
      'total_parameters',
      'context_tokens',
      'pretraining_tokens',
      'released_on',
      'weights_released',
    ].map(fact),
    '    scores:',
    `      - { benchmark: ${blank}, value: ${blank}, evaluator: ${blank}, at: ${blank} }`,
  ].join('\n')}\n`
}
