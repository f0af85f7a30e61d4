import type { PdfDocument } from './document.ts'
import { figuresIn } from './figures.ts'
import { fitOf, isFigureCell } from './headers.ts'
import { type Located, type Place, short } from './located.ts'
import { eachOf, type Locator } from './locator.ts'
import { columnFit, headsOver } from './pdf-heads.ts'
import type { Page } from './pdf-page.ts'
import { groupOf, type RowAt, rowsOf } from './pdf-rows.ts'
import { tablePart } from './pdf-table.ts'
import { saysAll } from './words.ts'

/** Of rows with one label, those whose group is the one that the words of the locator name best: a mode, a size. */
function ofGroup(rows: readonly RowAt[], words: readonly string[]): readonly RowAt[] {
  if (rows.length < 2 || words.length === 0) return rows
  const fits = rows.map((row) => Math.max(...words.map((word) => fitOf(word, groupOf(row.part, row.line)))))
  const best = Math.max(...fits)
  return best === 0 ? rows : rows.filter((_, at) => fits[at] === best)
}

function inTable(rows: readonly RowAt[], locator: Locator): Place {
  const best = Math.max(0, ...rows.map(({ fit }) => fit))
  const chosen = ofGroup(
    rows.filter(({ fit }) => fit === best),
    locator.words,
  )
  const cells = chosen.flatMap((row) =>
    row.part.lines[row.line]!.cells.filter(
      ({ text }) => isFigureCell(text) || figuresIn(text).length > 0 || locator.column !== undefined,
    ).map((cell) => ({ row, cell, heads: headsOver(row, cell) })),
  )
  let kept = cells
  if (locator.column !== undefined) {
    const { column } = locator
    const fitting = cells.map((one) => ({ one, fit: columnFit(column, one.heads) }))
    const most = Math.max(0, ...fitting.map(({ fit }) => fit))
    if (most === 0) {
      const there = [
        ...new Set(
          cells.map(({ heads }) =>
            heads
              .slice(-3)
              .map(({ near }) => near)
              .join(' '),
          ),
        ),
      ]
      return {
        verdict: 'mismatch',
        reason: `no column "${short(column)}" over the row "${short(chosen[0]?.label ?? '')}": there are "${short(there.join(' | '), 160)}"`,
      }
    }
    kept = fitting.filter(({ fit }) => fit === most).map(({ one }) => one)
    const figures = new Set(kept.map(({ cell }) => cell.text).filter((text) => /^[^\p{L}<>]*\d/u.test(text)))
    if (locator.row !== undefined && figures.size > 1)
      return {
        verdict: 'not-checkable',
        reason: `several cells fit the locator alike: ${short([...figures].join(', '))}`,
      }
  }
  return kept.map(({ row, cell, heads }) => ({
    scope: cell.text,
    rowText: row.label,
    columnText: heads
      .map(({ over }) => over)
      .filter((over) => over !== '')
      .slice(0, 40)
      .toReversed()
      .join(' '),
    context: `${row.part.caption} | ${row.part.lines[row.line]!.text} | ${row.part.page.flow}`,
    outer: [row.part.caption, row.part.page.flow],
    kind: 'cell' as const,
  }))
}

/** Where a sentence ends: full stops inside numbers and abbreviations do not count. */
const sentenceEnd = /(?<=[.!?][)"'\]]?)\s+(?=[A-Z0-9"'([•–-])/g

function sentencesOf(page: Page): string[] {
  return page.flow
    .split(sentenceEnd)
    .flatMap((sentence) => (sentence.length > 1200 ? (sentence.match(/.{1,600}(?:\s|$)/gsu) ?? []) : [sentence]))
}

/** Whether the words of a locator stand around a sentence: all that hold a figure, and at least one; the rest may be headings. */
function speaksOf(words: readonly string[], around: string): boolean {
  if (words.length === 0) return true
  const there = words.filter((word) => saysAll(word, around))
  return there.length > 0 && words.every((word) => there.includes(word) || !/\d/.test(word))
}

/** Whether a sentence follows closely on words that stand for a heading. */
const isUnderHeading = (words: readonly string[], sentences: readonly string[], at: number): boolean =>
  words.length > 0 &&
  words.every((word) => !/\d/.test(word)) &&
  sentences.slice(Math.max(0, at - 14), at).some((sentence) => words.some((word) => saysAll(word, sentence)))

function inProse(pages: readonly Page[], locator: Locator): Located[] {
  const found: Located[] = []
  for (const page of pages) {
    const sentences = sentencesOf(page)
    for (const [at, sentence] of sentences.entries()) {
      const around = [sentences[at - 1] ?? '', sentence, sentences[at + 1] ?? ''].join(' ')
      if (speaksOf(locator.words, around) || isUnderHeading(locator.words, sentences, at))
        found.push({
          scope: sentence,
          rowText: around,
          columnText: '',
          context: page.flow,
          outer: [],
          kind: 'sentence',
        })
    }
    for (const [at, line] of page.lines.entries()) {
      const around = [page.lines[at - 1]?.text ?? '', line.text, page.lines[at + 1]?.text ?? ''].join(' ')
      if (locator.words.length > 0 && speaksOf(locator.words, around))
        found.push({
          scope: line.text,
          rowText: around,
          columnText: '',
          context: page.flow,
          outer: [],
          kind: 'sentence',
        })
    }
  }
  return found
}

/** Finds the place of a locator in a PDF. */
export async function placeInPdf(document: PdfDocument, locator: Locator): Promise<Place> {
  if (locator.pages.length === 0) return { verdict: 'not-checkable', reason: 'the locator names no page' }
  const wanted = [...new Set(eachOf(locator.pages))]
  const beyond = wanted.find((page) => page > document.pages || page < 1)
  if (beyond !== undefined)
    return { verdict: 'mismatch', reason: `there is no page ${beyond}: the document has ${document.pages}` }
  const pages = await Promise.all(wanted.map((number) => document.page(number)))
  if (pages.every(({ flow }) => flow.trim().length < 40))
    return { verdict: 'not-checkable', reason: 'the page has no text layer' }
  if (locator.row === undefined && locator.column === undefined) return inProse(pages, locator)
  const rows = pages.flatMap((page) => rowsOf(tablePart(page, locator.table), locator.row))
  if (rows.length === 0) {
    const where =
      locator.table === undefined ? `page ${wanted.join(', ')}` : `Table ${locator.table} on page ${wanted.join(', ')}`
    return { verdict: 'mismatch', reason: `no row "${short(locator.row ?? '')}" in ${where}` }
  }
  return inTable(rows, locator)
}
