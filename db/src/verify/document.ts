import { csvTable, drawnTables, type Grid, htmlTables, markdownTables } from './grid.ts'
import { type Outline, outlineOf } from './passage.ts'
import { plain } from './words.ts'
import { type Page, readPage } from './pdf-page.ts'

/** A document that is read line by line. */
export interface TextDocument {
  readonly kind: 'text'
  readonly extension: string
  readonly lines: readonly string[]
  /** Its tables, found once. */
  tables(): readonly Grid[]
  /** All its headings, without markup. */
  headings(): readonly string[]
  /** Its nesting, read once. */
  outline(): Outline
}

/** A document that is read page by page. */
export interface PdfDocument {
  readonly kind: 'pdf'
  readonly pages: number
  /** A page, read once. */
  page(number: number): Promise<Page>
}

/** A source's document, parsed at most once in a run. */
export type ReadDocument = TextDocument | PdfDocument | { readonly kind: 'unreadable'; readonly reason: string }

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function textDocument(text: string, extension: string): TextDocument {
  const lines = text.split(/\r\n|\n/)
  return {
    kind: 'text',
    extension,
    lines,
    tables: once(() => {
      if (extension === 'csv') return [csvTable(text, ',')]
      if (extension === 'tsv') return [csvTable(text, '\t')]
      return [...markdownTables(lines), ...drawnTables(lines), ...htmlTables(text)]
    }),
    headings: once(() =>
      lines.flatMap((line) => (/^\s{0,3}#{1,6}\s+\S/.test(line) ? [plain(line.replace(/^\s*#+\s+/, ''))] : [])),
    ),
    outline: once(() => outlineOf(lines)),
  }
}

/** Parses a document by the ending of its path and its first bytes. */
export async function readBytes(bytes: Buffer, path: string): Promise<ReadDocument> {
  const extension = (/\.([A-Za-z0-9]+)$/.exec(path)?.[1] ?? '').toLowerCase()
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    try {
      const { getDocumentProxy } = await import('unpdf')
      const proxy = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
      const pages = new Map<number, Promise<Page>>()
      return {
        kind: 'pdf',
        pages: proxy.numPages,
        page(number) {
          const page = pages.get(number) ?? readPage(proxy, number)
          pages.set(number, page)
          return page
        },
      }
    } catch (error) {
      return {
        kind: 'unreadable',
        reason: `the PDF cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      }
    }
  }
  const text = bytes.toString('utf8')
  if (text.startsWith('version https://git-lfs'))
    return { kind: 'unreadable', reason: 'the repository holds a pointer in place of the document' }
  if (text.slice(0, 4096).includes('\u0000')) return { kind: 'unreadable', reason: 'the document is not a text' }
  return textDocument(text, extension)
}
