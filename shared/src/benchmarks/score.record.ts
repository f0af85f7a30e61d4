import { z } from 'zod'
import { claimFields } from '../sources/claim.record.ts'
import { line, slug, text } from '../values.ts'

/**
 * How a score was taken, as far as its source says. What is absent was not stated; silence is never read as a default.
 */
export const scoreSettings = {
  metric: line.optional().describe('What was counted: accuracy, pass@1, exact match, elo …'),
  mode: z
    .enum(['thinking', 'non-thinking'])
    .optional()
    .describe('Whether the model reasoned at length before its answer'),
  shots: z.int().min(0).max(1_000).optional().describe('Worked examples in the prompt'),
  chain_of_thought: z.boolean().optional().describe('Whether the prompt asks for step-by-step reasoning'),
  attempts: line.optional().describe('How many answers count and how: pass@1, mean of 32, maj@64'),
  tools: line.optional().describe('Tools the model could use, or none'),
  scaffold: line.optional().describe('Agent framework around the model'),
  harness: line.optional().describe('Evaluation program and its version'),
  precision: line.optional().describe('Number format of the weights that were tested'),
  prompt_format: line.optional().describe('Prompt or answer format'),
  method: line.optional().describe('Anything else the source states about the method, in few words'),
}
export type ScoreSettingName = keyof typeof scoreSettings
export const scoreSettingNames = Object.keys(scoreSettings) as ScoreSettingName[]

/** A published result of one model on one benchmark, as one source states it. Never inferred, never averaged. */
export const scoreRecord = z.strictObject({
  benchmark: slug.describe('Slug of the benchmark'),
  version: line.optional().describe('Version or window of the benchmark, in quotes'),
  value: z.number().describe('As printed by the source, in the unit of the benchmark'),
  uncertainty: z.number().positive().optional().describe('Half width of the stated interval, in the same unit'),
  evaluator: slug.optional().describe('Slug of the organization that ran it; absent when the source does not say'),
  ...scoreSettings,
  difference: text.optional().describe('What a document says of why other sources state another figure, in our words'),
  quote: text.max(200).optional().describe('The cell as printed, where it differs from the value'),
  ...claimFields,
})

/** A score with the digits its file writes, where the number loses them: `14.0` is the number 14. No field of the file. */
export type ScoreRecord = z.infer<typeof scoreRecord> & { printed?: string }
