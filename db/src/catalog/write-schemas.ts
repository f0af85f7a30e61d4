import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { recordKinds } from '@stack/shared/catalog.ts'
import { editorSchema } from './editor-schema.ts'
import { fieldTables } from './field-tables.ts'

const schemaFolder = new URL('../../../shared/schemas/', import.meta.url)
const readmeFile = new URL('../../../data/README.md', import.meta.url)
const begin = '<!-- fields: begin; written by `npm run schema` -->'
const end = '<!-- fields: end -->'

/** A file that is written from the records, with what it should say. */
export interface WrittenFile {
  readonly name: string
  readonly url: URL
  readonly text: string
}

/** The README of the data with the tables of fields between its markers written anew. */
function readme(): string {
  const text = readFileSync(readmeFile, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error('data/README.md has lost the markers of its tables of fields')
  return `${text.slice(0, from)}${begin}\n\n${fieldTables()}\n${text.slice(to)}`
}

/** The schemas for editors, one for each kind of record, and the tables of fields. */
export function writtenFiles(): readonly WrittenFile[] {
  const schemas = Object.entries(recordKinds).map(([kind, record]) => ({
    name: `shared/schemas/${kind}.schema.json`,
    url: new URL(`${kind}.schema.json`, schemaFolder),
    text: `${JSON.stringify(editorSchema(`data/${kind}`, record), null, 1)}\n`,
  }))
  return [...schemas, { name: 'data/README.md', url: readmeFile, text: readme() }]
}

if (import.meta.main) {
  mkdirSync(schemaFolder, { recursive: true })
  const files = writtenFiles()
  for (const { url, text } of files) writeFileSync(url, text)
  console.log(`wrote ${files.map(({ name }) => name).join(', ')}`)
}
