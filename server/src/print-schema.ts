import { writeFileSync } from 'node:fs'
import { introspectionFromSchema, printSchema } from 'graphql'
import { minifyIntrospectionQuery } from '@urql/introspection'
import { examplesFile, printedExamples } from './print-examples.ts'
import { schema } from './schema.ts'

/** The contract as text, ending in one line break. */
export const printedSchema = (): string => `${printSchema(schema)}\n`

/** What the client's cache needs to know of the schema. */
export const printedIntrospection = (): string =>
  `${JSON.stringify(minifyIntrospectionQuery(introspectionFromSchema(schema)))}\n`

export const schemaFile = new URL('../../shared/schema.graphql', import.meta.url)
export const introspectionFile = new URL('../../client/src/graphql/introspection.json', import.meta.url)

if (import.meta.main) {
  writeFileSync(schemaFile, printedSchema())
  writeFileSync(introspectionFile, printedIntrospection())
  writeFileSync(examplesFile, printedExamples())
  console.log(
    'wrote shared/schema.graphql, client/src/graphql/introspection.json and client/src/routes/api/examples.json',
  )
}
