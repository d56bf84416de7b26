import { AUDIT_CHECKS } from './audit-checks'
import { getPool } from '@/lib/db'
import { runQuery } from '../run-query'

export interface AuditResult {
  invariant: string
  description: string
  /** Rows of the database that were looked at. */
  checked: bigint
  violations: bigint
}

/** Recomputes every invariant of the ledger from its rows, all in one snapshot, without locking anyone. */
export async function runAudit(): Promise<AuditResult[]> {
  const client = await getPool().connect()
  let failure: Error | undefined
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const results: AuditResult[] = []
    for (const { invariant, description, whole } of AUDIT_CHECKS) {
      const [row] = await runQuery<{ checked: bigint; violations: bigint }>({ text: whole, values: [], client })
      if (!row) throw new Error(`the check ${invariant} returned no row`)
      results.push({ invariant, description, ...row })
    }
    await client.query('COMMIT')
    return results
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.release(failure)
  }
}
