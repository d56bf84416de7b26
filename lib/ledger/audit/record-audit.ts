import type { PoolClient } from 'pg'
import { runQuery } from '../run-query'
import { AUDIT_LOCK } from './audit-lock'
import { type AuditKind, type AuditResult, runChecks, TIMEOUT_MS } from './run-checks'
import { moveWatermark, noteCandidate, readWatermark, rebuildSums, settleWatermark, type Watermark } from './watermark'
import { withAuditClient } from './with-audit-client'

export interface AuditRecord {
  kind: AuditKind
  results: AuditResult[]
  durationMs: number
}

interface RecordAuditInput {
  /** `due`: the whole check when the last one is six hours old, else the minute's. */
  kind: AuditKind | 'due'
  /** Wait for a check that another process runs instead of leaving it to that one. */
  isPatient?: boolean
  /** Rest after each check for this share of the time it took, for the sake of everyone else. */
  restShare?: number
}

/**
 * Checks the ledger and notes the result, which is what stops top-ups (`getTopUpStop`). One process at a time does it.
 * @returns null when another process is at it
 */
export async function recordAudit({ kind, isPatient, restShare }: RecordAuditInput): Promise<AuditRecord | null> {
  return withAuditClient(async (client) => {
    if (isPatient) {
      await runQuery({ text: 'SELECT pg_advisory_lock($1)', values: [AUDIT_LOCK], client, timeoutMs: TIMEOUT_MS.whole })
    } else if (!(await tryLock(client))) return null
    const startedAt = new Date()
    const decided = kind === 'due' ? await decideKind(client) : kind
    const watermark = await (decided === 'whole' ? settleWatermark(client) : readWatermark(client))
    const results = await runChecks({ client, kind: decided, watermark: watermark.transactionId, restShare })
    await note({ client, kind: decided, startedAt, results, watermark })
    await client.query('SELECT pg_advisory_unlock($1)', [AUDIT_LOCK])
    return { kind: decided, results, durationMs: Date.now() - startedAt.getTime() }
  })
}

async function tryLock(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [AUDIT_LOCK])
  return rows[0]?.locked === true
}

async function decideKind(client: PoolClient): Promise<AuditKind> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM audit_run WHERE kind = 'whole' AND started_at > now() - interval '6 hours' LIMIT 1`,
  )
  return rowCount === 0 ? 'whole' : 'minute'
}

interface NoteInput {
  client: PoolClient
  kind: AuditKind
  startedAt: Date
  results: readonly AuditResult[]
  watermark: Watermark
}

/**
 * One transaction: the run, and how far the next minute's check can take for granted. A violation keeps the minute's
 * watermark where it is, so that the next check sees it again; the whole check finds old ones itself and goes on.
 */
async function note({ client, kind, startedAt, results, watermark }: NoteInput): Promise<void> {
  const violations = results.reduce((sum, result) => sum + result.violations, 0n)
  await client.query('BEGIN')
  if (kind === 'whole') {
    await rebuildSums({ client, to: watermark.next ?? watermark.transactionId })
  } else if (violations === 0n && watermark.next !== null) {
    if (watermark.next > watermark.transactionId) {
      await moveWatermark({ client, from: watermark.transactionId, to: watermark.next })
    }
    await noteCandidate(client)
  }
  await client.query(
    `INSERT INTO audit_run (kind, started_at, finished_at, results, violations)
      VALUES ($1, $2, clock_timestamp(), $3::jsonb, $4)`,
    [kind, startedAt, JSON.stringify(results.map(toStored)), violations.toString()],
  )
  await client.query(`DELETE FROM audit_run WHERE started_at < now() - CASE
    WHEN kind = 'minute' AND violations = 0 THEN interval '7 days' ELSE interval '400 days' END`)
  await client.query('COMMIT')
}

function toStored({ invariant, checked, violations }: AuditResult) {
  return { invariant, checked: Number(checked), violations: Number(violations) }
}
