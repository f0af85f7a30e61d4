import type { FactRecord } from '@stack/shared/models/fact.record.ts'
import { notApplicable, notDisclosed } from '@stack/shared/models/fact.record.ts'
import { factDefinition, type FactName, factNames } from '@stack/shared/models/facts.ts'
import { parseQuantity } from '@stack/shared/values.ts'
import type { ClaimColumns, Database } from '../tables.ts'
import { claimRows, type PlacedReport } from '../sources/claims.import.ts'
import type { Ids } from '../rows.ts'

type FactContent = Omit<Database['fact'], keyof ClaimColumns>

function contentOf(name: FactName, { value, qualifier, printed: digits }: FactRecord): FactContent {
  const empty = {
    name,
    numberValue: null,
    textValue: null,
    listValue: null,
    dayValue: null,
    printed: null,
    qualifier: qualifier ?? null,
  }
  if (value === notDisclosed) return { ...empty, state: 'not-disclosed' }
  if (value === notApplicable) return { ...empty, state: 'not-applicable' }
  const printed = Array.isArray(value) ? value.join(', ') : (digits ?? String(value))
  const reported = { ...empty, state: 'reported', printed }
  switch (factDefinition(name).kind) {
    case 'number':
      return { ...reported, numberValue: parseQuantity(value as number | string) }
    case 'list':
      return { ...reported, listValue: value as string[] }
    case 'day':
      return { ...reported, dayValue: value as string }
    default:
      return { ...reported, textValue: value as string }
  }
}

/** Rows of facts: by model, then in the order facts are shown, then by report. */
export function factRows(reports: readonly PlacedReport[], ids: Ids): Database['fact'][] {
  const byModel = Map.groupBy(reports, (report) => report.modelId)
  const drafts = [...byModel.values()].flatMap((ofModel) =>
    factNames.flatMap((name) =>
      ofModel.flatMap((report) => {
        const claim = report.record.facts?.[name]
        if (!claim) return []
        const content = contentOf(name, claim)
        const value = content.state === 'reported' ? String(content.numberValue ?? content.printed) : null
        return [{ report, claim, hasSettings: true, key: name, value, content }]
      }),
    ),
  )
  return claimRows('Fact', drafts, ids)
}
