import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { filters } from './filters.ts'

/** A field of a document that is being made. */
export interface Asked {
  readonly name: string
  readonly alias?: string | undefined
  /** The arguments as they are written. */
  readonly args: string
  readonly type: string
  readonly below: readonly Asked[]
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Slugs to ask for: those of large records, since small ones cost nothing. */
export interface Slugs {
  readonly models: readonly string[]
  readonly benchmarks: readonly string[]
  readonly sources: readonly string[]
}

/** Makes and changes documents of a schema at random, with a liking for what is dear: long pages, many conditions, deep selections. */
export class RandomDocuments {
  readonly #schema: GraphQLSchema
  readonly #random: () => number
  readonly #slugs: Slugs

  constructor(schema: GraphQLSchema, slugs: Slugs, seed: number) {
    this.#schema = schema
    this.#slugs = slugs
    this.#random = randomNumbers(seed)
  }

  /** A document from nothing. */
  make(): Asked[] {
    return Array.from({ length: 1 + this.#below(4) }, () => this.#root())
  }

  /** A document with one thing changed: a field more, a field less, a field twice, other arguments. */
  change(roots: readonly Asked[]): Asked[] {
    const choice = this.#random()
    if (choice < 0.2) return [...roots, this.#root()]
    if (choice < 0.45) return [...roots, this.#pick(roots)]
    if (choice < 0.55 && roots.length > 1) return roots.toSpliced(this.#below(roots.length), 1)
    const at = this.#below(roots.length)
    return roots.with(at, this.#altered(roots[at]!, this.#schema.getQueryType()!, 11))
  }

  /** The text of a document. Fields of the same name get aliases of their own. */
  text(roots: readonly Asked[]): string {
    return `{ ${this.#selection(roots)} }`
  }

  #selection(fields: readonly Asked[]): string {
    const seen = new Map<string, number>()
    return fields
      .map(({ name, args, below }) => {
        const times = seen.get(name) ?? 0
        seen.set(name, times + 1)
        const alias = times === 0 || name.startsWith('...') ? '' : `${name}${times}: `
        return `${alias}${name}${args}${below.length === 0 ? '' : ` { ${this.#selection(below)} }`}`
      })
      .join(' ')
  }

  #below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!
  }

  #root(): Asked {
    return this.#field(this.#schema.getQueryType()!, 11)
  }

  #altered(asked: Asked, parent: GraphQLObjectType, depth: number): Asked {
    const field = parent.getFields()[asked.name]
    const type = field && getNamedType(field.type)
    if (!field || this.#random() < 0.3) return field ? { ...asked, args: this.#arguments(field) } : asked
    if (!isObjectType(type) || asked.below.length === 0) return asked
    if (this.#random() < 0.4) return { ...asked, below: [...asked.below, ...this.#fields(type, depth - 1, 2)] }
    const at = this.#below(asked.below.length)
    return { ...asked, below: asked.below.with(at, this.#altered(asked.below[at]!, type, depth - 1)) }
  }

  #fields(type: GraphQLObjectType, depth: number, count: number): Asked[] {
    const made = Array.from({ length: count }, () => this.#field(type, depth))
    const byText = new Map(made.map((asked) => [this.#selection([asked]), asked]))
    return [...byText.values()]
  }

  #field(parent: GraphQLObjectType, depth: number): Asked {
    const fields = Object.values(parent.getFields())
    const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type)))
    const usable = depth <= 1 ? leaves : fields
    if (usable.length === 0) return { name: '__typename', args: '', type: 'String', below: [] }
    const field = this.#pick(usable)
    const type = getNamedType(field.type)
    return { name: field.name, args: this.#arguments(field), type: type.name, below: this.#belowOf(type, depth - 1) }
  }

  #belowOf(type: unknown, depth: number): Asked[] {
    if (isObjectType(type)) return this.#fields(type, depth, 1 + this.#below(5))
    if (!isInterfaceType(type) && !isUnionType(type)) return []
    return this.#schema
      .getPossibleTypes(type)
      .slice(0, 3)
      .map((possible) => ({
        name: `... on ${possible.name}`,
        args: '',
        type: possible.name,
        below: this.#fields(possible, depth, 2),
      }))
  }

  #arguments({ name, args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined
      if (!isNeeded && this.#random() < 0.4) return []
      const value = this.#value(name, argument)
      return value === undefined ? [] : [`${argument.name}: ${value}`]
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  #value(field: string, argument: GraphQLArgument): string | undefined {
    const { name } = argument
    if (name === 'first') return String(this.#pick([1, 5, 20, 50, 100]))
    if (name === 'asOf') return this.#random() < 0.5 ? undefined : `"2025-0${1 + this.#below(9)}-11"`
    if (['last', 'after', 'before', 'id', 'ids', 'policy'].includes(name)) return undefined
    if (name === 'filter') return this.#filter(argument.type)
    return this.#written(field, name, argument.type)
  }

  #filter(type: GraphQLInputType): string | undefined {
    const named = getNamedType(type)
    if (named.name !== 'ModelFilter') return undefined
    const names = Object.keys(filters).filter(() => this.#random() < 0.25)
    return `{ ${names.map((name) => `${name}: ${written(filters[name])}`).join(', ')} }`
  }

  #written(field: string, name: string, type: GraphQLInputType): string | undefined {
    const nullable = getNullableType(type)
    if (isListType(nullable)) {
      if (name === 'models') return JSON.stringify(this.#slugs.models.slice(0, this.#pick([2, 6, 12])))
      if (name === 'benchmarks') return JSON.stringify(this.#slugs.benchmarks.slice(0, 20))
      const items = Array.from({ length: this.#pick([1, 2, 4]) }, () => this.#written(field, name, nullable.ofType))
      const known = [...new Set(items.filter((item) => item !== undefined))]
      return known.length === 0 ? undefined : `[${known.join(', ')}]`
    }
    if (isEnumType(nullable)) return this.#pick(nullable.getValues()).name
    if (isInputObjectType(nullable)) {
      if (nullable.name === 'ModelSort') return this.#sort()
      const fields = Object.values(nullable.getFields()).flatMap((input) => {
        const value = this.#written(field, input.name, input.type)
        return value === undefined ? [] : [`${input.name}: ${value}`]
      })
      return `{ ${fields.join(', ')} }`
    }
    switch (getNamedType(nullable).name) {
      case 'String':
        return JSON.stringify(this.#textFor(field, name))
      case 'Int':
        return name === 'contextTokens' ? '32768' : '3'
      case 'Float':
        return '50'
      case 'Boolean':
        return this.#random() < 0.5 ? 'true' : 'false'
      default:
        return undefined
    }
  }

  #sort(): string {
    return this.#pick([
      '{ key: SCORE, direction: DESC, benchmark: "mmlu" }',
      '{ key: FACT, direction: DESC, fact: LAYERS }',
      '{ key: TOTAL_PARAMETERS, direction: DESC }',
      '{ key: OUTPUT_PRICE }',
    ])
  }

  #textFor(field: string, name: string): string {
    if (name === 'text') return 'lama deepsek scot'
    if (name === 'benchmark' || field === 'benchmark') return this.#pick(this.#slugs.benchmarks)
    if (name === 'source' || field === 'source') return this.#pick(this.#slugs.sources)
    if (name === 'quantization' || field === 'quantization') return 'gguf-q4-k-m'
    return this.#pick(this.#slugs.models)
  }
}

/** A value as GraphQL writes it: names of fields without quotes, words in capitals as they are. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${written(inner)}`)
      .join(', ')} }`
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)
}
