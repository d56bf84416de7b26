import { expect, test } from 'vitest'
import { AppError, type ErrorCode } from '@/lib/core/errors'
import { toRetryHeaders } from './retry-headers'

const advise = (code: ErrorCode, retryAfterSeconds?: number) =>
  toRetryHeaders(new AppError(code, 'x', { retryAfterSeconds }))

test.each<[ErrorCode, number | undefined, string, string | undefined]>([
  ['rate_limit_exceeded', 1.5, 'true', '2'],
  ['rate_limit_exceeded', undefined, 'true', '2'],
  ['rate_limit_exceeded', 86_400, 'false', '86400'],
  ['service_unavailable', 1, 'true', '1'],
  ['provider_overloaded', undefined, 'true', '2'],
  ['provider_unavailable', undefined, 'true', undefined],
  ['insufficient_credits', undefined, 'false', undefined],
  ['conflict', undefined, 'false', undefined],
  ['invalid_request', undefined, 'false', undefined],
])('%s after %s s: may be retried %s, after %s', (code, seconds, mayRetry, retryAfter) => {
  expect(advise(code, seconds)).toMatchObject({ 'x-should-retry': mayRetry })
  expect(advise(code, seconds)['retry-after']).toBe(retryAfter)
})

test('the exact wait is told in milliseconds as well', () => {
  expect(advise('rate_limit_exceeded', 1.5)['retry-after-ms']).toBe('1500')
})
