import { getRouteApi } from '@tanstack/react-router'
import { RouteContent } from '../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../graphql/tada.ts'
import { useRouteQuery } from '../graphql/use-route-query.ts'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { SafeLink } from '../ui/safe-link.tsx'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { FormatRows, type FormatRowsProps, formatRowFragment } from './format-rows.tsx'
import { RecordPage, UnknownRecord } from './record-page.tsx'

const runtimeQuery = graphql(
  `
    query Runtime($slug: String!) {
      runtime(slug: $slug) {
        id
        slug
        name
        license
        homepage
        repository
        formats {
          ...FormatRow
        }
      }
    }
  `,
  [formatRowFragment],
)

const route = getRouteApi('/runtimes/$slug')

/** A program that runs models, and what it runs. */
export function RuntimeView() {
  const { slug } = route.useParams()
  const answer = useRouteQuery(runtimeQuery, { slug })
  usePageTitle(answer.data?.runtime?.name ?? 'Runtime')
  return (
    <RouteContent answer={answer} what="Runtime" skeleton={<Skeleton what="the runtime" />}>
      {({ runtime }) => (runtime ? <Found runtime={runtime} /> : <UnknownRecord kind="runtime" slug={slug} />)}
    </RouteContent>
  )
}

function Found({ runtime }: { runtime: NonNullable<ResultOf<typeof runtimeQuery>['runtime']> }) {
  const numbers = new SourceNumbers()
  return (
    <RecordPage kind="Runtimes" name={runtime.name} numbers={numbers} hasSources={runtime.formats.length > 0}>
      <dl className="pairs">
        <dt>Licence</dt>
        <dd>{runtime.license}</dd>
        <dt>Code</dt>
        <dd>
          <SafeLink href={runtime.repository}>{runtime.repository}</SafeLink>
        </dd>
        <dt>Site</dt>
        <dd>{runtime.homepage ? <SafeLink href={runtime.homepage}>{runtime.homepage}</SafeLink> : 'not reported'}</dd>
      </dl>
      <Section
        id="formats"
        title="Formats"
        note="as its documentation says; what it does not mention is not in the list"
      >
        <FormatRows
          caption={`Formats that ${runtime.name} runs`}
          head="Format"
          rows={runtime.formats}
          nameOf={formatName}
          numbers={numbers}
        />
      </Section>
    </RecordPage>
  )
}

const formatName: FormatRowsProps['nameOf'] = ({ quantization }) => (
  <PageLink href={`/quantizations/${quantization.slug}`}>{quantization.name}</PageLink>
)
