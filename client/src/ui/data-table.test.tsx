import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Column, DataTable } from './data-table.tsx'
import { Value } from './value.tsx'

interface Row {
  name: string
  score: number | null
}
const columns: Column<Row>[] = [
  { id: 'name', head: 'Model', cell: (row) => row.name },
  {
    id: 'score',
    head: 'Score',
    unit: 'pass@1',
    numeric: true,
    sorted: 'descending',
    onSort: () => {},
    cell: (row) =>
      row.score === null ? (
        <Value shown={{ status: 'not-reported' }} />
      ) : (
        <Value numeric shown={{ status: 'reported', text: row.score }} />
      ),
  },
]
const rows: Row[] = [
  { name: 'A', score: 1 },
  { name: 'B', score: null },
]
const [first, second] = rows
const html = renderToStaticMarkup(
  <DataTable
    caption="Scores"
    columns={columns}
    groups={[
      { id: 'ranked', rows: first ? [first] : [] },
      { id: 'rest', head: 'Not reported', rows: second ? [second] : [] },
    ]}
    rowKey={(row) => row.name}
    choice={{ isChosen: (row) => row.name === 'A', onToggle: () => {}, name: (row) => `Compare ${row.name}` }}
    sticky
    marks={false}
  />,
)

test('a table has a caption and scoped heads', () => {
  expect(html).toContain('<caption class="sr">Scores</caption>')
  expect(html).toContain('<th scope="row" class="first">A</th>')
  expect(html.match(/<th scope="col"/g)).toHaveLength(3)
})
test('the sorted column says so and its head is a button', () => {
  expect(html).toMatch(/<th scope="col" aria-sort="descending" class="r"><button type="button" class="sort">/)
})
test('a block of rows has its own head over the whole width, which stays in view where the table scrolls', () => {
  expect(html).toContain('<th scope="rowgroup" colSpan="3"><div class="stay">Not reported</div></th>')
})
test('a chosen row is marked and its checkbox named', () => {
  expect(html).toMatch(
    /<tr class="sel"><td class="cell-check"><input type="checkbox" class="check" aria-label="Compare A" checked=""/,
  )
})
test('no cell is empty', () => expect(html).not.toMatch(/<t[dh][^>]*><\/t[dh]>/))
test('what scrolls sideways can be reached by key', () => {
  expect(html).toMatch(/^<section class="scroll" aria-label="Scores" tabindex="0">/)
})
