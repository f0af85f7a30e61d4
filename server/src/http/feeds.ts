import { daysParam, listParam, type Params, slugParam } from '@stack/shared/format/params.ts'
import { filterOf, filterParams } from '@stack/shared/models/list-address.ts'
import { Feed } from 'feed'
import { parse } from 'graphql'
import { readAddress } from './address.ts'
import type { Page } from './application.ts'
import type { Ask } from './ask.ts'
import { apiHeaders, setHeaders } from './headers.ts'

const formats = {
  '/feed.xml': { type: 'application/rss+xml', write: (feed: Feed) => feed.rss2() },
  '/feed.atom': { type: 'application/atom+xml', write: (feed: Feed) => feed.atom1() },
  '/feed.json': { type: 'application/feed+json', write: (feed: Feed) => feed.json1() },
} as const

const kinds = ['recorded', 'disputed', 'withdrawn'] as const

/** What the address of a feed may say: a model, a source, kinds of change, days, and every condition of the list of models. */
export const feedParams = {
  model: slugParam(),
  source: slugParam(),
  kind: listParam(kinds.length, kinds),
  day: daysParam(),
  ...filterParams,
} satisfies Params

/** How many of the newest changes a feed holds. */
const length = 50

const question = parse(`
  query Feed($first: Int, $model: String, $source: String, $kinds: [ChangeKind!], $from: Date, $to: Date, $models: ModelFilter) {
    changes(first: $first, model: $model, source: $source, kinds: $kinds, from: $from, to: $to, models: $models) {
      nodes { id day kind summary model { slug name } source { title url } }
    }
  }
`)

interface Answer {
  readonly changes: {
    readonly nodes: readonly {
      readonly id: string
      readonly day: string
      readonly kind: 'RECORDED' | 'DISPUTED' | 'WITHDRAWN'
      readonly summary: string
      readonly model: { readonly slug: string; readonly name: string }
      readonly source: { readonly title: string; readonly url: string }
    }[]
  }
}

const words = {
  RECORDED: ({ title, url }: { title: string; url: string }, summary: string) =>
    `Recorded from ${title}: ${summary}. ${url}`,
  DISPUTED: ({ title, url }: { title: string; url: string }, reason: string) =>
    `A claim of ${title} is doubted: ${reason} ${url}`,
  WITHDRAWN: ({ title, url }: { title: string; url: string }, reason: string) =>
    `A claim of ${title} was withdrawn: ${reason} ${url}`,
} as const

const titles = { RECORDED: '', DISPUTED: 'doubted: ', WITHDRAWN: 'withdrawn: ' } as const

/** RSS, Atom and JSON feeds of what was recorded, doubted and withdrawn, the newest first: whole, or as the address says. */
export function feeds(ask: Ask): Record<string, Page> {
  const page =
    ({ type, write }: (typeof formats)[keyof typeof formats]): Page =>
    async (_request, response, url) => {
      const { model, source, kind, day, ...list } = readAddress(feedParams, url.searchParams)
      const { changes } = await ask<Answer>(question, {
        first: length,
        model,
        source,
        kinds: kind.length > 0 ? kind.map((word) => word.toUpperCase()) : null,
        from: day.from,
        to: day.to,
        models: filterOf(list) ?? null,
      })
      const conditions = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join(', ')
      const feed = new Feed({
        title: `The Open-Source AI Stack: what was recorded${conditions === '' ? '' : ` (${conditions})`}`,
        description:
          'Reports on open models as they are added to the catalogue, and claims that are doubted or withdrawn.',
        id: `${url.origin}/${url.search}`,
        link: `${url.origin}/`,
        copyright: 'CC BY 4.0',
        updated: new Date(`${changes.nodes[0]?.day ?? '1970-01-01'}T00:00:00Z`),
        feedLinks: Object.fromEntries(
          Object.entries({ rss: '/feed.xml', atom: '/feed.atom', json: '/feed.json' }).map(([name, path]) => [
            name,
            `${url.origin}${path}${url.search}`,
          ]),
        ),
      })
      for (const { id, day: date, kind: what, summary, model: about, source: from } of changes.nodes)
        feed.addItem({
          title: `${about.name}: ${titles[what]}${from.title}`,
          id: `${url.origin}/models/${about.slug}#${id}`,
          link: `${url.origin}/models/${about.slug}`,
          description: words[what](from, summary),
          date: new Date(`${date}T00:00:00Z`),
        })
      setHeaders(response, apiHeaders)
      response
        .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=60' })
        .end(write(feed))
    }
  return Object.fromEntries(Object.entries(formats).map(([path, format]) => [path, page(format)]))
}
