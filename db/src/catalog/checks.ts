import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Check, CheckVerdict, SourceChecks } from '@stack/shared/sources/check.record.ts'
import { bytesOf, recordFiles, wrongFile } from './files.ts'
import type { Problem } from './problem.ts'

/** A result on its way into a file, with what it says the claim is. */
export interface KeptCheck extends Check {
  /** Model, part of the report and what the claim is about, for whoever reads the file. */
  readonly claim: string
  readonly fingerprint: string
}

const head = '# What `npm run data:verify -- --write` found. Not edited by hand.'
const line = /^ {2}- (".*"|.*)$/
const entry = /^([a-z0-9].*) ([0-9a-f]{12}) (checked|mismatch|not-checkable) (\d{4}-\d{2}-\d{2})(?:: (.*))?$/s

/** One result as an item of a YAML list, one line each, so that edits of several people merge. */
function lineOf({ claim, fingerprint, verdict, on, reason }: KeptCheck): string {
  const text = `${claim} ${fingerprint} ${verdict} ${on}${reason === undefined ? '' : `: ${reason}`}`
  return `  - ${/^[a-z][\w .+()/-]*$/i.test(text) ? text : JSON.stringify(text)}`
}

/** The file of one source: results in the order of what they say, so that the same results give the same file. */
export function writtenChecks(document: string | undefined, checks: readonly KeptCheck[]): string {
  const lines = [...new Set(checks.map(lineOf))].sort()
  return [head, ...(document === undefined ? [] : [`document: ${document}`]), 'claims:', ...lines, ''].join('\n')
}

function readLine(text: string): KeptCheck | undefined {
  const raw = line.exec(text)?.[1]
  if (raw === undefined) return undefined
  const match = entry.exec(raw.startsWith('"') ? String(JSON.parse(raw)) : raw)
  if (!match) return undefined
  const [, claim = '', fingerprint = '', verdict, on = '', reason] = match
  return { claim, fingerprint, verdict: verdict as CheckVerdict, on, ...(reason === undefined ? {} : { reason }) }
}

/**
 * Reads the results that are kept below `checks/`, a file for each source. They are YAML of one fixed shape and are read line by
 * line: there are some ten thousand, and the import waits for them.
 */
export function readChecks(
  root: string,
  sources: ReadonlySet<string>,
  problems: Problem[],
): ReadonlyMap<string, SourceChecks> {
  const found = new Map<string, SourceChecks>()
  const folder = join(root, 'checks')
  if (!existsSync(folder)) return found
  for (const path of recordFiles(root, folder, problems)) {
    const file = relative(root, path)
    const slug = basename(path, '.yaml')
    const bytes = bytesOf(root, path, problems)
    if (!sources.has(slug)) problems.push(wrongFile(file, 'checks', `there is no source "${slug}": remove the file`))
    if (!bytes) continue
    const lines = bytes.toString('utf8').split('\n')
    const document = /^document: ([0-9a-f]{64})$/.exec(lines[1] ?? '')?.[1]
    const first = document === undefined ? 1 : 2
    if (lines[0] !== head || lines[first] !== 'claims:' || lines.at(-1) !== '') {
      problems.push(wrongFile(file, 'checks', 'is not as data:verify writes it: run `npm run data:verify -- --write`'))
      continue
    }
    const byFingerprint = new Map<string, Check>()
    for (const [at, text] of lines.slice(first + 1, -1).entries()) {
      const kept = readLine(text)
      if (kept) byFingerprint.set(kept.fingerprint, kept)
      else
        problems.push({ file, line: first + 2 + at, column: 1, rule: 'checks', message: 'is no result of data:verify' })
    }
    found.set(slug, { ...(document === undefined ? {} : { document }), byFingerprint, lines })
  }
  return found
}
