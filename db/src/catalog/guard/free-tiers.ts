import type { Rule } from './say.ts'

const prices = ['input_usd_per_million_tokens', 'output_usd_per_million_tokens'] as const

/** Nothing is sold for nothing: a price of zero is a free plan, whose figure is never compared with a price. */
export const freeTiers: Rule = ({ models }, say) => {
  for (const [slug, { reports }] of models)
    for (const [at, report] of reports.entries())
      for (const [index, offering] of (report.offerings ?? []).entries())
        for (const price of prices) {
          const path = ['reports', at, 'offerings', index, price]
          const usd = offering[price]
          if (usd === 0 && !offering.is_free_tier && !offering.note)
            say(
              'models',
              slug,
              path,
              'free-tier',
              'is 0: add is_free_tier: true, or say in a note why this part costs nothing',
            )
          if (usd !== undefined && usd > 0 && offering.is_free_tier)
            say('models', slug, path, 'free-tier', 'is a price, and is_free_tier says that there is none')
        }
}
