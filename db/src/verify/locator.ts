/** Lines of a text or pages of a PDF, counted from 1, both ends included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A locator taken apart. */
export interface Locator {
  /** The lines where the claim stands; empty when the locator names none. */
  readonly lines: readonly Span[]
  /** The pages where it stands; empty for a text. */
  readonly pages: readonly Span[]
  readonly table: string | undefined
  readonly row: string | undefined
  readonly column: string | undefined
  /** Name of the record around the line, in a file of many: `entry Llama 4 Scout`. */
  readonly entry: string | undefined
  /** What the header leaves out, by the judgement of whoever read it: `stage base`, `stage instruct`. */
  readonly stage: string | undefined
  /** The figure as printed, where the value is written otherwise. */
  readonly printed: string | undefined
  /** Headings and the like, which help a reader and prove nothing. */
  readonly hints: readonly string[]
  /** Whether the value was counted or worked out by us from what stands there. */
  readonly isCounted: boolean
  /** Keys and words that must stand in the passage. */
  readonly words: readonly string[]
  /** What stands after a semicolon: where the settings stand, or a word to the reader. */
  readonly remarks: readonly string[]
}

const spans = (letter: string) => new RegExp(`^(?:${letter}\\s*)(\\d+)(?:\\s*[-–]\\s*(?:${letter}\\s*)?(\\d+))?$`)
const lineSpan = spans('L')
const pageSpan = spans('(?:pp?\\.|page|pages)')

function spanIn(text: string, shape: RegExp): Span | undefined {
  const match = shape.exec(text)
  if (!match) return undefined
  const from = Number(match[1])
  return { from, to: match[2] === undefined ? from : Number(match[2]) }
}

/** All of several places joined by "and", or nothing when one of them is no place. */
function placesIn(part: string, shape: RegExp): Span[] | undefined {
  const found = part.split(/\s+and\s+|\s*&\s*/).map((piece) => spanIn(piece.replace(/^and\s+/, '').trim(), shape))
  return found.every((span) => span !== undefined) ? found : undefined
}

const hint =
  /^(?:and )?(?:(?:the )?(?:first|second|third|fourth|fifth|last)(?: \w+)? (?:sentence|paragraph|point|line|column)s?|date at|an? (?:dash|empty cell)$|sections?|appendix|abstract|title|heading|headline|head|figure|paragraph|footnote|caption|chapter|first paragraph|last paragraph|text|list|table)\b/i
const keyword = /^(row|column|entry|printed|stage(?= (?:base|instruct)$))\s+(.+)$/su
const quoted = /^"(.*)"$/su

/** Cuts at commas that are followed by a space and do not stand inside brackets or quotation marks. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let isQuoted = false
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === '(' || character === '[')) depth += 1
    else if (!isQuoted && (character === ')' || character === ']')) depth = Math.max(0, depth - 1)
    else if (character === ',' && text[at + 1] === ' ' && depth === 0 && !isQuoted) {
      parts.push(text.slice(start, at).trim())
      start = at + 2
    }
  }
  parts.push(text.slice(start).trim())
  return parts.filter((part) => part !== '')
}

/** `Figure 1 and p. 10-12` is two parts; `Base and Instruct` is one. */
const piecesOf = (part: string): string[] =>
  keyword.test(part) || !/\sand\s(?:L|pp?\.\s?)\d/.test(part) ? [part] : part.split(/\s+and\s+(?=(?:L|pp?\.\s?)\d)/)

/** A line with what it is for: `and L61 for the name`, `context L102`. */
const loose = (part: string): string =>
  part
    .replace(/^and\s+/, '')
    .replace(/^[a-z]+ (?=(?:L|p\. ?)\d+(?:-L?\d+)?$)/, '')
    .replace(/^(L\d+(?:-L?\d+)?) (?:for|of) .*$/, '$1')

/**
 * Reads a locator.
 *
 * ```
 * locator = part, { ", ", part }, { "; ", remark }
 * part    = "L207" | "L40-L52" | "L328 and L354" | "p. 14" | "p. 3-4" | "Table 11" | "row X" | "column X" | "entry X"
 *         | "printed X" | "stage base" | "stage instruct" | "section X" | "counted" | a key or words that stand there
 * ```
 *
 * Quotation marks keep a comma inside a part: `row "Tool use, multi-turn"`.
 */
export function parseLocator(at: string): Locator {
  const [main = '', ...remarks] = at.split(/;\s+/)
  const lines: Span[] = []
  const pages: Span[] = []
  const hints: string[] = []
  const words: string[] = []
  const named: Record<string, string | undefined> = {}
  let table: string | undefined
  let isCounted = false
  for (const part of partsOf(main).flatMap(piecesOf)) {
    const lineSpans = placesIn(loose(part), lineSpan)
    const pageSpans = placesIn(loose(part), pageSpan)
    const [, key = '', text = ''] = keyword.exec(part) ?? []
    const bare = quoted.exec(key ? text : part)?.[1]
    if (lineSpans) lines.push(...lineSpans)
    else if (pageSpans) pages.push(...pageSpans)
    else if (key && named[key] === undefined) named[key] = bare ?? text
    else if (/^(?:counted|computed)$/.test(part)) isCounted = true
    else if (/^Tables?\s+[A-Z]?\.?\d[\d.]*[a-z]?$/i.test(part)) table ??= part.replace(/^Tables?\s+/i, '')
    else if (bare !== undefined) words.push(bare)
    else if (hint.test(part)) hints.push(part)
    else words.push(part)
  }
  return {
    lines,
    pages,
    table,
    row: named['row'],
    column: named['column'],
    entry: named['entry']?.replace(/\s+(?:at |from |\()L\d+\)?$/, ''),
    stage: named['stage'],
    printed: named['printed'],
    hints,
    isCounted,
    words,
    remarks,
  }
}

/** The numbers of a list of spans, in order. */
export const eachOf = (list: readonly Span[]): number[] =>
  list.flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at))
