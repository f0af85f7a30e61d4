import { formatDay } from '@stack/shared/format/dates.ts'
import { SourceNumbers } from '../../sources/claim-marker.ts'
import { missingWords } from '../../ui/missing.tsx'
import type { PageModel } from './model.query.ts'
import { type StatedFact, statedText } from './stated-fact.ts'

const stateWords = { NOT_DISCLOSED: missingWords['not-disclosed'], NOT_APPLICABLE: missingWords['not-applicable'] }

const cell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ')

function wordsOf(fact: StatedFact): string {
  if (fact.state !== 'REPORTED') return stateWords[fact.state]
  const doubt = fact.dispute ? ', disputed' : ''
  return `${statedText(fact) ?? ''}${doubt}`
}

interface Copied {
  name: string
  factList: readonly StatedFact[]
  record: { lastRecordedOn: string }
}

/** The reported facts as a table in Markdown, each with a footnote that names its source. */
export function factsAsMarkdown({ name, factList, record }: Copied, link: string): string {
  const numbers = new SourceNumbers()
  const rows = factList.map(
    (fact) => `| ${cell(fact.label)} | ${cell(wordsOf(fact))}[^${numbers.numberOf(fact)}] | ${formatDay(fact.asOf)} |`,
  )
  const notes = numbers.list.map(({ number, source }) => `[^${number}]: ${cell(source.title)}, ${source.url}`)
  return [
    '| Fact | ' + cell(name) + ' | As of |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...notes,
    '',
    `${link}, record of ${formatDay(record.lastRecordedOn)}`,
    '',
  ].join('\n')
}

/** How to cite the record. */
export const citationOf = ({ name, record }: Pick<PageModel, 'name' | 'record'>, link: string): string =>
  `The Open-Source AI Stack: ${name}. Record of ${formatDay(record.lastRecordedOn)}. ${link}`
