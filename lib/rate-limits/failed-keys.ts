import type { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { getSharedState } from '@/lib/shared-state'
import { type RequestToTake, RequestWindows } from './request-windows'
import { toRateError } from './to-rate-error'

const windows = new RequestWindows({ name: 'failed-keys', getShared: getSharedState })
/** When the last address that used up its failures may fail again; nobody has to be looked up before anybody failed. */
let lastBlockEndsAtMs = 0

/** False as long as no address is refused, which is nearly always: the check of each request costs a comparison. */
export function mayHaveBlocked(): boolean {
  return performance.now() < lastBlockEndsAtMs
}

/** Counts a credential that was refused. */
export async function noteFailedKey(address: string): Promise<void> {
  const failure = toFailure(address)
  if (failure.limit === 0) return
  await windows.take(failure)
  const resetMs = windows.findRefusal(failure)
  if (resetMs > 0) lastBlockEndsAtMs = Math.max(lastBlockEndsAtMs, performance.now() + resetMs)
}

/** The refusal of an address that sent too many wrong keys in this minute; null when it may try. */
export function findAddressRefusal(address: string): AppError | null {
  const failure = toFailure(address)
  const resetMs = failure.limit === 0 ? 0 : windows.findRefusal(failure)
  if (resetMs === 0) return null
  return toRateError({
    limit: 'failed_keys',
    requests: failure.limit,
    resetMs,
    message: `Too many wrong API keys came from your address (${failure.limit} a minute are looked at). Check the key, then wait for the time in \`Retry-After\`.`,
  })
}

/** A process that counts alone looks at the whole number itself: it guards the database, and nobody paid for more. */
function toFailure(address: string): RequestToTake {
  const limit = getEnv().RATE_LIMIT_FAILED_KEYS_PER_MINUTE
  return { subject: address, limit, limitAlone: limit }
}
