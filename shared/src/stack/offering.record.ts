import { z } from 'zod'
import { claimFields } from '../sources/claim.record.ts'
import { line, slug } from '../values.ts'

/** What a provider asks for a model and how fast it serves it, as seen on the report's day. */
export const offeringRecord = z
  .strictObject({
    provider: slug.describe('Slug of the provider'),
    input_usd_per_million_tokens: z.number().nonnegative().optional().describe('US dollars for a million input tokens'),
    output_usd_per_million_tokens: z
      .number()
      .nonnegative()
      .optional()
      .describe('US dollars for a million output tokens'),
    output_tokens_per_second: z.number().positive().optional().describe('Output tokens a second of one stream'),
    time_to_first_token_ms: z.number().positive().optional().describe('Milliseconds to the first token'),
    context_tokens: z.int().positive().optional().describe('Longest context this provider serves'),
    precision: line.optional().describe('Number format it serves the weights in'),
    is_free_tier: z.boolean().optional().describe('Whether this is a free plan; its price is then not compared'),
    ...claimFields,
  })
  .refine(
    (offering) =>
      offering.input_usd_per_million_tokens !== undefined ||
      offering.output_usd_per_million_tokens !== undefined ||
      offering.output_tokens_per_second !== undefined ||
      offering.time_to_first_token_ms !== undefined ||
      offering.context_tokens !== undefined,
    { message: 'states no price, speed or context' },
  )
export type OfferingRecord = z.infer<typeof offeringRecord>

/** Someone who serves models for money. */
export const providerRecord = z.strictObject({
  name: line.describe('Name as it calls itself'),
  homepage: z.url({ protocol: /^https?$/ }).describe('Its site'),
  is_aggregate: z
    .boolean()
    .optional()
    .describe('Whether it stands for many providers together; its prices are then never a lowest price'),
})
