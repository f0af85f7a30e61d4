import { type Highlight, highlights, separators } from '@stack/shared/search/fold.ts'
import { type Expression, sql as raw, type SqlBool } from 'kysely'
import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { builder, sql } from '../builder.ts'
import { enumOf, isOneOf } from '../enum.ts'
import { limits } from '../http/limits.ts'
import { Family } from '../models/family.type.ts'
import { License } from '../models/license.type.ts'
import { Model } from '../models/model.type.ts'
import { Organization } from '../sources/organization.type.ts'
import { Source } from '../sources/source.type.ts'
import { InputError } from '../sql-fields/input-error.ts'
import { typeOfRow } from '../sql-fields/resolve.ts'

const SearchKind = enumOf('SearchKind', 'Kinds of records that can be searched for.', {
  model: 'Models, by name and alias.',
  benchmark: 'Benchmarks, by name and alias.',
  organization: 'Organizations.',
  family: 'Families of models.',
  license: 'Licences, by name and SPDX identifier.',
  source: 'Sources, by title.',
})

const SearchRecord = builder.unionType('SearchRecord', {
  description: 'A record that a search found.',
  types: [Model, Benchmark, Organization, Family, License, Source],
  resolveType: typeOfRow,
})

const HighlightType = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A part of a text, counted in UTF-16 code units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins; 0 is the first.' }),
    length: t.exposeInt('length', { description: 'How long it is.' }),
  }),
})

interface Hit {
  record: typeof SearchRecord.$inferType
  matched: string
  highlights: Highlight[]
}
const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A record that a search found, and how.',
  fields: (t) => ({
    record: t.field({ type: SearchRecord, description: 'The record.', resolve: ({ record }) => record }),
    matched: t.exposeString('matched', { description: 'The name of it that is nearest to the text.' }),
    highlights: t.field({
      type: [HighlightType],
      description: 'The parts of `matched` that the text names; empty where only a like name was found.',
      resolve: (hit) => hit.highlights,
    }),
  }),
})

/** All names of one record. */
const searchDocuments = sql.rows('searchDocument')

const most = 50

/** A text as `fold` writes it. */
const folded = (text: Expression<string>) => {
  const spaced = raw`translate(lower(normalize(${text}, NFKC)), ${raw.lit(separators)}, ${raw.lit(' '.repeat(separators.length))})`
  return raw<string>`trim(regexp_replace(regexp_replace(${spaced}, '\\s+', ' ', 'g'), '([a-z])(?=[0-9])', '\\1 ', 'g'))`
}

/** Among names that are equally near, what people look for most often comes first. */
const prominence = { model: 1, family: 0.75, benchmark: 0.75, organization: 0.75, license: 0.5, source: 0 }

const prominenceOf = (kind: Expression<string>) =>
  raw`case ${kind} ${raw.join(
    Object.entries(prominence).map(([word, value]) => raw`when ${raw.lit(word)} then ${raw.lit(value)}`),
    raw` `,
  )} end`

/** How near a document is: a whole name, the beginning of one, the beginning of a word, then likeness. */
const nearness = (kind: Expression<string>, names: Expression<string>, text: Expression<string>) => raw<number>`
  ${prominenceOf(kind)} +
  8 * (chr(10) || ${names} || chr(10) like '%' || chr(10) || ${text} || chr(10) || '%')::int
  + 4 * (chr(10) || ${names} like '%' || chr(10) || ${text} || '%')::int
  + 2 * (' ' || replace(${names}, chr(10), ' ') like '% ' || ${text} || '%')::int
  + word_similarity(${text}, ${names}) + similarity(${text}, ${names})`

sql.queryComputed('search', {
  type: [SearchHit],
  nullable: false,
  description:
    'Records whose names are like a text, the nearest first: whole names, then beginnings, then parts, then names that differ by a slip of the keyboard.',
  args: builder.args((t) => ({
    text: t.string({
      required: true,
      description: `What to look for, at most ${limits.searchCharacters} characters; an empty text finds nothing. Case and separators do not matter.`,
    }),
    kinds: t.field({ type: [SearchKind], description: 'Only these kinds; all of them when absent.' }),
    first: t.int({ required: true, defaultValue: 20, description: `How many at most: 1 to ${most}.` }),
  })),
  check({ text, first }) {
    if (text.length > limits.searchCharacters)
      throw new InputError(`"text" has ${text.length} characters; at most ${limits.searchCharacters} are allowed.`)
    if (first < 1 || first > most) throw new InputError(`"first" is ${first}; it has to be 1 to ${most}.`)
  },
  // Every name is compared with the text.
  weight: 900,
  gather: (g, args) => {
    // As a query of its own it is worked out once, not for every name.
    const text = raw<string>`(select ${folded(args.text)})`
    return {
      documents: g.many(searchDocuments, {
        expressions: {
          matched: (eb) => raw<string>`(
            select name from unnest(${eb.ref('names')}) as name
            order by word_similarity(${text}, ${folded(raw.ref('name'))}) desc, similarity(${text}, ${folded(raw.ref('name'))}) desc limit 1
          )`,
        },
        where: (eb) => {
          const names = eb.ref('folded')
          const isLike = raw<SqlBool>`${text} <> '' and (${names} like '%' || ${text} || '%' or ${text} <% ${names})`
          return args.kinds ? eb.and([isLike, isOneOf(eb.ref('kind'), args.kinds)]) : isLike
        },
        orderBy: [
          {
            by: (eb) => nearness(eb.ref('kind'), eb.ref('folded'), text),
            as: 'float',
            nullable: false,
            name: 'nearness',
            direction: 'desc',
          },
          { by: 'id', as: 'int' },
        ],
        limit: most,
        with: (document) => ({
          model: document.one(Model, { on: ['modelId', 'id'] }),
          benchmark: document.one(Benchmark, { on: ['benchmarkId', 'id'] }),
          organization: document.one(Organization, { on: ['organizationId', 'id'] }),
          family: document.one(Family, { on: ['familyId', 'id'] }),
          license: document.one(License, { on: ['licenseId', 'id'] }),
          source: document.one(Source, { on: ['sourceId', 'id'] }),
        }),
      }),
    }
  },
  resolve: ({ documents }, { text, first }) =>
    documents.slice(0, first).map(({ matched, model, benchmark, organization, family, license, source }) => ({
      record: (model ?? benchmark ?? organization ?? family ?? license ?? source)!,
      matched,
      highlights: highlights(matched, text),
    })),
})
