import { randomUUID } from 'node:crypto'
import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'

/** Names this process in what it runs. */
export const RUNNER = randomUUID()
/** How long a runner is believed alive without a sign of life; a request of a dead one can be run again after it. */
export const LEASE_SECONDS = 10
const BEAT_MS = 2_500

let running = 0
let timer: NodeJS.Timeout | undefined

/** Keeps this process's claims alive as long as one runs. Returns what to call when it is over. */
export function startHeartbeat(): () => void {
  running += 1
  timer ??= setInterval(() => void beat(), BEAT_MS).unref()
  let isOver = false
  return () => {
    if (isOver) return
    isOver = true
    running -= 1
    if (running > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

async function beat(): Promise<void> {
  try {
    await getPool().query({
      name: 'idempotency-beat',
      text: `UPDATE idempotency_record SET lease_expires_at = now() + make_interval(secs => $2)
        WHERE runner = $1 AND state = 'running'`,
      values: [RUNNER, LEASE_SECONDS],
    })
  } catch (error) {
    // The next beat tries again; a lease that runs out lets another run the request, which is billed once all the same.
    getLogger().warn({ err: error }, 'idempotency leases could not be renewed')
  }
}
