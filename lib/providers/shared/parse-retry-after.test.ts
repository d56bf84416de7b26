import { expect, test } from 'vitest'
import { parseDuration, parseRetryAfter } from './parse-retry-after'

const NOW = Date.UTC(2026, 10, 22, 12, 0, 0)

test.each([
  ['seconds', '7', undefined, 7000],
  ['fractional seconds', '0.5', undefined, 500],
  ['an HTTP date', 'Sun, 22 Nov 2026 12:00:30 GMT', undefined, 30_000],
  ['a date in the past', 'Sun, 22 Nov 2026 11:00:00 GMT', undefined, 0],
  ['milliseconds win over seconds', '7', '1250', 1250],
  ['nonsense in milliseconds is passed over', '7', 'soon', 7000],
  ['nothing', null, null, null],
  ['negative', '-5', undefined, null],
  ['words', 'later', undefined, null],
  ['a year is cut to a day', '31536000', undefined, 86_400_000],
  ['a number beyond all bounds', '9'.repeat(400), undefined, 86_400_000],
])('%s', (_name, retryAfter, retryAfterMs, expected) => {
  expect(parseRetryAfter({ retryAfter, retryAfterMs, nowMs: NOW })).toBe(expected)
})

test('durations of Google', () => {
  expect(parseDuration('34.074824224s')).toBe(34_075)
  expect(parseDuration('2s')).toBe(2000)
  for (const odd of ['2', 's', '-1s', '', undefined]) expect(parseDuration(odd)).toBeNull()
})
