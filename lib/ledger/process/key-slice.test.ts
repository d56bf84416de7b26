import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hold } from './hold'
import { KeySlice } from './key-slice'

describe('a slice', () => {
  it('never makes or loses money, in whatever order requests come, end and surplus goes back', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('grow' as const), nanos: fc.bigInt(1n, 1_000n), headroom: fc.bigInt(0n, 500n) }),
      fc.record({ kind: fc.constant('take' as const), nanos: fc.bigInt(1n, 300n) }),
      fc.record({ kind: fc.constant('end' as const), percent: fc.bigInt(0n, 150n) }),
      fc.record({ kind: fc.constant('surplus' as const) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const slice = new KeySlice('org', null)
        const identity = { number: 1n, sequence: 0n }
        const holds: Hold[] = []
        let [granted, used, returned] = [0n, 0n, 0n]
        let nowMs = 10_000
        for (const next of steps) {
          nowMs += 200
          if (next.kind === 'grow') {
            slice.grow({ identity, sliceId: 1n, grantedNanos: next.nanos, headroomNanos: next.headroom })
            granted += next.nanos
          } else if (next.kind === 'take' && slice.roomNanos >= next.nanos) {
            slice.traffic.note(next.nanos, nowMs)
            slice.take(next.nanos)
            holds.push(new Hold(slice, next.nanos, () => undefined))
          } else if (next.kind === 'end') {
            const hold = holds.pop() ?? new Hold(null, 0n, () => undefined)
            used += hold.claim((hold.amountNanos * next.percent) / 100n).usedNanos
            hold.release()
          } else if (next.kind === 'surplus') returned += slice.takeSurplus(nowMs)?.returnNanos ?? 0n
          const held = holds.reduce((sum, hold) => sum + hold.amountNanos, 0n)
          expect(slice.roomNanos + held + used + returned).toBe(granted)
          expect(slice.roomNanos).toBeGreaterThanOrEqual(0n)
        }
      }),
    )
  })

  it('whose lease is lost owes nothing to holds of before', () => {
    const slice = new KeySlice('org', null)
    slice.grow({ identity: { number: 1n, sequence: 0n }, sliceId: 1n, grantedNanos: 100n, headroomNanos: 0n })
    slice.take(60n)
    const hold = new Hold(slice, 60n, () => undefined)
    slice.void()
    hold.release()
    expect(slice.roomNanos).toBe(0n)
    expect(hold.claim(5n).sliceId).toBeNull()
  })
})
