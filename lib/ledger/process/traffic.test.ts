import { describe, expect, it } from 'vitest'
import { Traffic } from './traffic'

describe('the traffic of a key', () => {
  it('asks for eight requests ahead when it is slow, and for two seconds ahead when it is fast', () => {
    const traffic = new Traffic()
    traffic.note(10n, 5_000)
    expect(traffic.targetNanos(5_000)).toBe(80n)
    for (let request = 0; request < 99; request++) traffic.note(10n, 5_500)
    expect(traffic.targetNanos(5_500)).toBe(2_000n)
    traffic.note(10n, 6_100)
    expect(traffic.targetNanos(6_100)).toBe(2_000n)
    traffic.note(10n, 8_200)
    expect(traffic.targetNanos(8_200)).toBe(80n)
  })

  it('asks for nothing after a second of silence', () => {
    const traffic = new Traffic()
    traffic.note(10n, 5_000)
    expect(traffic.isIdle(6_000)).toBe(false)
    expect(traffic.targetNanos(6_001)).toBe(0n)
  })
})
