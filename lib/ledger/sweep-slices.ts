import { LEASE_MS } from './process/lease'
import { runQuery } from './run-query'

/** Longer than any flush holds a balance row; who waits longer is tried again by the next sweep. */
const WAIT_MS = 2_000

type Returned = { slices: bigint; returned_nanos: bigint }

/**
 * Gives the money of dead processes back to its balances: first those that are free this instant, then the busy ones, one by
 * one. Safe to run anywhere, at any time, at once.
 */
export async function sweepSlices(): Promise<{ slices: bigint; returnedNanos: bigint }> {
  const [free] = await runQuery<Returned>({
    name: 'ledger-sweep',
    text: 'SELECT slices, returned_nanos FROM ledger_slice_sweep($1)',
    values: [LEASE_MS],
  })
  const busy = await runQuery<{ organization_id: string }>({
    name: 'ledger-sweep-rest',
    text: 'SELECT organization_id FROM ledger_slice_dead()',
    values: [],
  })
  const waited = await Promise.allSettled(busy.map(({ organization_id }) => returnSlices(organization_id)))
  const rest = waited.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
  const all = free ? [free, ...rest] : rest
  return {
    slices: all.reduce((sum, { slices }) => sum + slices, 0n),
    returnedNanos: all.reduce((sum, { returned_nanos }) => sum + returned_nanos, 0n),
  }
}

function returnSlices(organizationId: string): Promise<Returned[]> {
  return runQuery<Returned>({
    name: 'ledger-sweep-one',
    text: 'SELECT slices, returned_nanos FROM ledger_slice_return($1)',
    values: [organizationId],
    timeoutMs: WAIT_MS,
  })
}
