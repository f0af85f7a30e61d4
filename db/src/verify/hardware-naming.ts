import type { Catalog } from '@stack/shared/catalog.ts'
import { type Named, nobody, ours, runsIn } from './naming.ts'
import { tokens } from './words.ts'

/** Words that tell no two cards apart: makers, forms and what stands before every name of a line. */
const plainWords = new Set(
  'nvidia amd intel apple geforce radeon tensor core gpu sxm sxm5 pcie oam gb gib memory unified with mac studio blackwell'.split(
    ' ',
  ),
)

/** What tells a card from others: `rtx 4090`, `m 3 ultra`; sizes of memory are left out. */
const coreOf = (name: string): readonly string[] =>
  tokens(name.replaceAll(/\b\d+\s?Gi?B\b/g, ' ').replaceAll(/\([^()]*\)/g, ' ')).filter(
    (token) => !plainWords.has(token),
  )

/** Whether a text names a card or machine of the catalogue, or another; the longer of two names counts. */
export function hardwareNaming(catalog: Catalog, slug: string, text: string): Named {
  const cores = [...catalog.hardware].map(([one, { name }]) => ({ slug: one, name, tokens: coreOf(name) }))
  const found = runsIn(cores, tokens(text))
  if (found.some((one) => one.slug === slug)) return ours
  return found[0] ? { naming: 'another', other: found[0].name } : nobody
}
