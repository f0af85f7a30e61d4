import { formatDay } from '@stack/shared/format/dates.ts'
import type { PageModel } from './model.query.ts'

/** How to cite the record. */
export const citationOf = ({ name, record }: Pick<PageModel, 'name' | 'record'>, link: string): string =>
  `The Open-Source AI Stack: ${name}. Record of ${formatDay(record.lastRecordedOn)}. ${link}`
