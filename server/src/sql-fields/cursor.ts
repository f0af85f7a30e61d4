import { type RawBuilder, sql } from 'kysely'
import { type ArgumentValues, ArgRef } from './arguments.ts'
import { InputError } from './input-error.ts'
import { text } from './level.ts'
import { type KeyType, orderName, type SortKey } from './order.ts'

/** Version of the cursor's layout: its first element. */
const version = 1

const maxLength = 2_048

/** What a cursor says: the field and order it belongs to, and the row's sort keys, followed by the arguments that the order depends on. */
export interface Cursor {
  readonly field: string
  readonly order: string
  readonly values: readonly unknown[]
}

/** Reads a cursor that a client sent as `argument`. Throws an {@link InputError} that says what is wrong with it. */
export function readCursor(cursor: string, argument: string): Cursor {
  const wrong = (what: string): never => {
    throw new InputError(`The cursor in "${argument}" ${what}.`)
  }
  if (cursor.length > maxLength) wrong(`has ${cursor.length} characters; the limit is ${maxLength}`)
  const bytes = Buffer.from(cursor, 'base64url')
  if (cursor === '' || bytes.toString('base64url') !== cursor) wrong('is not a cursor of this API: it is not base64url')
  let content: unknown
  try {
    content = JSON.parse(bytes.toString())
  } catch {
    wrong('is not a cursor of this API: it is damaged or cut')
  }
  if (!Array.isArray(content)) return wrong('is not a cursor of this API')
  const [cursorVersion, field, order, ...values] = content as unknown[]
  if (cursorVersion !== version)
    wrong(`has version ${JSON.stringify(cursorVersion)}; this API reads version ${version}`)
  if (typeof field !== 'string' || typeof order !== 'string') return wrong('is not a cursor of this API')
  return { field, order, values }
}

const said = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ')

/** Refuses a cursor made by another field or for another order, or with values that its keys cannot have. */
export function checkCursor(
  cursor: Cursor,
  argument: string,
  field: string,
  keys: readonly SortKey[],
  values: ArgumentValues,
): void {
  const wrong = (what: string): never => {
    throw new InputError(`The cursor in "${argument}" ${what}.`)
  }
  const order = orderName(keys)
  if (cursor.field !== field) wrong(`belongs to ${cursor.field}; this is ${field}`)
  if (cursor.order !== order) wrong(`belongs to the order "${cursor.order}"; this is "${order}"`)
  const width = keys.reduce((sum, { of }) => sum + of.length, keys.length)
  if (cursor.values.length !== width) wrong(`has ${cursor.values.length} values; the order has ${width}`)
  let at = keys.length
  for (const { name, of } of keys) {
    const here = of.map((argument) => (argument as ArgRef).read(values))
    const made = cursor.values.slice(at, (at += of.length))
    if (made.some((value, place) => value !== here[place]))
      wrong(`belongs to the ${name} of ${said(made)}; this is that of ${said(here)}`)
  }
  keys.forEach((key, index) => {
    const value = cursor.values[index]
    const fits = value === null ? key.nullable : isOfType[key.as](value)
    if (!fits) wrong(`has a value for "${key.name}" that is not of type ${key.as}`)
  })
}

const isOfType: Record<KeyType, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
  int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && isDate(value),
}

function isDate(day: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** Which of a cursor's values are null: that changes the statement, so it is part of its shape. */
export function cursorShape(cursor: Cursor): string {
  return cursor.values.map((value) => (value === null ? 'n' : 's')).join('')
}

/** The cursor of a row, made in SQL so that a page needs no second pass. */
export function cursorExpression(field: string, keys: readonly SortKey[]): RawBuilder<string> {
  const depends = keys.flatMap(({ of }) => of.map((argument) => sql`${argument}::text`))
  const values = sql.join([...keys.map(({ expression }) => expression), ...depends])
  const json = sql`json_build_array(${sql.raw(String(version))}, ${text(field)}, ${text(orderName(keys))}, ${values})::text`
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
}
