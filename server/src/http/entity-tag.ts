import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const strong = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether an answer is one of those a client has. The comparison is weak: how the bytes were compressed does not matter. */
export function isHeld(ifNoneMatch: string | null | undefined, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((held) => strong(held) === strong(tag) || held.trim() === '*')
}

/** How an answer without errors begins: where there are errors, they come first. */
const sound = '{"data":'

/**
 * Gives the answer of a query by GET a tag made from its text, and answers 304 to who holds it. A cache may keep it for a minute:
 * the catalogue changes when it is imported anew, not more often. An error is never kept: a document that is not known by its hash is
 * known as soon as somebody sends it.
 */
export function useEntityTag(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      response.headers.set('Vary', 'Accept, Accept-Encoding')
      if (request.method !== 'GET' || response.status !== 200) return
      const text = await response.text()
      const headers = new fetchAPI.Headers(response.headers)
      if (!text.startsWith(sound)) {
        headers.set('Cache-Control', 'no-store')
        setResponse(new fetchAPI.Response(text, { status: 200, headers }))
        return
      }
      const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
      headers.set('ETag', tag)
      headers.set('Cache-Control', 'public, max-age=60, stale-while-revalidate=600')
      if (!isHeld(request.headers.get('if-none-match'), tag)) {
        setResponse(new fetchAPI.Response(text, { status: 200, headers }))
        return
      }
      headers.delete('Content-Length')
      headers.delete('Content-Type')
      setResponse(new fetchAPI.Response(null, { status: 304, headers }))
    },
  }
}
