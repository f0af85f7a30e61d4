import { builder, sql } from '../builder.ts'
import { Model } from '../models/model.type.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { Offering, Provider } from './offering.type.ts'

interface PriceHistory {
  readonly provider: Selected<'provider'>
  readonly isFreeTier: boolean
  readonly offerings: readonly (Selected<'offering'> & { readonly asOf: string })[]
}

const ProviderPrices = builder.objectRef<PriceHistory>('ProviderPrices').implement({
  description: 'What one provider asked for a model over time, on one plan.',
  fields: (t) => ({
    provider: t.field({ type: Provider, description: 'The provider.', resolve: ({ provider }) => provider }),
    isFreeTier: t.exposeBoolean('isFreeTier', {
      description: 'Whether it is the free plan, whose price is not compared.',
    }),
    firstSeenOn: t.field({
      type: 'Date',
      description: 'Day of the first sighting.',
      resolve: ({ offerings }) => offerings[0]!.asOf,
    }),
    lastSeenOn: t.field({
      type: 'Date',
      description: 'Day of the last sighting: beyond it nothing is known of the price.',
      resolve: ({ offerings }) => offerings.at(-1)!.asOf,
    }),
    offerings: t.field({
      type: [Offering],
      description:
        'Every sighting, the oldest first. A price holds from its day to the next one; between two sightings nobody looked. Disputed ones are among them and say so.',
      resolve: ({ offerings }) => [...offerings],
    }),
  }),
})

sql.extendSqlObject(Model, (t) => ({
  priceHistory: t.computed({
    type: [ProviderPrices],
    nullable: false,
    description:
      'What each provider asked for it over time, by the name of the provider: all sightings that state a price and were not withdrawn. Empty when none is recorded.',
    args: builder.args((a) => ({
      provider: a.string({ description: 'Slug of a provider: only its prices; those of all when absent.' }),
    })),
    gather: (g, { provider }) => ({
      offerings: g.many(Offering, {
        on: ['id', 'modelId'],
        columns: ['providerId', 'isFreeTier', 'asOf'],
        where: (eb) =>
          eb.and([
            eb('retractedOn', 'is', null),
            eb.or([eb('inputUsdPerMillionTokens', 'is not', null), eb('outputUsdPerMillionTokens', 'is not', null)]),
            ...(provider
              ? [
                  eb(
                    'providerId',
                    '=',
                    eb.selectFrom('provider').select('provider.id').where('provider.slug', '=', provider),
                  ),
                ]
              : []),
          ]),
        orderBy: [{ by: 'asOf', as: 'date' }],
        expected: 10,
        with: (o) => ({ provider: o.one(Provider, { on: ['providerId', 'id'], columns: ['name'] }) }),
      }),
    }),
    resolve: ({ offerings }) =>
      [...Map.groupBy(offerings, ({ providerId, isFreeTier }) => `${providerId} ${isFreeTier}`).values()]
        .map((ofOne) => ({ provider: ofOne[0]!.provider!, isFreeTier: ofOne[0]!.isFreeTier, offerings: ofOne }))
        .sort((a, b) => a.provider.name.localeCompare(b.provider.name) || Number(a.isFreeTier) - Number(b.isFreeTier)),
  }),
}))
