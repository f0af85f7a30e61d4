/** Address of a feed of all changes, or of those of one model. */
export const feedHref = (path: string, model: string | null): string =>
  model === null ? path : `${path}?${new URLSearchParams({ model })}`
