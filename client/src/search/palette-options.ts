import type { Shortcut } from '../ui/shortcuts.ts'
import type { TrayItem } from '../ui/tray.ts'
import type { Part } from './highlighted.tsx'
import type { Hit } from './palette.query.ts'
import { recordKinds } from './record-kinds.ts'

/** A page of the explorer that the palette can go to. */
export interface PalettePage {
  path: string
  label: string
}

/** A line of the palette. */
export interface PaletteOption {
  id: string
  label: string
  /** The parts of the label that the text names. */
  parts: readonly Part[]
  /** The name by which it was found, where that is not the label. */
  alias: { text: string; parts: readonly Part[] } | null
  note: string | null
  href: string
  /** Set for what can be compared. */
  model: TrayItem | null
  /** Set for what does something instead of leading somewhere. */
  run?: () => void
}

export interface OptionGroup {
  label: string
  options: readonly PaletteOption[]
}

const nameOf = (record: Hit['record']) => (record.__typename === 'Source' ? record.title : record.name)

function noteOf(record: Hit['record']): string | null {
  switch (record.__typename) {
    case 'Model':
    case 'Family':
      return record.organization.name
    case 'Benchmark':
      return record.measures
    case 'License':
      return record.spdxId
    case 'Source':
      return record.publisher.name
    case 'Organization':
      return null
  }
}

function optionOf({ record, matched, highlights }: Hit): PaletteOption {
  const label = nameOf(record)
  const isByName = matched === label
  const { folder } = recordKinds[record.__typename]
  return {
    id: `${folder}-${record.slug}`,
    label,
    parts: isByName ? highlights : [],
    alias: isByName ? null : { text: matched, parts: highlights },
    note: noteOf(record),
    href: `/${folder}/${record.slug}`,
    model: record.__typename === 'Model' ? { id: record.slug, label } : null,
  }
}

/** Where a text begins a word of a label, or null where it does not; no part for no text. */
function partsOf(label: string, text: string): Part[] | null {
  if (text === '') return []
  const start = ` ${label.toLowerCase()}`.indexOf(` ${text.toLowerCase()}`)
  return start < 0 ? null : [{ start, length: text.length }]
}

/** Pages of which a word begins with the text; all of them for no text. */
function pageOptions(pages: readonly PalettePage[], text: string): PaletteOption[] {
  return pages.flatMap(({ path, label }) => {
    const parts = partsOf(label, text)
    if (!parts) return []
    return [{ id: `page${path.replaceAll('/', '-')}`, label, parts, alias: null, note: null, href: path, model: null }]
  })
}

/** What the keys of the view do, by name. */
export function commandOptions(commands: readonly Shortcut[], text: string): PaletteOption[] {
  return commands.flatMap(({ keys, does, run }) => {
    const label = does.slice(0, 1).toUpperCase() + does.slice(1)
    const parts = partsOf(label, text)
    if (!parts) return []
    return [{ id: `do-${keys}`, label, parts, alias: null, note: keys, href: '', model: null, run }]
  })
}

/** What the palette offers: the facts asked for, records by kind, the kind of the nearest first, then pages and commands. */
export function optionGroups(
  hits: readonly Hit[],
  pages: readonly PalettePage[],
  text: string,
  facts: readonly PaletteOption[] = [],
  commands: readonly Shortcut[] = [],
): OptionGroup[] {
  const byKind = Map.groupBy(hits, ({ record }) => record.__typename)
  const groups = [...byKind].map(([type, of]) => ({ label: recordKinds[type].label, options: of.map(optionOf) }))
  return [
    { label: 'Facts', options: facts },
    ...groups,
    { label: 'Pages', options: pageOptions(pages, text) },
    { label: 'Do', options: commandOptions(commands, text) },
  ].filter(({ options }) => options.length > 0)
}

/** The option `by` steps from one, round the ends; the first where it is none of them. */
export function stepFrom(options: readonly PaletteOption[], id: string | null, by: 1 | -1): PaletteOption | undefined {
  const at = options.findIndex((option) => option.id === id)
  return at < 0 ? options[0] : options.at((at + by) % options.length)
}
