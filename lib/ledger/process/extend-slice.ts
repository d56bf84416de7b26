import { runQuery } from '../run-query'
import type { KeySlice } from './key-slice'
import type { Identity } from './lease'

const EXTEND_TIMEOUT_MS = 5_000

/** A limit that can refuse a request: the credits, the key's limit, or a budget of the organization or of a guardrail. */
export type LimitName =
  'balance' | 'key_limit' | 'budget_daily' | 'budget_weekly' | 'budget_monthly' | 'guardrail_key' | 'guardrail_member'

interface Grant {
  refused_by: null
  slice_id: bigint
  granted_nanos: bigint
  headroom_nanos: bigint
}

/** Nothing was given, because the tightest limit allows not even the first request; its figures in nano-dollars. */
export interface Shortage {
  refused_by: LimitName
  /** Of the balance: all that was ever credited. */
  limit_nanos: bigint
  spent_nanos: bigint
  reserved_nanos: bigint
  /** When the limit's window ends; null when it has none. */
  resets_at: Date | null
  /** Set aside elsewhere and possibly unused. */
  idle_nanos: bigint
  /** Whose budget it is; null for every other limit. */
  guardrail_id: string | null
}

/** The database's answer to a wish for money. */
export type Extension = Grant | Shortage | { refused_by: 'lease' }

/** Asks the database to set money aside for the requests that wait, in their order, and some for the next ones. */
export async function extendSlice(input: {
  slice: KeySlice
  identity: Identity
  amounts: readonly bigint[]
  headroomNanos: bigint
}): Promise<Extension> {
  const { slice } = input
  const [row] = await runQuery<Extension>({
    name: 'ledger-extend',
    text: `SELECT slice_id, granted_nanos, headroom_nanos, refused_by, limit_nanos, spent_nanos, reserved_nanos, resets_at,
      idle_nanos, guardrail_id FROM ledger_slice_extend($1, $2, $3, $4, $5, $6)`,
    values: [
      input.identity.number,
      slice.organizationId,
      slice.apiKeyId,
      slice.roomNanos,
      input.amounts,
      input.headroomNanos,
    ],
    timeoutMs: EXTEND_TIMEOUT_MS,
  })
  if (!row) throw new Error('ledger_slice_extend returned no row')
  return row
}
