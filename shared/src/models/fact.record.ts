import { z } from 'zod'
import { claimFields } from '../sources/claim.record.ts'
import { day, line, parseQuantity, quantity } from '../values.ts'
import { type FactDefinition, type FactName, factDefinitions, factNames } from './facts.ts'

/** The maker, or the source, says that it does not tell. */
export const notDisclosed = 'not_disclosed'
/** The fact has no meaning for this model, such as the experts of a dense one. */
export const notApplicable = 'not_applicable'

function valueOf(definition: FactDefinition): z.ZodType<FactValue> {
  const { kind, min = 0, max = Number.MAX_SAFE_INTEGER, values } = definition
  switch (kind) {
    case 'number':
      return quantity
        .refine((printed) => parseQuantity(printed) >= min, `is below ${min}: was a K, M, B or T forgotten?`)
        .refine((printed) => parseQuantity(printed) <= max, `is above ${max}`)
    case 'day':
      return day
    case 'choice':
      return z.enum(values as [string, ...string[]])
    case 'list':
      return z.array(values ? z.enum(values as [string, ...string[]]) : line).min(1)
    case 'text':
      return line
  }
}

/** A value as the file writes it. */
export type FactValue = string | number | string[]

/** What one source states about one fact of one model. */
export const factRecord = (definition: FactDefinition) =>
  z.strictObject({
    value: z
      .union([z.literal([notDisclosed, notApplicable]), valueOf(definition)])
      .describe(`${definition.description} Also ${notDisclosed} or ${notApplicable}.`),
    qualifier: z
      .enum(['about', 'at-least', 'up-to'])
      .optional()
      .describe('How the source hedges the figure: about, at least, up to'),
    ...claimFields,
  })

/** A fact with the digits its file writes, where the number loses them: `500000.0` is the number 500000. No field of the file. */
export type FactRecord = z.infer<ReturnType<typeof factRecord>> & { printed?: string }

/** The facts of a report: each optional, each with the place where it stands. */
export const factsRecord = z.strictObject(
  Object.fromEntries(factNames.map((name) => [name, factRecord(factDefinitions[name]).optional()])) as Record<
    FactName,
    z.ZodOptional<ReturnType<typeof factRecord>>
  >,
)
export type FactsRecord = { [N in FactName]?: FactRecord | undefined }
