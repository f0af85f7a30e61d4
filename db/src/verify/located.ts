/** A place in a document that a locator leads to, with what surrounds it. */
export interface Located {
  /** Where the figure or the words must stand: a cell, a line, a sentence. */
  readonly scope: string
  /** What names it: the labels of its row and column, or the rest of its line. */
  readonly rowText: string
  readonly columnText: string
  /** What else is near: words of a locator may stand there too. */
  readonly context: string
  /** What encloses the place, from the nearest outwards: the records around a line, the caption of a table, the headings above it. */
  readonly outer: readonly string[]
  /** The one cell of the row that holds nothing but a size of models, `33B`; absent when there is none or more. */
  readonly size?: string
  /** Last parts of the addresses that the row links to: the weights that were tested. */
  readonly links?: readonly string[]
  /** Set where the heading above has a twin in the document that names the tuned model: this one is then of the base model. */
  readonly stage?: 'base'
  /** A cell of a table, a line of a data file or program, a line of text, a sentence of a page. */
  readonly kind: 'cell' | 'field' | 'line' | 'sentence'
}

/** Why a locator leads nowhere: the document shows that it is wrong, or it does not say enough for a program. */
export interface Astray {
  readonly verdict: 'mismatch' | 'not-checkable'
  readonly reason: string
}

export type Place = readonly Located[] | Astray

export const isAstray = (place: Place): place is Astray => 'verdict' in place

/** A text cut short for a message. */
export const short = (text: string, most = 90): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length > most ? `${flat.slice(0, most)}…` : flat
}
