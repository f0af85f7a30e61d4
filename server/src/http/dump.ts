import { recordKinds } from '@stack/shared/catalog.ts'
import type { Database } from '@stack/db/tables.ts'
import { type Kysely, sql } from 'kysely'
import type { Page } from './application.ts'
import { admitVersion } from './loaded-version.ts'

/** The whole catalogue as JSON: its version, and an array of records for each kind, each with its slug and as its file says it. */
export function dump(db: Kysely<Database>): Page {
  return async (request, response) => {
    const { rows } = await sql<{ version: string; kinds: string }>`
      select version, (
        select json_object_agg(kind, records)::text
        from (
          select kind, json_agg(json_build_object('slug', slug, 'record', body) order by slug) as records from record group by kind
        ) as by_kind
      ) as kinds
      from catalog_version`.execute(db)
    const [loaded] = rows
    if (!admitVersion(request, response, loaded?.version)) return
    const found = JSON.parse(loaded.kinds) as Record<string, { slug: string; record: object }[]>
    const kinds = Object.keys(recordKinds).map((kind) => [
      kind,
      (found[kind] ?? []).map(({ slug, record }) => ({ slug, ...record })),
    ])
    response
      .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ version: loaded.version, license: 'CC-BY-4.0', ...Object.fromEntries(kinds) }))
  }
}
