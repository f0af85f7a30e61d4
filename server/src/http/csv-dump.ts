import type { Database } from '@stack/db/tables.ts'
import { type Kysely, sql } from 'kysely'
import type { Page } from './application.ts'
import { catalogTables, type DumpTable } from './catalog-tables.ts'
import { csv, type CsvValue } from '@stack/shared/format/csv.ts'
import { fixedText } from './fixed-text.ts'
import { admitVersion } from './loaded-version.ts'

const guide = '/catalog/README.txt'
const addressOf = (name: string) => `/catalog/${name}.csv`

/** What each file holds, for people who open the dump without us. */
const guideText = [
  'The whole catalogue as CSV (RFC 4180, UTF-8, a head in the first line). CC-BY-4.0.',
  'The same as JSON: /catalog.json',
  '',
  'The ETag of every file is the version of the catalogue: files of one version belong together.',
  'Records are named by their slugs. An empty field means that nothing is recorded; a list is a JSON array; a day is YYYY-MM-DD.',
  'Text that a spreadsheet would run as a formula has an apostrophe before it.',
  '',
  ...Object.entries(catalogTables).flatMap(([name, { about, columns }]) => [
    `${addressOf(name)}: ${about}`,
    `  ${columns.map((column) => column.name).join(', ')}`,
  ]),
  '',
].join('\n')

/** One table in one statement with the version it belongs to. */
const statementOf = ({ from, columns }: DumpTable) => sql<{ version: string; rows: string | null }>`
  select version, (
    select json_agg(json_build_array(${sql.join(columns.map(({ value }) => value))}) order by row.id)::text
    from ${sql.table(from)} as row
  ) as rows
  from catalog_version`

const page =
  (db: Kysely<Database>, name: string, table: DumpTable): Page =>
  async (request, response) => {
    const [loaded] = (await statementOf(table).execute(db)).rows
    if (!admitVersion(request, response, loaded?.version)) return
    const rows: CsvValue[][] = JSON.parse(loaded?.rows ?? '[]')
    response
      .writeHead(200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
        Link: `<${guide}>; rel="describedby"`,
      })
      .end(
        csv(
          table.columns.map((column) => column.name),
          rows,
        ),
      )
  }

/** The catalogue as one CSV file for each table, and a text that says what is in them. */
export function csvDump(db: Kysely<Database>): Record<string, Page> {
  const tables = Object.entries(catalogTables).map(([name, table]) => [addressOf(name), page(db, name, table)])
  return { [guide]: fixedText('text/plain', guideText), ...Object.fromEntries(tables) }
}
