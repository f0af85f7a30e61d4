import { z } from 'zod'
import { line, url } from '../values.ts'

/** A company, laboratory or group that makes models, publishes documents or serves models. */
export const organizationRecord = z.strictObject({
  name: line.describe('Name as it calls itself'),
  kind: z
    .enum(['company', 'nonprofit', 'university', 'government', 'community', 'individual'])
    .describe('What sort of organization it is'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is its two-letter ISO 3166 code')
    .optional()
    .describe('ISO 3166 code of the country of its seat'),
  homepage: url.optional().describe('Its own site'),
})
