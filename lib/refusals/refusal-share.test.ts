import { expect, test } from 'vitest'
import { takeShare } from './refusal-share'

const MINUTE_MS = 60_000

test('one organization in a loop has 120 refusals a minute written, another one is not touched by it, and the next minute is new', () => {
  const start = 5_000 * MINUTE_MS
  const written = Array.from({ length: 500 }, () => takeShare('org_loop', start + 1)).filter(Boolean)
  expect(written).toHaveLength(120)
  expect(takeShare('org_other', start + 2)).toBe(true)
  expect(takeShare('org_loop', start + MINUTE_MS)).toBe(true)
})
