import { builder } from '../builder.ts'
import { SortDirection } from '../sort-direction.ts'
import { InputError } from '../sql-fields/input-error.ts'

/** One key of a sort as a client gives it. */
interface Sort<Key extends string> {
  readonly key: Key
  readonly direction: 'ASC' | 'DESC'
}
type Given<Key extends string> = { readonly orderBy?: readonly Sort<Key>[] | null | undefined }

/**
 * How a list of records can be sorted: the types of its argument `orderBy`, its order as SQL, and the check of what a client gives.
 *
 * @param record name of the type of its records
 * @param columns what each key sorts by; the first is the order where none is given
 * @param meanings what each key is, for the schema
 */
export function listSort<Column extends object, const Columns extends Readonly<Record<string, Column>>>(
  record: string,
  columns: Columns,
  meanings: { readonly [Key in keyof Columns]: string },
) {
  type Key = keyof Columns & string
  const many = `${record.toLowerCase()}s`
  const keys = Object.keys(columns) as Key[]
  const values = Object.fromEntries(keys.map((key) => [key, { description: meanings[key] }]))
  const SortKey = builder.enumType(`${record}SortKey`, {
    description: `What ${many} can be sorted by.`,
    values: values as Record<Key, { description: string }>,
  })
  const Sort = builder.inputType(`${record}Sort`, {
    description: 'One key of a sort.',
    fields: (t) => ({
      key: t.field({ type: SortKey, required: true, description: 'What to sort by.' }),
      direction: t.field({ type: SortDirection, required: true, defaultValue: 'ASC', description: 'Which way.' }),
    }),
  })
  return {
    Sort,
    orderBy: ({ orderBy }: Given<Key>) =>
      (orderBy ?? [{ key: keys[0]!, direction: 'ASC' as const }]).map(({ key, direction }) => ({
        ...columns[key],
        direction: direction === 'DESC' ? ('desc' as const) : ('asc' as const),
      })),
    check({ orderBy }: Given<string>): void {
      const given = (orderBy ?? []).map(({ key }) => key)
      const twice = given.find((key, at) => given.indexOf(key) !== at)
      if (twice !== undefined) throw new InputError(`"orderBy" names ${twice} twice.`)
    },
  }
}
