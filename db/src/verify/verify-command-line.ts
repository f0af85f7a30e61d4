import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { giveUp } from '../catalog/command-line.ts'
import { dataFolder } from '../catalog/read.ts'

export const usage = `usage: npm run data:verify -- [options] [FOLDER]
  --documents DIR  read local clones (DIR/OWNER/NAME) instead of the network
  --source SLUG    only claims of this source; may be given more than once
  --model SLUG     only claims about this model; may be given more than once
  --write          keep the results in FOLDER/checks
  --offline        read no document: say which claims have no kept result
  --all            also list what was found
  --json           one JSON object instead of lines
Ends with 0 when no claim is a mismatch, 2 when one is, 64 when called wrongly, 69 when no document could be had.`

/** Reads the command line of data:verify; a wrong one ends the process with 64 and the usage. */
export function verifyCommandLine() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        documents: { type: 'string' },
        source: { type: 'string', multiple: true, default: [] },
        model: { type: 'string', multiple: true, default: [] },
        write: { type: 'boolean', default: false },
        offline: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('More than one folder is named.')
    if (values.offline && (values.write || values.documents !== undefined))
      throw new Error('--offline reads no document and writes nothing.')
    if (values.documents !== undefined && !existsSync(values.documents))
      throw new Error(`There is no folder ${values.documents}.`)
    return { ...values, folder: positionals[0] ?? dataFolder }
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 64)
  }
}
