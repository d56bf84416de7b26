import { expect, test } from 'vitest'
import { describeAnswerError } from './describe-answer-error'

const error = (status: number, type: string | null, seconds: number | null = null) => ({
  status,
  type,
  message: 'The server’s own words.',
  retry_after_seconds: seconds,
})

test.each([
  [402, 'insufficient_credits', 'add_credits', true],
  [402, null, 'add_credits', true],
  [403, 'budget_exceeded', '/credits', false],
  [404, 'no_endpoints', '/models', true],
  [429, 'rate_limit_exceeded', undefined, true],
  [502, 'provider_unavailable', undefined, true],
  [0, 'broken', undefined, true],
  [400, 'invalid_request', undefined, false],
])('%i %s leads to %s, and a retry makes sense: %s', (status, type, href, canRetry) => {
  const advice = describeAnswerError(error(status, type))
  expect(typeof advice.link === 'string' ? advice.link : advice.link?.href).toBe(href)
  expect(advice.canRetry).toBe(canRetry)
  expect(advice.description).toContain('The server’s own words.')
})

test('it says how long to wait, and what to change in a conversation that is too long', () => {
  expect(describeAnswerError(error(429, null, 6.2)).description).toContain('Try again in 7 s.')
  expect(describeAnswerError(error(400, 'context_length_exceeded')).description).toContain('fewer earlier messages')
})
