import type { FailedResponse } from '../spec'

/** A provider that says "come back tomorrow" is believed, one that says "in a year" is not. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

const DECIMAL = /^\d+(?:\.\d+)?$/

/**
 * How long to wait before asking again, in ms, or null when nobody said. `retry-after-ms` first (finer), then
 * `retry-after` as seconds or as an HTTP date (RFC 9110 §10.2.3); a date in the past means now.
 */
export function parseRetryAfter(
  response: Pick<FailedResponse, 'retryAfter' | 'retryAfterMs' | 'nowMs'>,
): number | null {
  const inMs = response.retryAfterMs?.trim() ?? ''
  if (DECIMAL.test(inMs)) return boundWait(Number(inMs))
  const header = response.retryAfter?.trim() ?? ''
  if (DECIMAL.test(header)) return boundWait(Number(header) * 1000)
  // Only texts with a month's name: Date.parse would read "1-2" or "-5" as some date.
  const dateMs = /[A-Za-z]{3}/.test(header) ? Date.parse(header) : Number.NaN
  if (Number.isNaN(dateMs)) return null
  return boundWait(dateMs - (response.nowMs ?? Date.now()))
}

/** A duration of Google's JSON form, such as `34.07s`, in ms; null when it is none. */
export function parseDuration(duration: string | undefined): number | null {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(duration ?? '')?.[1]
  return seconds === undefined ? null : boundWait(Number(seconds) * 1000)
}

function boundWait(waitMs: number): number {
  return Math.ceil(Math.min(Math.max(waitMs, 0), LONGEST_WAIT_MS))
}
