import { recordKinds, reportRecord } from '@stack/shared/catalog.ts'
import { factRecord, notApplicable, notDisclosed } from '@stack/shared/models/fact.record.ts'
import { factDefinition, factNames } from '@stack/shared/models/facts.ts'
import { claimFields } from '@stack/shared/sources/claim.record.ts'
import { z } from 'zod'
import { editorSchema, type EditorSchema as Schema } from './editor-schema.ts'

interface Row {
  readonly field: string
  readonly value: string
  readonly isRequired: boolean
  readonly description: string
}

const code = (text: string) => `\`${text}\``
const schemaOf = (part: z.core.JSONSchema._JSONSchema | undefined): Schema => (typeof part === 'object' ? part : {})
const itemsOf = ({ items }: Schema): Schema => schemaOf(Array.isArray(items) ? items[0] : items)

const formats: Readonly<Record<string, string>> = {
  '^[a-z0-9][a-z0-9.-]{0,79}$': 'slug',
  '^\\d{4}-\\d{2}-\\d{2}$': 'date',
}

function bounds({ minimum, exclusiveMinimum, maximum }: Schema): string {
  const low = exclusiveMinimum === undefined ? minimum : undefined
  if (exclusiveMinimum === 0) return ' above 0'
  if (low === undefined || low <= Number.MIN_SAFE_INTEGER) return ''
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? `, ${low} or more` : `, ${low} to ${maximum}`
}

/** What a field takes, in a word or as the list of its values. */
function valueOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(' ')
  if (schema.type === 'array') return listOf(itemsOf(schema))
  if (schema.type === 'object') return 'fields below'
  if (schema.format === 'uri') return 'address'
  if (schema.pattern && formats[schema.pattern]) return formats[schema.pattern] ?? ''
  if (schema.type === 'string') return (schema.maxLength ?? 0) > 300 ? 'text' : 'line'
  if (schema.type === 'integer') return `whole number${bounds(schema)}`
  if (schema.type === 'number') return `number${bounds(schema)}`
  return schema.type === 'boolean' ? `${code('true')} ${code('false')}` : 'value'
}

function listOf(items: Schema): string {
  if (items.properties) return 'list of fields below'
  return items.enum ? `list of ${valueOf(items)}` : `list of ${valueOf(items)}s`
}

/** Rows of a record's fields, those of records inside it after them. */
function rowsOf(schema: Schema, prefix = ''): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const inner = schemaOf(part)
    const isList = inner.type === 'array'
    const nested = isList ? itemsOf(inner) : inner
    const field = `${prefix}${name}${isList && nested.properties ? '[]' : ''}`
    const row = {
      field,
      value: valueOf(inner),
      isRequired: schema.required?.includes(name) ?? false,
      description: inner.description ?? nested.description ?? '',
    }
    return nested.properties ? [row, ...rowsOf(nested, `${field}.`)] : [row]
  })
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')
}

const fieldTable = (rows: readonly Row[]) =>
  table(
    ['field', 'value', 'must', 'what'],
    rows.map(({ field, value, isRequired, description }) => [code(field), value, isRequired ? 'yes' : '', description]),
  )

const claimNames = Object.keys(claimFields)
const isClaimField = (field: string, list: string) =>
  claimNames.some((name) => field === `${list}[].${name}` || field.startsWith(`${list}[].${name}.`))

/** Lists of a report: their own fields; what every claim carries has a table of its own. */
function reportRows(): Row[] {
  const schema = editorSchema('report', reportRecord)
  const lists = Object.keys(schema.properties ?? {})
  return rowsOf(schema).filter(
    ({ field }) => !field.startsWith('facts.') && !lists.some((list) => isClaimField(field, list)),
  )
}

const claimRows = () => rowsOf(editorSchema('claim', z.strictObject(claimFields)))

function factTable(): string {
  const lines = factNames.map((name) => {
    const { kind, values, unit, description } = factDefinition(name)
    const words = { number: unit ?? 'count', text: 'line', list: 'list of lines', day: 'date', choice: 'line' }[kind]
    const allowed = values?.map(code).join(' ')
    return [code(name), allowed ? `${kind === 'list' ? 'list of ' : ''}${allowed}` : words, description]
  })
  return table(['fact', 'value', 'what'], lines)
}

const aboutFacts = `Each is written as \`name: { value: …, at: … }\`. Besides its value, every fact may be \`${notDisclosed}\` or
\`${notApplicable}\`. A number may be written out or with K, M, B or T: \`109B\`.`

/** The tables of all fields, as they stand in `data/README.md` between its markers. */
export function fieldTables(): string {
  const { models, ...others } = recordKinds
  const model = rowsOf(editorSchema('models', models)).filter(({ field }) => !field.startsWith('reports[].'))
  const qualifier = rowsOf(editorSchema('fact', factRecord(factDefinition('layers')))).filter(
    ({ field }) => field === 'qualifier',
  )
  const parts = [
    ['models', fieldTable(model)],
    ['models: a report', fieldTable(reportRows())],
    ['models: what every claim carries', fieldTable(claimRows())],
    ['models: facts', `${aboutFacts}\n\n${fieldTable(qualifier)}\n\n${factTable()}`],
    ...Object.entries(others).map(([kind, record]) => [kind, fieldTable(rowsOf(editorSchema(kind, record)))]),
  ]
  return parts.map(([title, body]) => `### ${title}\n\n${body}\n`).join('\n')
}
