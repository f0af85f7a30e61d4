import { getRouteApi } from '@tanstack/react-router'
import { RouteContent } from '../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../graphql/tada.ts'
import { useRouteQuery } from '../graphql/use-route-query.ts'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { SourceMarker } from '../ui/source-marker.tsx'
import { documentFragment, documentMarker } from './documented.ts'
import { FormatRows, type FormatRowsProps, formatRowFragment } from './format-rows.tsx'
import { RecordPage, UnknownRecord } from './record-page.tsx'

const quantizationQuery = graphql(
  `
    query Quantization($slug: String!) {
      quantization(slug: $slug) {
        id
        slug
        name
        explanation
        bitsPerWeightClaim {
          value
          locator
          source {
            ...StackDocument
          }
        }
        runtimes {
          ...FormatRow
        }
      }
    }
  `,
  [documentFragment, formatRowFragment],
)

const route = getRouteApi('/quantizations/$slug')

/** A format of weights, and what runs it. */
export function QuantizationView() {
  const { slug } = route.useParams()
  const answer = useRouteQuery(quantizationQuery, { slug })
  usePageTitle(answer.data?.quantization?.name ?? 'Format')
  return (
    <RouteContent answer={answer} what="Format" skeleton={<Skeleton what="the format" />}>
      {({ quantization }) =>
        quantization ? <Found quantization={quantization} /> : <UnknownRecord kind="format" slug={slug} />
      }
    </RouteContent>
  )
}

function Found({ quantization }: { quantization: NonNullable<ResultOf<typeof quantizationQuery>['quantization']> }) {
  const numbers = new SourceNumbers()
  const bits = quantization.bitsPerWeightClaim
  return (
    <RecordPage
      kind="Formats"
      name={quantization.name}
      numbers={numbers}
      hasSources={quantization.runtimes.length > 0 || Boolean(bits?.source)}
    >
      <p className="read">{quantization.explanation}</p>
      <p>
        Bits per weight:{' '}
        {bits ? (
          <>
            {bits.value}
            {bits.source && <SourceMarker {...documentMarker(bits.source, numbers)} />}{' '}
            <span className="small muted">{bits.locator}</span>
          </>
        ) : (
          <Missing reason="not-reported" />
        )}
      </p>
      <p>
        <PageLink href={`/stack?formats=${quantization.slug}`}>What fits my machine as {quantization.name}</PageLink>
      </p>
      <Section id="runtimes" title="Runtimes" note="a runtime that is not in the list says nothing about it">
        {quantization.runtimes.length > 0 ? (
          <FormatRows
            caption={`Runtimes for ${quantization.name}`}
            head="Runtime"
            rows={quantization.runtimes}
            nameOf={runtimeName}
            numbers={numbers}
          />
        ) : (
          <Missing reason="not-reported" words="not reported: no documentation read mentions it" />
        )}
      </Section>
    </RecordPage>
  )
}

const runtimeName: FormatRowsProps['nameOf'] = ({ runtime }) => (
  <PageLink href={`/runtimes/${runtime.slug}`}>{runtime.name}</PageLink>
)
