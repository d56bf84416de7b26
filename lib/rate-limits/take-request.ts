import { getEnv } from '@/lib/env'
import { createMemoryCounter } from './rate-counter'
import { toRateError } from './to-rate-error'

const counter = createMemoryCounter('requests')

export type RequestToCount = {
  organizationId: string
  /** Null for a person who is signed in. */
  key: { id: string; rateLimitPerMinute: number | null } | null
}

/**
 * Counts one request against its key's limit and its account's, before any work is done for it; memory only. A request
 * that the key's limit refuses does not count for the account.
 * @throws AppError rate_limit_exceeded, saying which limit and when it ends
 */
export async function takeRequest({ organizationId, key }: RequestToCount): Promise<void> {
  const { RATE_LIMIT_KEY_PER_MINUTE, RATE_LIMIT_ACCOUNT_PER_MINUTE } = getEnv()
  if (key !== null) {
    await take({ limit: 'key', subject: key.id, requests: key.rateLimitPerMinute ?? RATE_LIMIT_KEY_PER_MINUTE })
  }
  await take({ limit: 'account', subject: organizationId, requests: RATE_LIMIT_ACCOUNT_PER_MINUTE })
}

type LimitToTake = { limit: 'key' | 'account'; subject: string; requests: number }

async function take({ limit, subject, requests }: LimitToTake): Promise<void> {
  if (requests === 0) return
  const { used, resetMs } = await counter.add(subject)
  if (used <= shareOf(requests)) return
  throw toRateError({
    limit,
    requests,
    resetMs,
    message: `This ${limit === 'key' ? 'API key' : 'account'} may make ${requests} requests a minute, and has. ${HINT[limit]}`,
  })
}

const HINT = {
  key: 'Wait for the time in `Retry-After`, or raise `rate_limit_per_minute` of the key.',
  account: 'Wait for the time in `Retry-After`, or ask whoever runs this server for more.',
} as const

/**
 * What this process may let through. Counts are kept per process, so the limit is divided by how many gateways share
 * the traffic; an uneven spread then refuses a little early, and never lets through more than the limit.
 */
function shareOf(requests: number): number {
  return Math.max(1, Math.floor(requests / getEnv().RATE_LIMIT_PROCESSES))
}
