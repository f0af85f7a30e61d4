/** How a score was taken, as the API gives it. Null: its source does not say. */
export interface Taken {
  version: string | null
  settings: {
    metric: string | null
    mode: 'THINKING' | 'NON_THINKING' | null
    shots: number | null
    chainOfThought: boolean | null
    attempts: string | null
    tools: string | null
    scaffold: string | null
    harness: string | null
    precision: string | null
    promptFormat: string | null
    method: string | null
  }
}

const shotWords = (shots: number) =>
  shots === 0 ? 'no examples in the prompt' : `${shots} ${shots === 1 ? 'example' : 'examples'} in the prompt`

/** What a source says of how a score was taken, each setting in the user's words, most telling first. */
export function settingWords({ version, settings: said }: Taken): string[] {
  const words = [
    said.metric,
    version && `version ${version}`,
    said.mode && (said.mode === 'THINKING' ? 'thinking on' : 'thinking off'),
    said.shots !== null && shotWords(said.shots),
    said.chainOfThought !== null && `${said.chainOfThought ? '' : 'no '}step-by-step reasoning`,
    said.attempts && said.attempts !== said.metric && `attempts: ${said.attempts}`,
    said.tools && (said.tools === 'none' ? 'no tools' : `tools: ${said.tools}`),
    said.scaffold && `agent framework: ${said.scaffold}`,
    said.harness && `harness: ${said.harness}`,
    said.precision && `precision: ${said.precision}`,
    said.promptFormat && `prompt: ${said.promptFormat}`,
    said.method,
  ]
  return words.flatMap((word) => word || [])
}
