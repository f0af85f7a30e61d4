import type { ModelRecord } from '@stack/shared/catalog.ts'

/** The days on which sources say that a model was released, the earliest first. */
export const releasesOf = (model: ModelRecord | undefined): string[] =>
  (model?.reports ?? [])
    .flatMap(({ facts }) => (typeof facts?.released_on?.value === 'string' ? [facts.released_on.value] : []))
    .filter((value) => /^\d{4}/.test(value))
    .sort()
