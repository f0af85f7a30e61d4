import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '@stack/shared/catalog.ts'
import type { Check } from '@stack/shared/sources/check.record.ts'
import { type KeptCheck, writtenChecks } from '../catalog/checks.ts'
import { type Placed, subjectOf } from '../catalog/statements.ts'
import type { Looked } from './verify-catalog.ts'

function describe(placed: Placed): string {
  const { content, about } = placed
  return about === content.kind
    ? `${subjectOf(placed)} ${content.kind}`
    : `${subjectOf(placed)} ${content.kind} ${about}`
}

/** The result to keep: an earlier one stands where nothing changed, and where the document could not be had this time. */
function toKeep(
  { claim, verdict, document }: Looked,
  before: Check | undefined,
  sameDocument: boolean,
  today: string,
): KeptCheck {
  const named = { claim: describe(claim), fingerprint: claim.fingerprint }
  const reason = 'reason' in verdict ? verdict.reason : undefined
  const isSame = before?.verdict === verdict.verdict && before.reason === reason && sameDocument
  if (before && (isSame || document === undefined)) return { ...before, ...named }
  return { ...named, verdict: verdict.verdict, on: today, ...(reason === undefined ? {} : { reason }) }
}

/**
 * Writes the results of a run below `checks/`, a file for each source. Results of claims that are no more go; those of claims
 * that this run left out stay.
 *
 * @param claims every claim of the catalogue, looked up or not
 */
export function writeResults(
  folder: string,
  catalog: Catalog,
  claims: readonly Placed[],
  looked: readonly Looked[],
  today: string,
): void {
  const root = join(folder, 'checks')
  mkdirSync(root, { recursive: true })
  const results = new Map(looked.map((one) => [one.claim.fingerprint, one]))
  const bySource = Map.groupBy(claims, ({ source }) => source)
  for (const [source, own] of bySource) {
    const before = catalog.checks.get(source)
    const document = own.map(({ fingerprint }) => results.get(fingerprint)?.document).find((hash) => hash !== undefined)
    const kept = own.flatMap((claim) => {
      const earlier = before?.byFingerprint.get(claim.fingerprint)
      const result = results.get(claim.fingerprint)
      if (result) return toKeep(result, earlier, before?.document === document, today)
      return earlier ? { ...earlier, claim: describe(claim), fingerprint: claim.fingerprint } : []
    })
    if (kept.length > 0) writeFileSync(join(root, `${source}.yaml`), writtenChecks(document ?? before?.document, kept))
    else rmSync(join(root, `${source}.yaml`), { force: true })
  }
  for (const name of readdirSync(root)) if (!bySource.has(name.replace(/\.yaml$/, ''))) rmSync(join(root, name))
}

/** What is not as it should be with the kept results. */
export interface KeptState {
  /** Claims without a result, because they are new or were changed. */
  readonly waiting: readonly Placed[]
  /** Claims that were looked up and not found. */
  readonly mismatches: readonly { readonly claim: Placed; readonly check: Check }[]
  /** Results of claims that are no more, as `SOURCE: CLAIM`. */
  readonly stale: readonly string[]
}

/** Holds the kept results against the claims, without reading any document. */
export function keptState(catalog: Catalog, claims: readonly Placed[]): KeptState {
  const current = new Set(claims.map(({ fingerprint }) => fingerprint))
  const checkOf = ({ source, fingerprint }: Placed) => catalog.checks.get(source)?.byFingerprint.get(fingerprint)
  return {
    waiting: claims.filter((claim) => checkOf(claim) === undefined),
    mismatches: claims.flatMap((claim) => {
      const check = checkOf(claim)
      return check?.verdict === 'mismatch' ? [{ claim, check }] : []
    }),
    stale: [...catalog.checks].flatMap(([source, { byFingerprint }]) =>
      [...byFingerprint.keys()].filter((fingerprint) => !current.has(fingerprint)).map((one) => `${source}: ${one}`),
    ),
  }
}
