import { setTimeout as delay } from 'node:timers/promises'
import { AppError } from '@/lib/core/errors'
import { type Claim, claimKey } from '@/lib/idempotency'

/** How long a second request waits for the first. A client that still waits then may ask again and go on waiting. */
const WAIT_MS = 30_000
const POLL_MS = { first: 25, most: 1_000 }

type SettledClaim = Exclude<Claim, { state: 'running' | 'mismatch' | 'lost' }>

/**
 * Claims an idempotency key, waiting while another request with it runs.
 * @throws AppError conflict (still running; billed and lost), idempotency_mismatch
 */
export async function awaitClaim(key: Parameters<typeof claimKey>[0], signal: AbortSignal): Promise<SettledClaim> {
  const deadline = performance.now() + WAIT_MS
  for (let pauseMs = POLL_MS.first; ; pauseMs = Math.min(POLL_MS.most, pauseMs * 2)) {
    const claim = await claimOrRefuse(key)
    if (claim.state === 'claimed' || claim.state === 'done') return claim
    if (claim.state === 'mismatch') throw createMismatch()
    if (claim.state === 'lost') throw createLost(claim.generationId)
    if (performance.now() >= deadline || signal.aborted) throw createBusy()
    await delay(pauseMs)
  }
}

async function claimOrRefuse(key: Parameters<typeof claimKey>[0]): Promise<Claim> {
  try {
    return await claimKey(key)
  } catch (cause) {
    const message = 'The Idempotency-Key cannot be looked up at the moment. Please try again shortly.'
    throw new AppError('service_unavailable', message, { cause, retryAfterSeconds: 1 })
  }
}

function createMismatch(): AppError {
  return new AppError(
    'idempotency_mismatch',
    'This Idempotency-Key was used for another request within the last 24 hours. Give each request a key of its own.',
    { details: { field: 'Idempotency-Key', reason: 'idempotency_mismatch' } },
  )
}

function createLost(generationId: string): AppError {
  return new AppError(
    'conflict',
    `This request was answered and billed as ${generationId}, but the server that did it went down before the answer was kept. It is not run again under this Idempotency-Key; send it with a new one to have another answer.`,
    { details: { reason: 'idempotency_outcome_lost', generation_id: generationId } },
  )
}

function createBusy(): AppError {
  return new AppError('conflict', 'A request with this Idempotency-Key is running. Ask again for its outcome.', {
    details: { reason: 'idempotency_in_use' },
    retryAfterSeconds: 2,
  })
}
