import { graphql, type ResultOf } from '../../graphql/tada.ts'

const releaseFragment = graphql(`
  fragment Release on TextFact @_unmask {
    value
    locator
    asOf
    source {
      id
      slug
      title
    }
  }
`)

/** The rule behind a model's openness, and the claims it rests on. */
export const opennessQuery = graphql(
  `
    query OpennessPanel($slug: String!) {
      model(slug: $slug) {
        id
        slug
        name
        openness {
          class
          reasons {
            criterion
            met
            text
          }
        }
        license {
          id
          slug
          name
        }
        facts {
          weightsReleased {
            ...Release
          }
          inferenceCodeReleased {
            ...Release
          }
          trainingCodeReleased {
            ...Release
          }
          dataReleased {
            ...Release
          }
          dataDescriptionReleased {
            ...Release
          }
        }
      }
    }
  `,
  [releaseFragment],
)

export type OpennessModel = NonNullable<ResultOf<typeof opennessQuery>['model']>
export type OpennessReason = OpennessModel['openness']['reasons'][number]
export type Release = NonNullable<OpennessModel['facts']['weightsReleased']>
