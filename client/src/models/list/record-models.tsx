import type { FragmentOf } from '../../graphql/tada.ts'
import { graphql } from '../../graphql/tada.ts'
import { SourceList } from '../../sources/source-list.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { flagParam } from '@stack/shared/format/params.ts'
import { Pager, pageParam, pageSize } from '../../ui/pager.tsx'
import { Section } from '../../ui/section.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { useViewState } from '../../ui/use-view-state.ts'
import { countModels } from './applied-filters.ts'
import type { ColumnId } from './list-columns.ts'
import { defaultSort } from './list-sort.ts'
import { ModelRows } from './model-rows.tsx'
import { dateCell, numberCell } from './list-cells.ts'
import { listedModelFragment } from './models.query.ts'

/** The models of a family or an organization, the newest first. */
export const recordModelsFragment = graphql(
  `
    fragment RecordModels on ModelConnection @_unmask {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ListedModel
        openness {
          class
        }
        known: scores(first: 0, all: true) {
          totalCount
        }
        facts {
          totalParameters {
            ...NumberCell
          }
          activeParameters {
            ...NumberCell
          }
          contextTokens {
            ...NumberCell
          }
          releasedOn {
            ...DateCell
          }
        }
      }
    }
  `,
  [listedModelFragment, numberCell, dateCell],
)

const columns: readonly ColumnId[] = [
  'openness',
  'totalParameters',
  'activeParameters',
  'contextTokens',
  'scores',
  'releasedOn',
]
export const recordParams = { marks: flagParam(), page: pageParam }

interface RecordModelsProps {
  models: FragmentOf<typeof recordModelsFragment>
  /** The list of models with this record as its one condition. */
  listHref: string
  view: ReturnType<typeof useViewState<typeof recordParams>>
  isLoading: boolean
}

/** The models of a record as in the list, and the way to the list itself. */
export function RecordModels({ models, listHref, view, isLoading }: RecordModelsProps) {
  const { state, push } = view
  const { totalCount } = models
  const nodes = models.nodes.slice(0, state.page * pageSize)
  if (totalCount === 0) return <EmptyState title="No model of it is in the catalogue" />
  return (
    <Section
      title="Models"
      note={
        nodes.length < totalCount
          ? `the newest ${nodes.length} of ${totalCount}`
          : `${countModels(totalCount)}, the newest first`
      }
      controls={
        <>
          <Switch label="Source markers" checked={state.marks} onChange={(marks) => push({ marks })} />
          <PageLink className="btn" href={listHref}>
            Filter and sort
          </PageLink>
        </>
      }
    >
      <ModelRows
        caption="Its models, the newest first"
        models={nodes}
        columns={columns}
        sort={defaultSort}
        marks={state.marks}
      >
        {(numbers) => (
          <>
            {totalCount > pageSize && (
              <Pager
                shown={nodes.length}
                total={totalCount}
                page={state.page}
                isLoading={isLoading}
                onPage={(page) => push({ page })}
              />
            )}
            <Section title="Sources">
              <SourceList numbers={numbers} />
            </Section>
          </>
        )}
      </ModelRows>
    </Section>
  )
}
