import type { AppError } from '@/lib/core/errors'

/** What a retry of a request that would have been served a moment earlier or later waits when nobody knows better. */
const RETRY_AFTER_SECONDS_DEFAULT = 2
/** Beyond this, official clients ignore `Retry-After` and come back at once, in vain. */
const PATIENCE_SECONDS_MAX = 60

const RETRYABLE: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])
const BUSY: ReadonlySet<number> = new Set([429, 503])

/**
 * Advice about a retry, in the three headers that clients read: `Retry-After`, its exact form in milliseconds, and
 * `x-should-retry`, which official clients put above their own judgement. What a repetition cannot cure says no.
 */
export function toRetryHeaders({ status, retryAfterSeconds }: AppError): Record<string, string> {
  const seconds = retryAfterSeconds ?? (BUSY.has(status) ? RETRY_AFTER_SECONDS_DEFAULT : null)
  const mayHelp = RETRYABLE.has(status) && (seconds ?? 0) <= PATIENCE_SECONDS_MAX
  const wait = seconds === null ? {} : toWait(seconds)
  return { 'x-should-retry': String(mayHelp), ...wait }
}

function toWait(seconds: number): Record<string, string> {
  return { 'retry-after': String(Math.ceil(seconds)), 'retry-after-ms': String(Math.ceil(seconds * 1_000)) }
}
