import {
  type CitedSource,
  exportBibtex,
  exportCsv,
  exportOperation,
  type ExportTable,
  exportTables,
  type Provenance,
} from '@stack/shared/sources/export.ts'
import type { PageQuery } from '../graphql/page-query.ts'
import type { Scene } from '../ui/chart/scene.ts'
import type { ViewCell } from './exported-claim.ts'

/** A chart that can be saved. */
export interface Picture {
  /** Ends the name of its file, and tells it from another of the page. */
  name: string
  scene: () => Scene
}

/** What a page hands out: all that it shows, and where it comes from. */
export interface ExportedView {
  /** Of the file, without its ending. */
  name: string
  title: string
  cells: readonly ViewCell[]
  tables: readonly ExportTable[]
  /** The answer of the API, cut down to what is shown. */
  answer: object
  sources: readonly CitedSource[]
  from: Provenance
  /** The charts of the page. */
  pictures?: readonly Picture[]
}

/** Where what is on screen comes from. */
export const provenance = (
  catalog: { version: string; recordedOn: string; dataLicense: string } | null,
): Provenance => ({
  version: catalog?.version ?? '',
  recordedOn: catalog?.recordedOn ?? '',
  dataLicense: catalog?.dataLicense ?? '',
  permalink: globalThis.location.href,
})

const isCacheNote = (key: string) => key === '__typename'

const asJson = ({ from, answer, sources }: ExportedView): string =>
  `${JSON.stringify(
    { catalogue: from, ...answer, sources: sources.map(({ number, source }) => ({ number, ...source })) },
    (key, value: unknown) => (isCacheNote(key) ? undefined : value),
    2,
  )}\n`

/** A view as Markdown, for a file and for the clipboard. */
export const asMarkdown = ({ title, tables, sources, from }: ExportedView): string =>
  exportTables(title, tables, sources, from)

interface Form {
  id: 'csv' | 'md' | 'json' | 'graphql' | 'bib'
  label: string
  about: string
  type: string
  write: (view: ExportedView, query: PageQuery | null) => string
}

/** The forms of a file that are text. */
export const textForms: readonly Form[] = [
  {
    id: 'csv',
    label: 'CSV',
    about: 'one row per cell, with status, set, source, locator and check',
    type: 'text/csv',
    write: ({ cells, from }) => exportCsv(cells, from),
  },
  {
    id: 'json',
    label: 'JSON',
    about: 'the answer of the API, cut down to these rows',
    type: 'application/json',
    write: asJson,
  },
  {
    id: 'md',
    label: 'Markdown',
    about: 'tables with a footnote for each source',
    type: 'text/markdown',
    write: asMarkdown,
  },
  {
    id: 'graphql',
    label: 'GraphQL',
    about: 'the operation behind the page, with its variables',
    type: 'application/graphql',
    write: ({ sources, from }, query) => exportOperation(query ?? { document: '', variables: {} }, sources, from),
  },
  {
    id: 'bib',
    label: 'BibTeX',
    about: 'this view and each source behind it',
    type: 'application/x-bibtex',
    write: ({ title, sources, from }) => exportBibtex(title, sources, from),
  },
]
