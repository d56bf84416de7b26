import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RetryBudget } from './retry-budget'

describe('the budget for further attempts', () => {
  test('grants a single user ten within ten seconds, and ten more in the next ten', () => {
    const clock = { nowMs: 0 }
    const budget = new RetryBudget(() => clock.nowMs)
    budget.earn()
    expect(Array.from({ length: 11 }, () => budget.take())).toEqual([...new Array<boolean>(10).fill(true), false])
    clock.nowMs = 11_000
    expect(budget.take()).toBe(true)
  })

  test('is given back by attempts that led to an answer', () => {
    const budget = new RetryBudget(() => 0)
    for (let request = 0; request < 1_000; request++) {
      expect(budget.take()).toBe(true)
      budget.giveBack(1)
    }
  })

  test('under a total outage never grants more than 20 % of the requests from ten a second on, in any ten seconds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ perSecond: fc.integer({ min: 10, max: 300 }), wantsEach: fc.integer({ min: 1, max: 8 }) }),
          {
            minLength: 12,
            maxLength: 30,
          },
        ),
        (seconds) => {
          const clock = { nowMs: 0 }
          const budget = new RetryBudget(() => clock.nowMs)
          const log = seconds.map(({ perSecond, wantsEach }, second) => {
            let granted = 0
            for (let request = 0; request < perSecond; request++) {
              clock.nowMs = second * 1_000 + (request * 1_000) / perSecond
              budget.earn()
              for (let want = 0; want < wantsEach; want++) if (budget.take()) granted += 1
            }
            return { requests: perSecond, granted }
          })
          for (let start = 0; start + 10 <= log.length; start++) {
            const window = log.slice(start, start + 10)
            const requests = window.reduce((sum, one) => sum + one.requests, 0)
            const granted = window.reduce((sum, one) => sum + one.granted, 0)
            expect(granted).toBeLessThanOrEqual(0.2 * requests)
          }
        },
      ),
    )
  })
})
