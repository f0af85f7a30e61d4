import { enumName } from '@stack/shared/enum-name.ts'
import { exportParams } from '@stack/shared/comparisons/compare-address.ts'
import { exportMarkdown } from '@stack/shared/comparisons/export.ts'
import { exportCsv, type Provenance } from '@stack/shared/sources/export.ts'
import { readAddress } from '../http/address.ts'
import type { Page } from '../http/application.ts'
import type { Ask } from '../http/ask.ts'
import { admitVersion } from '../http/loaded-version.ts'
import { InputError } from '../sql-fields/input-error.ts'
import { exportedCells } from './export-cells.ts'
import { type ExportAnswer, type ExportedComparison, exportQuestion } from './export-question.ts'

type Write = (comparison: ExportedComparison, from: Provenance) => string

const forms: Readonly<Record<string, { readonly type: string; readonly write: Write }>> = {
  '/compare.csv': {
    type: 'text/csv; charset=utf-8; header=present',
    write: (comparison, from) => exportCsv(exportedCells(comparison).cells, from),
  },
  '/compare.md': {
    type: 'text/markdown; charset=utf-8',
    write(comparison, from) {
      const { cells, sources } = exportedCells(comparison)
      const names = comparison.models.map(({ name }) => name)
      return exportMarkdown(names, cells, sources, from)
    },
  },
  '/compare.json': {
    type: 'application/json; charset=utf-8',
    write: (comparison, from) =>
      `${JSON.stringify({ catalogue: from, comparison, sources: exportedCells(comparison).sources }, null, 2)}\n`,
  },
}

/** A file with a column too few would be wrong without saying so: names that are unknown are refused. */
function refuseUnknown({ unknown }: ExportedComparison): void {
  if (unknown.length === 0) return
  const sentences = unknown.map(({ argument, name, suggestions }) => {
    const meant = suggestions.length > 0 ? `; did you mean ${suggestions.join(' or ')}?` : '.'
    return `"${name}" in "${argument === 'memory' ? 'format' : argument}" is unknown${meant}`
  })
  throw new InputError(sentences.join(' '))
}

/** A comparison as CSV, Markdown and JSON, each with its citations: the rows that the address asks for. */
export const comparisonExports = (ask: Ask): Record<string, Page> =>
  Object.fromEntries(
    Object.entries(forms).map(([path, { type, write }]): [string, Page] => [
      path,
      async (request, response, url) => {
        const { models, facts, benchmarks, policy, source, asof, format, ctx } = readAddress(
          exportParams,
          url.searchParams,
        )
        if (models.length === 0) throw new InputError('The parameter "models" names no model.')
        const { catalog, comparison } = await ask<ExportAnswer>(exportQuestion, {
          models,
          facts: facts.length > 0 ? facts.map(enumName) : null,
          benchmarks: benchmarks.length > 0 ? benchmarks : null,
          memory: format === null ? null : [{ quantization: format, contextTokens: ctx }],
          policy: enumName(policy),
          source,
          asOf: asof,
        })
        refuseUnknown(comparison)
        if (!admitVersion(request, response, catalog?.version) || !catalog) return
        response
          .writeHead(200, {
            'Content-Type': type,
            'Content-Disposition': `attachment; filename="compare-${models.join('-').slice(0, 100)}${path.slice('/compare'.length)}"`,
          })
          .end(write(comparison, { ...catalog, permalink: url.href }))
      },
    ]),
  )
