import { setTimeout as sleep } from 'node:timers/promises'
import { getCommitPool } from '@/lib/db'
import { isTransient } from '../read-sql-state'
import { runQuery } from '../run-query'
import type { ByokTerms } from '../types'
import type { SliceReturn } from './key-slice'
import type { Identity } from './lease'

const FLUSH_TIMEOUT_MS = 10_000
const BACKOFF_MS = [20, 50, 100, 250, 500, 1_000] as const

/** What one flush writes; the same object is sent again after a lost reply. */
export interface Flush {
  readonly identity: Identity
  /** An array of `ledger_captured`, as text. */
  readonly generations: string
  readonly returns: readonly SliceReturn[]
  /** Needed when an answer on an organization's own provider key is among them. */
  readonly byokTerms: ByokTerms | null
  /** Told after each try that got no verdict. */
  onTransientFailure(error: unknown): void
}

export interface FlushResult {
  /** Ids that had been captured before; nothing was billed for them now. */
  duplicates: string[]
  /** Generations whose cost their hold did not cover. */
  overruns: number
  /** Organizations that are short of money that may lie unused here. */
  reclaim: string[]
  /** Nano-dollars, in digits, that each answer on an own provider key cost; null without such. */
  byok_costs: Record<string, string> | null
}

/**
 * Commits one flush, however often it must be sent: its (process, sequence) makes a second arrival harmless.
 * Errors: what the database says about the content of the flush; then nothing of it was written.
 */
export async function writeFlush(flush: Flush): Promise<FlushResult> {
  const sequence = flush.identity.sequence + 1n
  const returnsJson = JSON.stringify(flush.returns.map(toReturnRow))
  const termsJson = flush.byokTerms && toTermsJson(flush.byokTerms)
  for (let attempt = 0; ; attempt++) {
    try {
      const [row] = await runQuery<FlushResult>({
        name: 'ledger-flush',
        text: 'SELECT duplicates, overruns, reclaim, byok_costs FROM ledger_flush($1, $2, $3, $4, $5)',
        values: [flush.identity.number, sequence, flush.generations, returnsJson, termsJson],
        client: getCommitPool(),
        timeoutMs: FLUSH_TIMEOUT_MS,
      })
      if (!row) throw new Error('ledger_flush returned no row')
      flush.identity.sequence = sequence
      return row
    } catch (error) {
      if (!isTransient(error)) throw error
      flush.onTransientFailure(error)
      await sleep(BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)])
    }
  }
}

function toTermsJson({ allowanceNanos, feeBasisPoints }: ByokTerms): string {
  return JSON.stringify({ allowance_nanos: allowanceNanos.toString(), basis_points: feeBasisPoints })
}

function toReturnRow(entry: SliceReturn) {
  return {
    slice_id: entry.sliceId.toString(),
    organization_id: entry.slice.organizationId,
    return_nanos: entry.returnNanos.toString(),
    headroom_nanos: entry.headroomNanos.toString(),
    close: entry.close,
  }
}
