import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import { nameKey, type Rule, wordsOf } from './say.ts'

const fileName = ({ pinned }: SourceRecord) => (pinned?.path ?? '').replace(/.*\//, '')

/** Whether a licence text says by its name that it is about code, or about weights. */
const isOf = (source: SourceRecord, what: 'code' | 'model') =>
  source.kind === 'license-text' && wordsOf(`${fileName(source).replaceAll('_', ' ')} ${source.title}`).includes(what)

/**
 * A model's licence is that of its weights. Repositories often have two texts, LICENSE-CODE and LICENSE-MODEL, and the sign at the
 * top of the page shows the one of the code.
 */
export const weightsLicenses: Rule = ({ licenses, sources, models }, say) => {
  /** Licences of weights by the repository that has their text beside its code. */
  const ofWeights = new Map<string, string[]>()
  for (const [slug, license] of licenses) {
    const source = sources.get(license.source)
    if (!source) continue
    if (isOf(source, 'code') && !isOf(source, 'model'))
      say(
        'licenses',
        slug,
        ['source'],
        'license',
        `${license.source} is a licence of code; the records here are licences of weights`,
      )
    if (source.pinned && isOf(source, 'model'))
      ofWeights.set(source.pinned.repository, [...(ofWeights.get(source.pinned.repository) ?? []), slug])
  }
  for (const [slug, model] of models) {
    for (const repository of new Set(
      model.reports.flatMap(({ source }) => sources.get(source)?.pinned?.repository ?? []),
    )) {
      const wanted =
        nameKey(model.name) === nameKey(repository.replace(/.*\//, '')) ? ofWeights.get(repository) : undefined
      if (wanted && !wanted.includes(model.license))
        say(
          'models',
          slug,
          ['license'],
          'license',
          `${repository} has a text for the weights, ${wanted.join(' or ')}; ${model.license} may be that of the code`,
        )
    }
  }
}
