import type { PanelReport } from './claim-view.ts'

const said = ({ text, absent, compared }: PanelReport) => absent ?? compared ?? text ?? ''
const standing = (reports: readonly PanelReport[]) => reports.filter(({ claim }) => !claim.retraction)

/** How many sources say how many different things, as a sentence. */
export function agreement(reports: readonly PanelReport[]): string {
  const all = standing(reports)
  const values = new Set(all.map(said)).size
  if (reports.length === 1) return 'One source states it.'
  if (all.length === 1) return 'One report stands; the others were withdrawn and are kept.'
  if (values === 1) return `${all.length} reports state the same.`
  return `${all.length} reports state ${values} different values. All are kept.`
}

/** Settings that one report states and another does not, or states otherwise. */
function settingsApart(reports: readonly PanelReport[]): string[] {
  const lists = reports.flatMap(({ settings }) => (settings ? [settings.stated] : []))
  const shared = new Set(lists.reduce((common, list) => common.filter((words) => list.includes(words)), lists[0] ?? []))
  return [...new Set(lists.flat())].filter((words) => !shared.has(words))
}

/**
 * Why reports of different values differ, where the rule of the server names no contradiction: scores under settings that tell them
 * apart, and facts, for which no source states a setting. `null` where they do not differ.
 */
export function differences(reports: readonly PanelReport[]): string | null {
  const all = standing(reports)
  if (new Set(all.map(said)).size < 2) return null
  const apart = settingsApart(all)
  if (apart.length > 0) return `Not every source states these settings, or not alike: ${apart.join('; ')}.`
  if (all.some(({ settings }) => settings)) return 'They are of other versions, and do not contradict each other.'
  const days = new Set(all.map(({ claim }) => claim.asOf)).size
  return days > 1 ? 'Unexplained. They hold for different days.' : 'Unexplained.'
}
