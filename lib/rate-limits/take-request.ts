import { getEnv } from '@/lib/env'
import { getSharedState } from '@/lib/shared-state'
import { RequestWindows } from './request-windows'
import { toRateError } from './to-rate-error'

const windows = new RequestWindows({ name: 'requests', getShared: getSharedState })

export type RequestToCount = {
  organizationId: string
  /** Null for a person who is signed in. */
  key: { id: string; rateLimitPerMinute: number | null } | null
}

/**
 * Counts one request against its key's limit and its account's, before any work is done for it; in memory, or against
 * counts that all processes share where there is Redis. A request that the key's limit refuses does not count for the
 * account.
 * @returns null when it was counted at once, which is nearly always; otherwise a promise to wait for
 * @throws AppError rate_limit_exceeded, saying which limit and when it ends; from the promise, or at once
 */
export function takeRequest({ organizationId, key }: RequestToCount): Promise<void> | null {
  const { RATE_LIMIT_KEY_PER_MINUTE, RATE_LIMIT_ACCOUNT_PER_MINUTE } = getEnv()
  const ofAccount: LimitToTake = { limit: 'account', subject: organizationId, requests: RATE_LIMIT_ACCOUNT_PER_MINUTE }
  if (key === null) return take(ofAccount)
  const waiting = take({ limit: 'key', subject: key.id, requests: key.rateLimitPerMinute ?? RATE_LIMIT_KEY_PER_MINUTE })
  return waiting === null ? take(ofAccount) : waiting.then(() => take(ofAccount) ?? undefined)
}

type LimitToTake = { limit: 'key' | 'account'; subject: string; requests: number }

function take(request: LimitToTake): Promise<void> | null {
  const { subject, requests } = request
  if (requests === 0) return null
  const taken = windows.take({ subject, limit: requests, limitAlone: shareOf(requests) })
  if (taken === 0) return null
  if (typeof taken === 'number') throw toRefusal(request, taken)
  return taken.then((resetMs) => {
    if (resetMs > 0) throw toRefusal(request, resetMs)
  })
}

function toRefusal({ limit, requests }: LimitToTake, resetMs: number): Error {
  return toRateError({
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
 * What this process may let through while it counts alone: the limit is divided by how many gateways share the traffic. An
 * uneven spread then refuses early; all together never let through more than the limit, or one each where it is smaller
 * than their number.
 */
function shareOf(requests: number): number {
  return Math.max(1, Math.floor(requests / getEnv().RATE_LIMIT_PROCESSES))
}
