import { formatDay } from '@stack/shared/format/dates.ts'

interface Check {
  status: 'CHECKED' | 'MISMATCH' | 'NOT_CHECKABLE' | 'NOT_CHECKED'
  checkedOn: string | null
}

/** What became of looking for a figure at its place in the source. */
export function CheckWords({ check: { status, checkedOn } }: { check: Check }) {
  const day = checkedOn === null ? '' : ` ${formatDay(checkedOn)}`
  if (status === 'CHECKED') return <span className="small nowrap">checked{day}</span>
  if (status === 'MISMATCH') return <span className="small nowrap">checked{day}, not found there</span>
  return <span className="small muted nowrap">{status === 'NOT_CHECKABLE' ? 'not checkable' : 'not checked'}</span>
}
