import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '@/lib/core/errors'
import { chooseStart } from './choose-start'
import type { StoredVersion } from './read-versions'

const NOW = new Date('2026-11-23T12:00:00.000Z')
const HOUR_MS = 3_600_000
const figures = {
  promptPicos: 1n,
  completionPicos: 1n,
  cacheReadPicos: null,
  cacheWritePicos: null,
  requestNanos: 0n,
  imageNanos: 0n,
}

/** A version that begins so many hours from now. */
function createVersion(hours: number, isWithdrawn = false): StoredVersion {
  return {
    id: `price_${hours}`,
    figures,
    effectiveFrom: new Date(NOW.getTime() + hours * HOUR_MS),
    hasBegun: hours <= 0,
    withdrawnAt: isWithdrawn ? NOW : null,
    origin: 'files',
    createdAt: NOW,
    createdBy: null,
    reason: null,
    restoresId: null,
  }
}

const versions = fc
  .uniqueArray(fc.integer({ min: -100, max: 100 }), { maxLength: 6 })
  .chain((hours) =>
    fc.tuple(...hours.map((hour) => fc.boolean().map((isWithdrawn) => createVersion(hour, isWithdrawn)))),
  )
  .map((list) => list.toSorted((left, right) => right.effectiveFrom.getTime() - left.effectiveFrom.getTime()))

test('a version that is let in begins after all that stand, and a withdrawn one bars nobody', () => {
  fc.assert(
    fc.property(versions, fc.option(fc.integer({ min: 1, max: 120 })), (list, hours) => {
      const effectiveFrom = hours === null ? null : new Date(NOW.getTime() + hours * HOUR_MS)
      const standing = list.filter(({ withdrawnAt }) => withdrawnAt === null)
      const start = (effectiveFrom ?? NOW).getTime()
      const isBarred = standing.some((version) => !version.hasBegun && version.effectiveFrom.getTime() >= start)
      const choose = () => chooseStart({ versions: list, effectiveFrom, isFollowing: false, now: NOW })
      if (isBarred) expect(choose).toThrow(AppError)
      else expect(choose().follows).toBe(standing[0] ?? null)
    }),
  )
})

test.each([
  ['a moment that has passed', new Date(NOW.getTime() - 1), false],
  ['this very moment', NOW, false],
  ['a moment more than a year ahead', new Date(NOW.getTime() + 367 * 24 * HOUR_MS), false],
  ['any moment for following the files', new Date(NOW.getTime() + HOUR_MS), true],
])('%s is refused by the name of the field', (_what, effectiveFrom, isFollowing) => {
  expect(() => chooseStart({ versions: [], effectiveFrom, isFollowing, now: NOW })).toThrow(/`effective_from`/)
})
