/** A value as the database's JSON gives it. */
export type CsvValue = string | number | boolean | null | readonly unknown[]

/** A spreadsheet must not take words of a source for a formula. A negative number is none. */
const formula = /^[=+@\t\r]|^-(?![\d.])/

function field(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV as RFC 4180 has it: a head, then one line for each row, each ended by CRLF. Null is an empty field, a list is a JSON array. */
export function csv(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}
