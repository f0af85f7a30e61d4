import { nameKey, type Rule } from './say.ts'

/** Names and aliases of a model; an alias counts without its owner too: Qwen/Qwen3-8B is Qwen3-8B. */
const namesOf = (slug: string, name: string, aliases: readonly string[] = []): string[] =>
  [slug, name, ...aliases, ...aliases.map((alias) => alias.split('/').at(-1)!)].map(nameKey)

/** An ancestor that is in the catalogue is named by its slug: written out as unlisted, no page and no tree would lead to it. */
export const unlistedModels: Rule = ({ models }, say) => {
  const slugs = new Map(
    [...models].flatMap(([slug, { name, aliases }]) => namesOf(slug, name, aliases).map((key) => [key, slug] as const)),
  )
  for (const [slug, { reports }] of models)
    for (const [at, { lineage }] of reports.entries())
      for (const [index, { unlisted_model: name }] of (lineage ?? []).entries()) {
        const listed = name === undefined ? undefined : slugs.get(nameKey(name))
        if (listed === undefined) continue
        const path = ['reports', at, 'lineage', index, 'unlisted_model']
        say('models', slug, path, 'reference', `"${name}" is in the catalogue: write model: ${listed}`)
      }
}
