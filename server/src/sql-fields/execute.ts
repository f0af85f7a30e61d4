import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { operationOf } from './collect.ts'
import { estimateSize, maxSize, type Size } from './estimate.ts'
import { badRequest, InputError } from './input-error.ts'
import { type Bound, Plans } from './plans.ts'
import { fieldKeys } from './resolve.ts'
import type { StatementRunner } from './runner.ts'

/** One validated operation to answer. */
export interface Question {
  readonly document: DocumentNode
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
  readonly context?: unknown
}

/** An answer: an ordinary result, or the finished text of `data` from the database. */
export type Answer = { readonly text: string } | { readonly result: ExecutionResult }

/** What would be sent for an operation. */
export interface Explanation {
  readonly kind: 'text' | 'executor'
  /** Null for an operation without SQL. */
  readonly name: string | null
  readonly text: string | null
  readonly values: readonly unknown[]
  /** How much the operation may answer at most, as far as its limits say. */
  readonly estimated: Size
}

/** How an engine is set up. */
export interface EngineOptions {
  readonly schema: GraphQLSchema
  readonly runner: StatementRunner
  /** Refuse operations that may answer more than this. 10,000 objects and 60,000 values if omitted. */
  readonly maxSize?: Size

  /** False sends every operation through the executor, for tests that both exits answer alike. */
  readonly textExit?: boolean
}

/** An error of the request, raised before anything ran. */
function refusal(error: GraphQLError): GraphQLError {
  if (error instanceof InputError) return error
  const { message, nodes, extensions } = error
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', ...extensions, http: badRequest } })
}

function refuseSize(size: Size, limit: Size): void {
  for (const what of ['objects', 'values'] as const) {
    if (size[what] <= limit[what]) continue
    throw new InputError(`The query could return ${size[what]} ${what}; at most ${limit[what]} are allowed.`, {
      code: 'QUERY_TOO_COMPLEX',
      limit: limit[what],
      value: size[what],
    })
  }
}

/** Answers the operations of one schema, each with one SQL statement. */
export class Engine {
  readonly #options: EngineOptions
  readonly #plans: Plans

  constructor(options: EngineOptions) {
    this.#options = options
    this.#plans = new Plans(options.schema, options.textExit ?? true)
  }

  /** Answers a validated operation. Problems with its arguments come back as errors; a failing database throws. */
  async answer(question: Question): Promise<Answer> {
    const bound = this.#bind(question)
    if ('errors' in bound) return { result: { errors: bound.errors } }
    const text = bound.statement && (await this.#options.runner.run(bound.statement))
    if (text !== undefined && bound.exit === 'text') return { text }
    const rootValue = { ...(text === undefined ? {} : JSON.parse(text)), [fieldKeys]: bound.tree.keys }
    const result = await execute({
      schema: this.#options.schema,
      document: question.document,
      rootValue,
      contextValue: question.context,
      variableValues: question.variables ?? {},
      operationName: question.operationName ?? null,
    })
    return { result }
  }

  /** The statement of an operation, without running it. */
  explain(question: Question): Explanation {
    const bound = this.#bind(question)
    if ('errors' in bound) throw bound.errors[0]
    const { statement, exit, size } = bound
    return {
      kind: exit,
      name: statement?.name ?? null,
      text: statement?.text ?? null,
      values: statement?.values ?? [],
      estimated: size,
    }
  }

  #bind({
    document,
    variables,
    operationName,
  }: Question): (Bound & { size: Size }) | { errors: readonly GraphQLError[] } {
    const operation: OperationDefinitionNode | undefined = operationOf(document, operationName)
    if (!operation) return { errors: [new InputError('The document has no operation of that name.')] }
    const definitions = operation.variableDefinitions ?? []
    const { variableValues, errors } = getVariableValues(this.#options.schema, definitions, variables ?? {}, {
      maxErrors: 4,
    })
    if (!variableValues) return { errors: errors.map(refusal) }
    try {
      const size = estimateSize(this.#options.schema, document, operation, variableValues)
      refuseSize(size, this.#options.maxSize ?? maxSize)
      return { ...this.#plans.bind(document, operation, variableValues), size }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [refusal(error)] }
      throw error
    }
  }
}

/** The statement of one operation, for recorded SQL and for showing a query's plan. Needs no database. */
export function explainOperation({ schema, ...question }: Question & { schema: GraphQLSchema }): Explanation {
  const runner = { run: () => Promise.reject(new Error('an explained operation is not run')) }
  return new Engine({ schema, runner, maxSize: { objects: Infinity, values: Infinity } }).explain(question)
}

/** Answers one operation as an ordinary result, whichever exit it takes. */
export async function executeOperation({
  schema,
  runner,
  textExit,
  maxSize,
  ...question
}: Question & EngineOptions): Promise<ExecutionResult> {
  const options = {
    schema,
    runner,
    ...(textExit === undefined ? {} : { textExit }),
    ...(maxSize === undefined ? {} : { maxSize }),
  }
  const answer = await new Engine(options).answer(question)
  return 'text' in answer ? { data: JSON.parse(answer.text) } : answer.result
}
