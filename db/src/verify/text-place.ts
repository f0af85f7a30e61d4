import type { TextDocument } from './document.ts'
import { type Located, type Place, short } from './located.ts'
import { eachOf, type Locator } from './locator.ts'
import { headingsAbove } from './passage.ts'
import { cellsOn, inTable, located } from './table-place.ts'
import { plain } from './words.ts'

const isNested = (extension: string) =>
  ['json', 'yaml', 'yml', 'py', 'ts', 'js', 'sh', 'toml', 'jsonl'].includes(extension)

function onLines(document: TextDocument, wanted: readonly number[]): Located[] {
  return wanted.map((number) => {
    const line = document.lines[number - 1] ?? ''
    if (!isNested(document.extension))
      return {
        scope: plain(line),
        rowText: plain(line),
        columnText: '',
        context: [line, ...headingsAbove(document.lines, number).map(plain)].join(' | '),
        outer: headingsAbove(document.lines, number).map(plain),
        kind: 'line' as const,
      }
    const levels = document
      .outline()
      .fieldsAround(number)
      .map((level) => level.join(' | '))
    const section =
      document.extension === 'toml'
        ? (document.lines.slice(0, number).findLast((text) => text.startsWith('[')) ?? '')
        : ''
    return {
      scope: line.trim(),
      rowText: [line.trim(), ...document.outline().openersOf(number).slice(0, 2)].join(' | '),
      columnText: '',
      context: [section, ...levels].join(' | '),
      outer: [...levels, section],
      kind: 'field' as const,
    }
  })
}

/** Finds the place of a locator in a text. */
export function placeInText(document: TextDocument, locator: Locator): Place {
  if (locator.lines.length === 0) return { verdict: 'not-checkable', reason: 'the locator names no line' }
  const wanted = [...new Set(eachOf(locator.lines))]
  const beyond = wanted.find((line) => line > document.lines.length || line < 1)
  if (beyond !== undefined)
    return { verdict: 'mismatch', reason: `there is no line ${beyond}: the document has ${document.lines.length}` }
  if (wanted.every((line) => document.lines[line - 1]!.trim() === ''))
    return { verdict: 'mismatch', reason: `line ${wanted.join(', ')} is empty` }
  const cells = cellsOn(document.tables(), new Set(wanted))
  if (locator.row !== undefined || locator.column !== undefined) {
    if (cells.length === 0)
      return {
        verdict: 'mismatch',
        reason: `line ${wanted.join(', ')} is in no table: it reads "${short(document.lines[wanted[0]! - 1]!)}"`,
      }
    return inTable(document, locator, cells)
  }
  if (cells.length > 0) return [...cells.map((at) => located(document, at)), ...onLines(document, wanted)]
  return onLines(document, wanted)
}
