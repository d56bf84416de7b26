import { runQuery } from '../run-query'
import type { KeySlice } from './key-slice'
import type { Identity } from './lease'

const EXTEND_TIMEOUT_MS = 5_000

/** The database's answer to a wish for money; amounts in nano-dollars. */
export interface Extension {
  slice_id: bigint | null
  granted_nanos: bigint
  headroom_nanos: bigint
  refused_by: 'balance' | 'key_limit' | 'lease' | null
  posted_nanos: bigint
  held_nanos: bigint
  key_limit_nanos: bigint | null
  key_spent_nanos: bigint | null
  key_remaining_nanos: bigint | null
  /** Set aside elsewhere and possibly unused. */
  idle_nanos: bigint
}

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
    text: `SELECT slice_id, granted_nanos, headroom_nanos, refused_by, posted_nanos, held_nanos, key_limit_nanos,
      key_spent_nanos, key_remaining_nanos, idle_nanos FROM ledger_slice_extend($1, $2, $3, $4, $5, $6)`,
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
