import { type CitedSource, type ExportCell, exportWord } from '@stack/shared/sources/export.ts'
import { formatDay } from '@stack/shared/format/dates.ts'
import type { FragmentOf } from '../graphql/tada.ts'
import { claimPanel, type exportedClaimFragment, type SourceNumbers } from './claim-marker.ts'

export type ExportedClaim = FragmentOf<typeof exportedClaimFragment>

/** A cell of a file that can also be found on its page and copied by itself. */
export interface ViewCell extends ExportCell {
  /** Value of `panel=` behind the cell. */
  opens?: string
  /** The unit with its metric: "pass@1, %". The unit alone where absent. */
  measure?: string
}

/** The columns of a file that a claim fills; those of a cell without one are empty. */
export function claimCells(
  claim: Pick<ExportedClaim, 'id' | 'asOf' | 'locator' | 'check' | 'source' | 'dispute' | 'retraction'> | null,
  numbers: SourceNumbers,
) {
  if (!claim) return { isDisputed: false, isWithdrawn: false, asOf: '', source: null }
  const { id, asOf, locator, check, source, dispute, retraction } = claim
  return {
    isDisputed: Boolean(dispute),
    isWithdrawn: Boolean(retraction),
    asOf: formatDay(asOf),
    source: {
      title: source.title,
      url: source.url,
      number: numbers.numberOf(claim),
      locator,
      check: exportWord(check.status),
    },
    opens: claimPanel(id),
  }
}

/** A figure as it is quoted in a text, with the way to it: "Llama 4 Scout, LiveCodeBench: 29.9 (pass@1, %; Meta, 2025-04-05)". */
export function quotedCell(cell: ViewCell, sources: readonly CitedSource[], origin: string): string {
  const publisher = sources.find(({ number }) => number === cell.source?.number)?.source.publisher.name
  const stated = [publisher, cell.asOf].filter(Boolean).join(', ')
  const unit = cell.value === '' ? '' : (cell.measure ?? cell.unit)
  const about = [unit, stated, cell.isDisputed && 'disputed', cell.isWithdrawn && 'withdrawn'].filter(Boolean)
  const address = `${origin}/models/${cell.model}${cell.opens ? `?panel=${cell.opens}` : ''}`
  return `${cell.modelName}, ${cell.label}: ${cell.text}${about.length > 0 ? ` (${about.join('; ')})` : ''}\n${address}`
}
