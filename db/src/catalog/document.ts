import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type visitorFn,
} from 'yaml'
import type { Problem } from './problem.ts'

/** A YAML file that could be read, with the places of its values. */
export interface YamlFile {
  /** Path below the data folder. */
  readonly file: string
  readonly value: unknown
  /** The digits of numbers that lose some as numbers, by path: `reports.0.scores.3.value` is written `14.0`. */
  readonly digits: ReadonlyMap<string, string>
  /** Where a value, or the key of a record, stands. */
  place(path: readonly PropertyKey[], of?: 'key' | 'value'): { line: number; column: number }
}

const maxBytes = 1_000_000
const maxDepth = 64

type Complaint = Omit<Problem, 'file'>
const atStart = (rule: string, message: string): Complaint => ({ line: 1, column: 1, rule, message })

function badBytes(bytes: Buffer): Complaint | undefined {
  if (bytes.length === 0) return atStart('empty', 'the file is empty')
  if (bytes.length > maxBytes)
    return atStart('size', `the file has ${bytes.length} bytes; at most ${maxBytes} are read`)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return atStart('encoding', 'starts with a byte order mark: remove it')
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return atStart('encoding', 'is not UTF-8')
  }
  return undefined
}

/** Line and column of an offset, both from 1. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Where brackets, or the indentation, first go deeper than is read. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > maxDepth) return index
  }
  return /^ {130,}\S/m.exec(text)?.index
}

function badText(text: string): Complaint | undefined {
  const found = (offset: number | undefined, rule: string, message: string): Complaint[] =>
    offset === undefined ? [] : [{ ...lineAndColumn(text, offset), rule, message }]
  return [
    // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
    ...found(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text)?.index, 'characters', 'a control character'),
    ...found(/^(<{7}|={7}|>{7})( |$)/m.exec(text)?.index, 'merge-conflict', 'a conflict marker of git'),
    ...found(tooDeep(text), 'nesting', `is nested more than ${maxDepth} deep`),
  ][0]
}

type Ancestors = Parameters<visitorFn<unknown>>[2]

/** Where a node stands, as a path of field names and indexes: its ancestors, then its key in the innermost list. */
function pathTo(ancestors: Ancestors, key: unknown): string {
  const steps = ancestors.flatMap((ancestor, at) => {
    if (isPair(ancestor)) return [isScalar(ancestor.key) ? ancestor.key.value : '']
    if (!isSeq(ancestor)) return []
    return [at === ancestors.length - 1 ? key : ancestor.items.indexOf(ancestors[at + 1])]
  })
  return steps.join('.')
}

/** What the tree of a file says beside its values. */
interface Findings {
  /** Parts of YAML that records have no use for and that hide what a file says. */
  readonly unwanted: Complaint[]
  readonly digits: Map<string, string>
}

function findings(document: Document, place: (node: unknown) => { line: number; column: number }): Findings {
  const unwanted: Complaint[] = []
  const digits = new Map<string, string>()
  visit(document, {
    Alias: (_, node) =>
      void unwanted.push({ ...place(node), rule: 'alias', message: 'aliases are not used here: write the value out' }),
    Node: (at, node, ancestors) => {
      if ('anchor' in node && node.anchor)
        unwanted.push({ ...place(node), rule: 'anchor', message: 'anchors are not used here' })
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        unwanted.push({ ...place(node), rule: 'tag', message: `the tag ${node.tag} is not used here` })
      if (isScalar(node) && typeof node.value === 'number' && node.source && node.source !== String(node.value))
        digits.set(pathTo(ancestors, at), node.source)
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      if (key === '__proto__' || key === 'constructor' || key === '<<')
        unwanted.push({ ...place(pair.key), rule: 'key', message: `"${key}" is not a field` })
    },
  })
  return { unwanted, digits }
}

/** Reads one file, or says everything that is wrong with it as YAML. */
export function readDocument(file: string, bytes: Buffer): YamlFile | Problem[] {
  const named = (complaints: readonly Complaint[]) => complaints.map((complaint) => ({ file, ...complaint }))
  const bad = badBytes(bytes)
  if (bad) return named([bad])
  const text = bytes.toString('utf8')
  const odd = badText(text)
  if (odd) return named([odd])

  const { document, placeOf, placeAt } = parse(text)
  const syntax = [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
    ...placeAt(pos[0]),
    rule: 'yaml',
    message:
      code === 'MULTIPLE_DOCS'
        ? 'the file holds more than one document'
        : (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, ''),
  }))
  if (syntax.length > 0) return named(syntax)
  const { unwanted, digits } = findings(document, placeOf)
  if (unwanted.length > 0) return named(unwanted)
  if (!isMap(document.contents)) return named([atStart('shape', 'is not a record: the file holds a mapping of fields')])

  let again: Parsed | undefined
  return {
    file,
    digits,
    value: document.toJS({ maxAliasCount: 0 }),
    // The tree takes thirty times the memory of its file, and only a file with a problem needs it a second time.
    place: (path, of = 'value') => placeIn((again ??= parse(text)), path, of),
  }
}

type Place = ReturnType<YamlFile['place']>

/** A file as a tree, with the places of its nodes. */
interface Parsed {
  readonly document: Document
  placeOf(node: unknown): Place
  placeAt(offset: number): Place
}

function parse(text: string): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    strict: true,
    uniqueKeys: true,
    merge: false,
    schema: 'core',
    version: '1.2',
    stringKeys: true,
  })
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  return { document, placeAt, placeOf: (node) => placeAt(isNode(node) && node.range ? node.range[0] : 0) }
}

/** Where the value at a path stands, or its key; of what is absent, the innermost record that should have it. */
function placeIn({ document, placeOf }: Parsed, path: readonly PropertyKey[], of: 'key' | 'value'): Place {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length)
    if (of === 'key' && length === path.length) {
      const parent = document.getIn(at.slice(0, -1), true)
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === at.at(-1)) : undefined
      if (pair) return placeOf(pair.key)
    }
    const node = length === 0 ? document.contents : (document.getIn(at, true) as Node | undefined)
    if (isNode(node)) return placeOf(node)
  }
  return { line: 1, column: 1 }
}
