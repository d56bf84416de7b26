import { AppError } from '@/lib/core/errors'

export type RateRefusal = {
  /** Whose limit it is: `key`, `account`, `failed_keys`, `free_quota`. */
  limit: string
  /** Requests that the window allows. */
  requests: number
  /** Milliseconds until the window ends. */
  resetMs: number
  message: string
}

/**
 * Our own 429, the only answer with `X-RateLimit-*` (api contract §6). The reset is a moment in milliseconds since 1970,
 * `Retry-After` is in seconds.
 */
export function toRateError({ limit, requests, resetMs, message }: RateRefusal): AppError {
  return new AppError('rate_limit_exceeded', message, {
    details: { reason: limit, limit: requests, window: 'minute' },
    retryAfterSeconds: Math.max(1, Math.ceil(resetMs / 1_000)),
    headers: toRateHeaders({ requests, resetMs }),
  })
}

/** The three headers of a refusal; nothing is left by then. */
export function toRateHeaders({ requests, resetMs }: { requests: number; resetMs: number }): Record<string, string> {
  return {
    'x-ratelimit-limit': String(requests),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.now() + Math.max(0, Math.ceil(resetMs))),
  }
}
