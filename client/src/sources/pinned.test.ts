import { expect, test } from 'vitest'
import { pinnedUrl } from './pinned.ts'

const pinned = {
  repository: 'https://github.com/Aider-AI/aider',
  commit: '5dc9490bb35f9729ef2c95d00a19ccd30c26339c',
  path: 'aider/website/_data/edit leaderboard.yml',
}
const file = `${pinned.repository}/blob/${pinned.commit}/aider/website/_data/edit%20leaderboard.yml`

test.each([
  ['L248', `${file}#L248`],
  ['L12-L20, key "x"', `${file}#L12-L20`],
  ['L12-20', `${file}#L12-L20`],
  ['p. 4, Table 2', file],
  ['Licence, L3', file],
])('a claim at %s leads to %s', (locator, url) => {
  expect(pinnedUrl(pinned, locator)).toBe(url)
})

test('lines of a Markdown file are shown in its plain form', () => {
  expect(pinnedUrl({ ...pinned, path: 'README.md' }, 'L7')).toMatch(/README\.md\?plain=1#L7$/)
})

test('no address is made up for another host', () => {
  expect(pinnedUrl({ ...pinned, repository: 'https://example.org/x' }, 'L7')).toBeNull()
})
