import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type RecordKind, recordKinds } from '@stack/shared/catalog.ts'
import { nearest } from '@stack/shared/nearest.ts'
import { slug as slugText } from '@stack/shared/values.ts'
import { blank } from './blanks.ts'
import { giveUp } from './command-line.ts'
import { readDocument } from './document.ts'
import { recordFiles } from './files.ts'
import { dataFolder } from './read.ts'
import { modelSkeleton, skeleton } from './skeleton.ts'

/** Kinds by the word for one of them. */
const kinds: Readonly<Record<string, RecordKind>> = {
  model: 'models',
  source: 'sources',
  benchmark: 'benchmarks',
  organization: 'organizations',
  family: 'families',
  license: 'licenses',
  quantization: 'quantizations',
  runtime: 'runtimes',
  provider: 'providers',
  hardware: 'hardware',
}

const usage = `usage: npm run data:new KIND SLUG, and for a model: -- --family FAMILY, for another data folder: -- --folder FOLDER
KIND is one of ${Object.keys(kinds).join(', ')}; SLUG is its public name for ever, such as qwen3-8b.`
const wrong = (message: string): never => giveUp(`${message}\n${usage}`, 64)

/** The file is there already: nothing is overwritten. */
const cannotCreate = 73

interface Wanted {
  readonly kind: RecordKind
  readonly slug: string
  readonly family: string | undefined
  readonly root: string
}

function arguments_(): { words: string[]; family: string | undefined; root: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { family: { type: 'string' }, folder: { type: 'string', default: dataFolder } },
      allowPositionals: true,
    })
    return { words: positionals, family: values.family, root: values.folder }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const namesOf = (root: string, kind: RecordKind): Map<string, string> =>
  new Map(recordFiles(root, join(root, kind), []).map((path) => [basename(path, '.yaml'), path]))

function wanted(): Wanted {
  const { words, family, root } = arguments_()
  const [word, slug, ...more] = words
  if (word === undefined || slug === undefined || more.length > 0) return wrong('A kind and a slug are wanted.')
  const kind = kinds[word] ?? (word in recordKinds ? (word as RecordKind) : undefined)
  if (!kind) {
    const meant = nearest(word, Object.keys(kinds))
    return wrong(`There is no kind of record "${word}"${meant ? `; did you mean "${meant}"?` : '.'}`)
  }
  if (!slugText.safeParse(slug).success)
    return wrong(`"${slug}" is no slug: lower-case letters, digits, "-" and "." only.`)
  if (family !== undefined && kind !== 'models') return wrong('Only a model has a family.')
  const families = namesOf(root, 'families')
  if (family !== undefined && !families.has(family)) {
    const meant = nearest(family, families.keys())
    return wrong(
      `There is no family "${family}"${meant ? `; did you mean "${meant}"?` : `: npm run data:new family ${family}`}`,
    )
  }
  return { kind, slug, family, root }
}

/** The family whose slug a model's slug begins with, the longest of several. */
const familyOf = (slug: string, families: Iterable<string>): string | undefined =>
  [...families].filter((family) => slug.startsWith(family)).sort((a, b) => b.length - a.length)[0]

/** The organization of a family, as its file says it. */
function organizationOf(path: string | undefined): string | undefined {
  const yaml = path === undefined ? undefined : readDocument(path, readFileSync(path))
  const value = yaml && !Array.isArray(yaml) ? (yaml.value as { organization?: unknown }).organization : undefined
  return typeof value === 'string' ? value : undefined
}

function stageOf(slug: string): string | undefined {
  if (/\bbase\b|-pt\b/.test(slug)) return 'base'
  return /instruct|chat|-it\b/.test(slug) ? 'instruct' : undefined
}

const today = new Date().toISOString().slice(0, 10)

function modelFile({ slug, root, family: named }: Wanted): { path: string; text: string; hints: string[] } {
  const families = namesOf(root, 'families')
  const family = named ?? familyOf(slug, families.keys())
  const organization = family === undefined ? undefined : organizationOf(families.get(family))
  const stage = stageOf(slug)
  const known = {
    recorded_on: today,
    ...(family && { family }),
    ...(organization && { organization }),
    ...(stage && { stage }),
  }
  const near = [...families.keys()].join(', ')
  return {
    path: join(root, 'models', family ?? slug.split(/[-.]/)[0] ?? slug, `${slug}.yaml`),
    text: modelSkeleton(known),
    hints: family
      ? [
          `Family ${family}${organization ? ` of ${organization}` : ''}${named ? '' : ', after the beginning of the slug: --family names another'}.`,
        ]
      : [`No family begins like it. There are ${near}.`, 'A new one: npm run data:new family SLUG'],
  }
}

const asked = wanted()
const taken = namesOf(asked.root, asked.kind).get(asked.slug)
if (taken !== undefined) giveUp(`${taken} is there already and is left as it is.`, cannotCreate)
const { path, text, hints } =
  asked.kind === 'models'
    ? modelFile(asked)
    : {
        path: join(asked.root, asked.kind, `${asked.slug}.yaml`),
        text: skeleton(asked.kind, asked.kind === 'sources' ? { read_on: today } : {}),
        hints: [],
      }
if (existsSync(path)) giveUp(`${path} is there already and is left as it is.`, cannotCreate)
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, text, { flag: 'wx' })
console.log(
  [
    `Wrote ${relative(process.cwd(), path)}.`,
    ...hints,
    `Write something in place of each ${blank}, or remove its line; npm run data:check says what belongs there and what is still missing.`,
  ].join('\n'),
)
