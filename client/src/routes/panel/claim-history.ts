import { formatDay } from '@stack/shared/format/dates.ts'
import type { PanelReport } from './claim-view.ts'

interface PanelEvent {
  id: string
  day: string
  text: string
}

/** What happened to a thing and to what is said of it, the oldest first. */
export function claimHistory(reports: readonly PanelReport[]): PanelEvent[] {
  const events = reports.flatMap(({ id, claim, text, absent }) => {
    const { title } = claim.source
    const value = absent?.replace('-', ' ') ?? text ?? ''
    const event = (kind: string, day: string | null, words: string) =>
      day === null ? [] : [{ id: `${id} ${kind}`, day: formatDay(day), text: words }]
    return [
      ...event('stated', claim.asOf, `${title} states: ${value}.`),
      ...event('recorded', claim.recordedOn, `Read in ${title} and recorded: ${value}.`),
      ...event('checked', claim.check.checkedOn, `Looked for again by a program in ${title}.`),
      ...event('disputed', claim.dispute?.recordedOn ?? null, `Report of ${title} disputed.`),
      ...event('withdrawn', claim.retraction?.retractedOn ?? null, `Report of ${title} withdrawn.`),
    ]
  })
  return events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
