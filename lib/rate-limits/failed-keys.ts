import type { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { createMemoryCounter } from './rate-counter'
import { toRateError } from './to-rate-error'

const counter = createMemoryCounter('failed-keys')
/** When the last address that used up its failures may fail again; nobody has to be looked up before anybody failed. */
let lastBlockEndsAtMs = 0

/** False as long as no address is refused, which is nearly always: the check of each request costs a comparison. */
export function mayHaveBlocked(): boolean {
  return performance.now() < lastBlockEndsAtMs
}

/** Counts a credential that was refused. */
export async function noteFailedKey(address: string): Promise<void> {
  const allowed = getEnv().RATE_LIMIT_FAILED_KEYS_PER_MINUTE
  if (allowed === 0) return
  const { used, resetMs } = await counter.add(address)
  if (used >= allowed) lastBlockEndsAtMs = Math.max(lastBlockEndsAtMs, performance.now() + resetMs)
}

/** The refusal of an address that sent too many wrong keys in this minute; null when it may try. */
export async function findAddressRefusal(address: string): Promise<AppError | null> {
  const allowed = getEnv().RATE_LIMIT_FAILED_KEYS_PER_MINUTE
  const { used, resetMs } = await counter.read(address)
  if (allowed === 0 || used < allowed) return null
  return toRateError({
    limit: 'failed_keys',
    requests: allowed,
    resetMs,
    message: `Too many wrong API keys came from your address (${allowed} a minute are looked at). Check the key, then wait for the time in \`Retry-After\`.`,
  })
}
