import { usePanelOpener } from './panel-context.ts'

/** Why there is no value. Each has its words; none is ever a dash, a zero or an empty cell. */
export type MissingReason =
  | 'not-reported'
  | 'not-disclosed'
  | 'not-computed'
  | 'not-applicable'
  | 'not-released'
  | 'not-loaded'

/** The words of a missing value, in lower case, as they stand in cells and exports. */
export const missingWords: Record<MissingReason, string> = {
  'not-reported': 'not reported',
  'not-disclosed': 'not disclosed',
  'not-computed': 'not computed',
  'not-applicable': 'not applicable',
  'not-released': 'not released on this day',
  'not-loaded': 'not loaded',
}

interface MissingProps {
  reason: MissingReason
  /** Value of `panel=` that says what was read. The words then are a button. */
  opens?: string
  /** For cells under 72 px: the hatch alone; the words stay for those who hear the page. */
  tight?: boolean
  /** Other words for the same reason, such as "vocabulary size: not disclosed". */
  words?: string
}

/** A blank that says why it is one. As the only child of a `<td>` it hatches the whole cell. */
export function Missing({ reason, opens, tight = false, words = missingWords[reason] }: MissingProps) {
  const opener = usePanelOpener(opens)
  const text =
    opens === undefined ? (
      <span className="words">{words}</span>
    ) : (
      <button type="button" className="plain words" {...opener}>
        {words}
      </button>
    )
  if (reason === 'not-applicable') return <span className="na">{text}</span>
  if (reason === 'not-loaded') return <span className="fail">{text}</span>
  return <span className={tight ? 'missing tight' : 'missing'}>{text}</span>
}
