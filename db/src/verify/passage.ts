/** Lines of a text; the first is line 1. */
export type Lines = readonly string[]

/** Which lines of an indented text (JSON, YAML, Python, TypeScript) belong to one record, and which record holds which. */
export interface Outline {
  /** The fields of the record around a line, then those of the record around that, and so on; nested records are left out. */
  fieldsAround(line: number): string[][]
  /** The lines that open the records around a line, from the nearest outwards. */
  openersOf(line: number): string[]
}

interface Entry {
  readonly column: number
  readonly parent: number
  readonly line: number
  /** Whether it stands for an item of a list and not for a line of its own. */
  readonly isItem: boolean
}

const mostFields = 300

/** Reads the nesting of a text off its indentation, once for all its lines. */
export function outlineOf(lines: Lines): Outline {
  const entries: Entry[] = []
  const children = new Map<number, number[]>()
  const ofLine = new Map<number, number>()
  const stack: number[] = []
  const add = (entry: Omit<Entry, 'parent'>): number => {
    const parent = stack.at(-1) ?? -1
    const id = entries.push({ ...entry, parent }) - 1
    const siblings = children.get(parent)
    if (siblings) siblings.push(id)
    else children.set(parent, [id])
    stack.push(id)
    return id
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const dash = /^(\s*)-\s+(?=\S)/.exec(line)
    const column = dash ? dash[0].length : line.length - line.trimStart().length
    if (dash) {
      const before = dash[1]!.length
      while (stack.length > 0) {
        const top = entries[stack.at(-1)!]!
        if (top.column < before || (top.column === before && !top.isItem)) break
        stack.pop()
      }
      add({ column: before, line: index, isItem: true })
    } else while (stack.length > 0 && entries[stack.at(-1)!]!.column >= column) stack.pop()
    ofLine.set(index + 1, add({ column, line: index, isItem: false }))
  }
  const textOf = (id: number) => lines[entries[id]!.line] ?? ''
  return {
    openersOf(line) {
      const openers: string[] = []
      for (let id = entries[ofLine.get(line) ?? -1]?.parent ?? -1; id >= 0; id = entries[id]!.parent)
        if (!entries[id]!.isItem) openers.push(textOf(id).trim())
      return openers
    },
    fieldsAround(line) {
      const levels: string[][] = []
      let id = ofLine.get(line)
      while (id !== undefined && id >= 0) {
        const entry: Entry = entries[id]!
        if (!entry.isItem) {
          const siblings = children.get(entry.parent) ?? []
          const at = siblings.indexOf(id)
          const near = siblings.slice(Math.max(0, at - mostFields), at + mostFields)
          const fields = entry.parent < 0 ? [textOf(id)] : near.filter((one) => !entries[one]!.isItem).map(textOf)
          // a list of words that the record itself holds, such as its tags
          const tags =
            levels.length > 0
              ? []
              : near.slice(0, mostFields).flatMap((one) => (entry.parent < 0 ? [] : (children.get(one) ?? [])))
          levels.push([
            ...fields,
            ...tags
              .filter((one) => !children.has(one))
              .slice(0, 40)
              .map(textOf),
          ])
        }
        id = entry.parent
      }
      return levels
    },
  }
}

/** The headings above a line of Markdown, nearest first, one of each rank. */
export function headingsAbove(lines: Lines, line: number): string[] {
  const found: string[] = []
  let rank = 7
  for (let up = line - 1; up >= 0 && rank > 1; up--) {
    const text = lines[up] ?? ''
    const match = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(text)
    const html = match ? null : /<h([1-6])\b[^>]*>(.*?)(?:<\/h\d>|$)/i.exec(text)
    const under =
      up + 1 < line && !text.includes('|') && text.trim() !== '' ? /^(=|-)\1{2,}\s*$/.exec(lines[up + 1] ?? '') : null
    const its = match ? match[1]!.length : html ? Number(html[1]) : under ? (under[1] === '=' ? 1 : 2) : 7
    if (its >= rank) continue
    rank = its
    found.push(match?.[2] ?? html?.[2] ?? text)
  }
  return found
}
