import type { CombinedError } from '@urql/core'

/** A failed request in words that can be shown. */
export interface Failure {
  title: string
  detail: string
  requestId: string | undefined
}

interface Answer {
  status?: number
}

function ofNetwork(error: CombinedError, what: string): Pick<Failure, 'title' | 'detail'> {
  const { status } = (error.response ?? {}) as Answer
  const title = `${what} did not load.`
  const isOnline = globalThis.navigator?.onLine ?? true
  if (!isOnline) return { title: 'You are offline.', detail: 'Pages not opened before cannot be shown.' }
  if (status === 429)
    return { title, detail: 'Too many requests came from this address. Wait a little, then try again.' }
  if (status === 503) return { title, detail: 'The service is busy or starting.' }
  if (status !== undefined && status >= 500) return { title, detail: `The service failed (status ${status}).` }
  if (status !== undefined) return { title, detail: `The answer could not be read (status ${status}).` }
  return { title, detail: 'The service could not be reached.' }
}

/** Words for an error of the client. `what` is what the page asked for, as a noun: "Models". */
export function describeFailure(error: CombinedError, what: string): Failure {
  const [first] = error.graphQLErrors
  if (!first) return { ...ofNetwork(error, what), requestId: undefined }
  const { id } = first.extensions
  const requestId = typeof id === 'string' ? id : undefined
  return { title: `${what} did not load.`, detail: first.message, requestId }
}

/** The fields that failed while the rest of the answer is complete: `model.offerings`. */
export function failedFields(error: CombinedError): string[] {
  const paths = error.graphQLErrors.map((one) => (one.path ?? []).filter((part) => typeof part === 'string').join('.'))
  return [...new Set(paths.filter((path) => path !== ''))]
}
