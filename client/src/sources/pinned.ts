import type { ResultOf } from '../graphql/tada.ts'
import type { claimReportFragment } from './claim-report.ts'

export type Pinned = NonNullable<ResultOf<typeof claimReportFragment>['source']['pinned']>

/** A commit as people write it: its first seven digits. */
export const shortCommit = ({ commit }: Pick<Pinned, 'commit'>): string => commit.slice(0, 7)

/**
 * Address of the very revision that was read; with a locator that begins with lines (`L248`, `L12-L20`), of those lines.
 * `null` where the host's addresses are not known.
 */
export function pinnedUrl({ repository, commit, path }: Pinned, locator = ''): string | null {
  if (!repository.startsWith('https://github.com/')) return null
  const [, from, to] = /^L(\d+)(?:-L?(\d+))?/.exec(locator) ?? []
  const lines = from ? `#L${from}${to ? `-L${to}` : ''}` : ''
  // GitHub shows Markdown as a page, which has no lines, unless it is asked for the plain file.
  const plain = lines && /\.mdx?$/i.test(path) ? '?plain=1' : ''
  return `${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}${plain}${lines}`
}
