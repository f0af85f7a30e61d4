/** Whether a word of a name is a size, such as `7b`. */
export const isSize = (token: string): boolean => /^\d+(?:\.\d+)?[bm]$/.test(token) && Number.parseFloat(token) < 2000

export const sizesOf = (name: readonly string[]): string[] => name.filter(isSize)

/** Sizes that are one but for rounding: a table says 7B of a model of 6.7B. */
export const isAbout = (a: string, b: string): boolean =>
  a.at(-1) === b.at(-1) &&
  (Number.parseFloat(a) === Number.parseFloat(b) ||
    (Number.parseFloat(a) > 2 && Math.round(Number.parseFloat(a)) === Math.round(Number.parseFloat(b))))
