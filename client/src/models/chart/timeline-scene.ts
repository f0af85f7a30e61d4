import { claimPanel } from '../../sources/claim-marker.ts'
import { timeScale } from '../../ui/chart/scale.ts'
import { line, type Scene, type SceneItem, words } from '../../ui/chart/scene.ts'
import type { ChartedRow } from './charted-rows.ts'

const step = 12
const dot = 10
const gutter = 168
const head = 24

interface Placed {
  row: ChartedRow
  x: number
  level: number
}

/** The models of a family, lowest free level first, so that no two dots cover each other. */
function placed(rows: readonly ChartedRow[], across: (time: number) => number): Placed[] {
  const ends: number[] = []
  return rows
    .toSorted((a, b) => a.x.value - b.x.value || (a.model.name < b.model.name ? -1 : 1))
    .map((row) => {
      const x = across(row.x.value)
      const free = ends.findIndex((end) => x - end >= dot)
      const level = free === -1 ? ends.length : free
      ends[level] = x
      return { row, x, level }
    })
}

/** The name of a chosen model beside its dot, on the side that has room. */
function chosenLabel(name: string, x: number, y: number, right: number): SceneItem {
  const isLeft = x + 10 + name.length * 7 > right
  return words(isLeft ? x - 10 : x + 10, y, name, {
    size: 12,
    weight: 600,
    fill: '--ink',
    anchor: isLeft ? 'end' : 'start',
  })
}

/** Dots at days of release, a lane for each family in the order of their first. No line joins them. */
export function timelineScene(rows: readonly ChartedRow[], chosen: readonly string[], width: number): Scene {
  const isWide = width >= 560
  const left = isWide ? gutter : 8
  const right = width - 16
  const scale = timeScale(
    rows.map(({ x }) => x.value),
    isWide ? 10 : 4,
  )
  const across = (time: number) => left + scale.at(time) * (right - left)
  const families = [...Map.groupBy(rows, ({ model }) => model.family.slug).values()]
  const firstOf = (members: readonly ChartedRow[]) => Math.min(...members.map(({ x }) => x.value))
  const lanes = families.toSorted((a, b) => firstOf(a) - firstOf(b))
  const items: SceneItem[] = []
  // Names lie above all dots.
  const names: SceneItem[] = []
  let y = head
  for (const members of lanes) {
    const dots = placed(members, across)
    const levels = Math.max(...dots.map(({ level }) => level)) + 1
    const name = members[0]?.model.family.name ?? ''
    items.push(line(0, y, width, y, '--line'))
    if (!isWide) y += 16
    items.push(words(0, isWide ? y + 15 : y - 3, `${name}, ${members.length}`, { size: 12, fill: '--ink' }))
    for (const { row, x, level } of dots) {
      const place = chosen.indexOf(row.model.slug)
      items.push({
        kind: 'mark',
        id: row.model.slug,
        index: place >= 0 ? place : null,
        x: Math.round(x * 10) / 10,
        y: y + 11 + level * step,
        size: 6,
        name: `${row.model.name}, ${name}, released ${row.x.text}`,
        opens: claimPanel(row.x.claim.id),
      })
      if (place >= 0) names.push(chosenLabel(row.model.name, x, y + 15 + level * step, right))
    }
    y += levels * step + 10
  }
  const ticks = scale.ticks.flatMap(({ value, text }): SceneItem[] => [
    words(across(value), 12, text, { size: 11, fill: '--ink-3', anchor: 'middle' }),
    line(across(value), head - 6, across(value), y, '--line'),
  ])
  return {
    width,
    height: y + 4,
    title: `Days of release of ${rows.length} models in ${lanes.length} families`,
    items: [...ticks, ...items, line(0, y, width, y, '--ink-3'), ...names],
  }
}
