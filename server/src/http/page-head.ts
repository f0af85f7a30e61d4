/** What a page is, before any script ran: to those who search, link to it, or read without script. */
export interface PageHead {
  readonly title: string
  readonly description: string
  /** Addresses where more of it can be read without script, with the words for them. */
  readonly links?: readonly (readonly [address: string, words: string])[]
  /** Its file in the repository. */
  readonly file?: string
}

/** A record with a page of its own. */
export interface FoundRecord {
  readonly name: string
  readonly summary: string | null
  /** Its path in the repository. */
  readonly file: string
}

const site = 'The Open-Source AI Stack'

/** Pages of the explorer that stand alone. */
export const pageHeads: Readonly<Record<string, PageHead>> = {
  '/': {
    title: site,
    description:
      'A catalogue of open-source and open-weight AI models in which every figure names its source and its date.',
  },
  '/models': {
    title: 'Models',
    description: 'Open models by licence, size, memory, scores and price, each figure with its source.',
    links: [['/catalog/models.csv', 'the models as a table']],
  },
  '/compare': {
    title: 'Compare',
    description: 'Up to twelve models side by side: what their sources state, and which scores can be compared.',
  },
  '/benchmarks': {
    title: 'Benchmarks',
    description: 'Tests on which models have published scores, and which of those scores were taken alike.',
    links: [['/catalog/scores.csv', 'every score as a table']],
  },
  '/sources': {
    title: 'Sources',
    description: 'Every document that was read, what it states, and whether its figures were found there again.',
    links: [['/catalog/sources.csv', 'the sources as a table']],
  },
  '/stack': {
    title: 'Stack',
    description: 'Which runtime runs which format, and what fits in the memory of a machine.',
  },
  '/lineage': { title: 'Lineage', description: 'Which model was made from which, and how.' },
  '/licenses': { title: 'Licences', description: 'What each licence allows, forbids and asks for, clause by clause.' },
  '/coverage': {
    title: 'Coverage',
    description: 'Which facts a source states for which model, and which are missing.',
  },
  '/rules': { title: 'Rules', description: 'The written rules by which anything here is derived.' },
  '/conflicts': { title: 'Conflicts', description: 'Sources that state different figures, and what explains it.' },
  '/changes': {
    title: 'Changes',
    description: 'What was recorded, doubted and withdrawn, day by day.',
    links: [['/feed.xml', 'the changes as a feed']],
  },
  '/api': {
    title: 'API',
    description: 'One GraphQL endpoint, without a key: queries, schema, dumps, feeds and limits.',
    links: [['/schema.graphql', 'the schema']],
  },
  '/graphiql': { title: 'GraphiQL', description: 'A console for the GraphQL API, with three worked examples.' },
}

const folders: Readonly<Record<string, string>> = {
  models: 'A model',
  benchmarks: 'A benchmark',
  sources: 'A source',
  licenses: 'A licence',
  families: 'A family of models',
  organizations: 'An organization',
  quantizations: 'A format of weights',
  runtimes: 'A runtime',
  providers: 'A provider',
}

/** What the page of a record says of itself. */
export function recordHead(kind: string, slug: string, { name, summary, file }: FoundRecord): PageHead {
  return {
    title: name,
    description: summary ?? `${folders[kind] ?? 'A record'} of ${site}: ${name}.`,
    file,
    ...(kind === 'models' && {
      links: [
        [`/compare.md?models=${slug}`, 'its figures with their sources, as Markdown'],
        [`/feed.xml?model=${slug}`, 'what changes in it, as a feed'],
      ],
    }),
  }
}

/** What is said where there is nothing. */
export const nothingHead: PageHead = { title: 'Not found', description: 'Nothing has this address.' }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
const link = (address: string, words: string) => `<a href="${escape(address)}">${escape(words)}</a>`

function withoutScript({ title, description, links = [], file }: PageHead): string {
  const everywhere = [
    link('/catalog.json', 'the whole catalogue as one file'),
    link('/catalog/README.txt', 'as tables'),
    link('/schema.graphql', 'the schema of the API at /graphql'),
  ]
  return [
    `<h1>${escape(title)}</h1>`,
    `<p>${escape(description)}</p>`,
    '<p>The explorer needs JavaScript. Without it can be read:</p>',
    `<ul>${[...links.map((one) => link(...one)), ...everywhere].map((one) => `<li>${one}</li>`).join('')}</ul>`,
    ...(file === undefined ? [] : [`<p>Its record in the repository: <code>${escape(file)}</code></p>`]),
  ].join('\n')
}

/**
 * The one document of the explorer with the head of a page in it: title, description, canonical address, and what is read without
 * script.
 *
 * @param html the built document
 */
export const documentWith =
  (html: string) =>
  (head: PageHead, canonical: string | null): string => {
    const title = head.title === site ? site : `${head.title} · ${site}`
    const address = canonical === null ? '' : `\n    <link rel="canonical" href="${escape(canonical)}" />`
    return html
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>${address}`)
      .replace(
        /(<meta\s+name="description"\s+content=")[^"]*"/,
        (_, start: string) => `${start}${escape(head.description)}"`,
      )
      .replace(/<noscript>[^]*?<\/noscript>/, () => `<noscript>\n${withoutScript(head)}\n</noscript>`)
  }
