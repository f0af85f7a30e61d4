import { z } from 'zod'
import { line, slug, text } from '../values.ts'

/** Models that share a name and a maker. */
export const familyRecord = z.strictObject({
  name: line.describe('Name of the family, such as Llama'),
  organization: slug.describe('Slug of the organization that makes it'),
  description: text.optional().describe('What holds the family together, in our words'),
})
