import { exportMarkdown, type Provenance } from '@stack/shared/comparisons/export.ts'
import type { ComparedView } from './compared-view.ts'
import { exportCells } from './export-cells.ts'

/** What is on the page as Markdown. */
export const toMarkdown = (view: ComparedView, from: Provenance): string =>
  exportMarkdown(
    view.models.map(({ name }) => name),
    exportCells(view),
    view.numbers.list,
    from,
  )
