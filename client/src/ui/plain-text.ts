import type { ReactNode } from 'react'

/** The text of what is shown, where it is text: for exports, and for telling two values apart. */
export const plainText = (shown: ReactNode): string =>
  typeof shown === 'string' || typeof shown === 'number' ? String(shown) : ''
