const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthOf = (word: string): number =>
  months.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const two = (n: number): string => String(n).padStart(2, '0')
const isoDay = (year: number, at: number, day: number): string | undefined =>
  at >= 1 && at <= 12 && day >= 1 && day <= 31 ? `${year}-${two(at)}-${two(day)}` : undefined

interface Shape {
  readonly pattern: RegExp
  read(groups: readonly string[]): (string | undefined)[]
}

const dayShapes: readonly Shape[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([y, m, d]) => [isoDay(Number(y), Number(m), Number(d))],
  },
  { pattern: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g, read: ([y, m, d]) => [isoDay(Number(y), Number(m), Number(d))] },
  {
    pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})`, 'gi'),
    read: ([m = '', d, y]) => [isoDay(Number(y), monthOf(m), Number(d))],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})`, 'gi'),
    read: ([d, m = '', y]) => [isoDay(Number(y), monthOf(m), Number(d))],
  },
  {
    pattern: /(?<![\d.])(\d{2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/g,
    read: ([y, m, d]) => [isoDay(2000 + Number(y), Number(m), Number(d))],
  },
  {
    // day and month can stand in either order
    pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g,
    read: ([a, b, y]) => [isoDay(Number(y), Number(a), Number(b)), isoDay(Number(y), Number(b), Number(a))],
  },
]

const monthShapes: readonly Shape[] = [
  {
    pattern: new RegExp(`\\b${month},?\\s+(?:of\\s+)?(\\d{4})`, 'gi'),
    read: ([m = '', y]) => [`${y}-${two(monthOf(m))}`],
  },
  {
    pattern: new RegExp(`\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*,\\s+(\\d{4})`, 'gi'),
    read: ([m = '', y]) => [`${y}-${two(monthOf(m))}`],
  },
  { pattern: /(?<!\d)(20\d{2})[-/.](\d{1,2})(?!\d)/g, read: ([y, m]) => [`${y}-${two(Number(m))}`] },
  { pattern: /(?<![\d/])(\d{1,2})\/(20\d{2})(?!\d)/g, read: ([m, y]) => [`${y}-${two(Number(m))}`] },
]

const readAll = (shapes: readonly Shape[], text: string): string[] =>
  shapes.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => read(match.slice(1)).filter((found) => found !== undefined)),
  )

/** Every day a text prints, as `YYYY-MM-DD`. */
export const daysIn = (text: string): string[] => [...new Set(readAll(dayShapes, text))]

/** Every month a text prints, as `YYYY-MM`. */
export const monthsIn = (text: string): string[] => [
  ...new Set([...readAll(monthShapes, text), ...daysIn(text).map((day) => day.slice(0, 7))]),
]
