/** Categories in the order of a page. */
export const categories = [
  'KNOWLEDGE',
  'REASONING',
  'MATH',
  'CODE',
  'AGENTIC',
  'LONG_CONTEXT',
  'INSTRUCTION_FOLLOWING',
  'MULTILINGUAL',
  'MULTIMODAL',
  'FACTUALITY',
  'PREFERENCE',
  'SAFETY',
] as const

export type Category = (typeof categories)[number]

export const categoryWords: Record<Category, string> = {
  KNOWLEDGE: 'Knowledge',
  REASONING: 'Reasoning',
  MATH: 'Mathematics',
  CODE: 'Code',
  AGENTIC: 'Agents and tools',
  LONG_CONTEXT: 'Long context',
  INSTRUCTION_FOLLOWING: 'Instruction following',
  MULTILINGUAL: 'Multilingual',
  MULTIMODAL: 'Multimodal',
  FACTUALITY: 'Factuality',
  PREFERENCE: 'Preference',
  SAFETY: 'Safety',
}
