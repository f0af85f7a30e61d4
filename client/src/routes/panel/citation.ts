import { formatDay } from '@stack/shared/format/dates.ts'
import type { ClaimView, PanelReport } from './claim-view.ts'

/** Address of a fact: the page that shows it, with the panel open. */
export const factLink = ({ model }: Pick<ClaimView, 'model'>, panel: string, origin: string): string =>
  `${origin}/models/${model.slug}?panel=${panel}`

/** A claim as it is cited in a text: what is stated, by whom, where, when it was read, and the way back here. */
export function citation(view: ClaimView, { claim, text, unit, absent }: PanelReport, link: string): string {
  const { source, locator, recordedOn } = claim
  const what = `${view.model.name}, ${view.title}`
  const value = absent ? absent.replace('-', ' ') : [text, unit].filter(Boolean).join(' ')
  const document = `${source.publisher.name}, “${source.title}”, ${formatDay(source.revisedOn ?? source.publishedOn)}`
  return `${what}: ${value}. ${document}, ${locator}. ${source.url} (read ${formatDay(recordedOn)}). The Open-Source AI Stack, ${link}`
}
