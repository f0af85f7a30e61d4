import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import type { VariablesOf } from '../graphql/tada.ts'
import { useWholeList } from '../graphql/use-whole-list.ts'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { SourceList } from '../sources/source-list.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import type { ViewStateOf } from '../ui/view-params.ts'
import { Calculator } from './calculator.tsx'
import { HardwareTable } from './hardware-table.tsx'
import { stackParams } from './stack-params.ts'
import { type StackAnswer, stackQuery } from './stack.query.ts'
import { SupportMatrix } from './support-matrix.tsx'

type State = ViewStateOf<typeof stackParams>

const availableBytes = ({ mem, free }: State) => Math.max(0, mem - free) * 1e9

function variablesOf(state: State): VariablesOf<typeof stackQuery> {
  const { models, ctx, seq, kv, formats } = state
  const [format1, format2, format3, format4, format5, format6] = formats
  const [first] = formats
  return {
    models: [...models],
    hasModels: models.length > 0,
    ctx,
    seq,
    kv: Number(kv),
    format1: format1 ?? '',
    has1: format1 !== undefined,
    format2: format2 ?? '',
    has2: format2 !== undefined,
    format3: format3 ?? '',
    has3: format3 !== undefined,
    format4: format4 ?? '',
    has4: format4 !== undefined,
    format5: format5 ?? '',
    has5: format5 !== undefined,
    format6: format6 ?? '',
    has6: format6 !== undefined,
    fits: { quantization: first ?? '', contextTokens: ctx, memoryBytes: availableBytes(state) },
    // The API's condition is for one sequence and a cache of 16 bits.
    hasFits: first !== undefined && seq === 1 && kv === '16',
  }
}

/** What fits in the memory one has, and which runtime runs which format. */
export function StackView() {
  usePageTitle('Stack')
  const view = useViewState(stackParams)
  const answer = useWholeList(stackQuery, variablesOf(view.state), (data) => data.all.pageInfo)
  return (
    <div className="page">
      <PageHead
        title="Stack"
        note="Which runtime runs which format, and what fits in the memory you have."
        controls={<ViewControls />}
      />
      <IgnoredNote ignored={view.ignored} />
      <RouteContent answer={answer} what="Stack" skeleton={<Skeleton what="the stack" rows={12} />}>
        {(data) => <Loaded data={data} view={view} />}
      </RouteContent>
    </div>
  )
}

function Loaded({ data, view }: { data: StackAnswer; view: ReturnType<typeof useViewState<typeof stackParams>> }) {
  const numbers = new SourceNumbers()
  return (
    <>
      <Calculator data={data} view={view} numbers={numbers} />
      <SupportMatrix quantizations={data.quantizations.nodes} runtimes={data.runtimes.nodes} numbers={numbers} />
      <HardwareTable hardware={data.hardwareList.nodes} hrefOf={(mem) => view.href({ mem })} numbers={numbers} />
      <Section id="sources" title="Sources">
        <SourceList numbers={numbers} />
      </Section>
    </>
  )
}
