import { ClausePanel } from '../../models/licenses/clause-panel.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import { MissingPanel } from './missing-panel.tsx'
import { OpennessPanel } from './openness-panel.tsx'
import type { PanelSubject } from './panel-value.ts'

/** The source panel on one subject. `panel` is its name in the address. */
export function PanelContent({ subject, panel }: { subject: PanelSubject; panel: string }) {
  switch (subject.kind) {
    case 'claim':
      return <ClaimPanel id={subject.id} panel={panel} />
    case 'missing':
      return <MissingPanel model={subject.model} about={subject.about} />
    case 'clause':
      return <ClausePanel license={subject.license} clause={subject.clause} />
    case 'openness':
      return <OpennessPanel model={subject.model} />
  }
}
