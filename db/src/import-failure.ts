import { BusyError } from './import.ts'

/** Why an import could not be made, with the exit code that says whether to try again. */
export interface ImportFailure {
  /** 75: try again later; 69: the database cannot take it. */
  readonly exitCode: 69 | 75
  readonly message: string
}

const lockNotAvailable = '55P03'

/** Classes of SQLSTATE that are about the server and the account, not about the statement. */
const outage = /^(08|28|3D|53|57P|58)|^(25006|42501)$/

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** What an error of an import means for whoever started it, or undefined when it is a fault of ours. */
export function importFailure(error: unknown, database: string): ImportFailure | undefined {
  if (error instanceof BusyError) return { exitCode: 75, message: error.message }
  const code = codeOf(error)
  if (code === lockNotAvailable)
    return { exitCode: 75, message: `Others hold locks in ${database}; nothing was changed. Try again later.` }
  const isSqlState = code !== undefined && /^[0-9A-Z]{5}$/.test(code)
  const isOutage = isSqlState ? outage.test(code) : code !== undefined || /connection|timeout/i.test(String(error))
  if (!isOutage) return undefined
  const reason = (error instanceof Error && error.message) || code
  return {
    exitCode: 69,
    message: `The database ${database} cannot take the catalogue: ${reason}. Nothing was changed.`,
  }
}
