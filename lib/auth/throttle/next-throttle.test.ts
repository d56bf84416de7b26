import fc from 'fast-check'
import { expect, test } from 'vitest'
import { delayAfter, nextThrottle, type ThrottlePolicy, type ThrottleState } from './next-throttle'

const POLICY: ThrottlePolicy = { freeTries: 3, baseDelayMs: 1_000, delayMsMax: 60_000, forgetAfterMs: 3_600_000 }

test('the pause is nothing at first, then doubles, then stays at its maximum', () => {
  expect([1, 2, 3, 4, 5, 9, 50].map((count) => delayAfter(count, POLICY))).toEqual([
    0, 0, 1_000, 2_000, 4_000, 60_000, 60_000,
  ])
})

test('a refused try does not prolong the pause', () => {
  const state = { count: 3, lastTryAtMs: 0 }
  expect(nextThrottle({ state, nowMs: 400, policy: POLICY })).toEqual({ allowed: false, retryAfterMs: 600 })
  expect(nextThrottle({ state, nowMs: 1_000, policy: POLICY })).toMatchObject({ allowed: true, next: { count: 4 } })
})

test('after a long quiet time the count starts anew', () => {
  const state = { count: 40, lastTryAtMs: 0 }
  expect(nextThrottle({ state, nowMs: 3_600_000, policy: POLICY })).toMatchObject({ allowed: true, next: { count: 1 } })
})

test('however tries are spread, no more get through in an hour than the pauses allow', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 200 }), (gaps) => {
      let state: ThrottleState | null = null
      let [nowMs, allowed] = [0, 0]
      for (const gapMs of gaps) {
        nowMs += gapMs
        if (nowMs >= POLICY.forgetAfterMs) break
        const decision = nextThrottle({ state, nowMs, policy: POLICY })
        if (!decision.allowed) continue
        state = decision.next
        allowed += 1
      }
      // Three free ones, then 1+2+4+8+16+32 s of doubling, then one a minute.
      return allowed <= POLICY.freeTries + 6 + Math.ceil(nowMs / POLICY.delayMsMax)
    }),
  )
})
