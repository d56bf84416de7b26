import { LEASE_MS } from './process/lease'
import { runQuery } from './run-query'

/** Gives the money of dead processes back to its balances. Safe to run anywhere, at any time, at once. */
export async function sweepSlices(): Promise<{ slices: bigint; returnedNanos: bigint }> {
  const [row] = await runQuery<{ slices: bigint; returned_nanos: bigint }>({
    name: 'ledger-sweep',
    text: 'SELECT slices, returned_nanos FROM ledger_slice_sweep($1)',
    values: [LEASE_MS],
  })
  return { slices: row?.slices ?? 0n, returnedNanos: row?.returned_nanos ?? 0n }
}
