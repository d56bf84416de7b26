import { createGauge } from '@/lib/observability'
import type { LedgerHealth } from './ledger-process'

/** Makes the state of this process's ledger readable; `read` returns null before its first use. */
export function publishLedger(read: () => Promise<LedgerHealth | null>): void {
  const show = (metric: { name: string; help: string; type?: 'counter' }, pick: (health: LedgerHealth) => number) =>
    createGauge({
      ...metric,
      read: async () => {
        const health = await read()
        return health ? pick(health) : 0
      },
    })
  const count = (name: string, help: string) => ({ name, help, type: 'counter' as const })
  show(
    { name: 'causeway_captures_pending', help: 'Bills in memory that are not committed yet.' },
    (health) => health.pending,
  )
  show(
    { name: 'causeway_ledger_healthy', help: '1 while requests are admitted, 0 while bills cannot be written.' },
    (health) => Number(health.isHealthy),
  )
  show({ name: 'causeway_holds_open', help: 'Requests that hold money in this process.' }, (health) => health.openHolds)
  show(
    { name: 'causeway_reserved_nanos', help: 'Nano-dollars that requests of this process hold or are about to spend.' },
    (health) => Number(health.reservedNanos),
  )
  show(
    { name: 'causeway_slice_room_nanos', help: 'Nano-dollars set aside for this process that no request holds.' },
    (health) => Number(health.roomNanos),
  )
  show(
    count('causeway_overruns_total', 'Generations that cost more than was held for them.'),
    (health) => health.overruns,
  )
  show(count('causeway_capture_duplicates_total', 'Captures that were billed before.'), (health) => health.duplicates)
  show(
    count('causeway_captures_refused_total', 'Captures that the database refused for their content.'),
    (health) => health.refused,
  )
  show(
    count('causeway_captures_withdrawn_total', 'Answers that were withheld, unbilled, while the database was away.'),
    (health) => health.withdrawn,
  )
}
