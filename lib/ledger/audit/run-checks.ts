import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { runQuery } from '../run-query'
import { AUDIT_CHECKS } from './audit-checks'

/** `minute`: what is new, and every balance. `whole`: every row there is. */
export type AuditKind = 'minute' | 'whole'

export interface AuditResult {
  invariant: string
  description: string
  /** Rows of the database that were looked at. */
  checked: bigint
  violations: bigint
}

/** Far beyond what a check takes; one that hangs must not hang for ever. */
export const TIMEOUT_MS: Record<AuditKind, number> = { minute: 20_000, whole: 30 * 60_000 }

/** The server's own timeout comes first: it ends the statement, not only our waiting for it. */
const GRACE_MS = 5_000

interface RunChecksInput {
  client: PoolClient
  kind: AuditKind
  /** Entries up to this transaction are summed up; used by the minute's check only. */
  watermark: bigint
  /** Pauses after each check for this share of the time it took. */
  restShare?: number
}

/**
 * Runs the checks one after another, each in a read-only snapshot of its own: a check is one statement, so it is right by
 * itself, and a snapshot that lived as long as all of them would keep old versions of the balance rows from being cleaned
 * up, which slows down every capture. Without parallel workers: one core at most.
 */
export async function runChecks({ client, kind, watermark, restShare = 0 }: RunChecksInput): Promise<AuditResult[]> {
  const results: AuditResult[] = []
  for (const { invariant, description, whole, minute } of AUDIT_CHECKS) {
    const text = kind === 'whole' ? whole : minute?.replaceAll(':watermark', String(watermark))
    if (text === undefined) continue
    const startedAt = performance.now()
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
      SET LOCAL statement_timeout = ${TIMEOUT_MS[kind]}; SET LOCAL max_parallel_workers_per_gather = 0;
      SET LOCAL work_mem = '64MB'; SET LOCAL jit = off`)
    const [row] = await runQuery<{ checked: bigint; violations: bigint }>({
      text,
      values: [],
      client,
      timeoutMs: TIMEOUT_MS[kind] + GRACE_MS,
    })
    await client.query('COMMIT')
    if (!row) throw new Error(`the check ${invariant} returned no row`)
    results.push({ invariant, description, ...row })
    if (restShare > 0) await sleep((performance.now() - startedAt) * restShare)
  }
  return results
}
