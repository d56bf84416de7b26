import fc from 'fast-check'
import { type Period, PERIODS } from './organization-model'

/** One step of a history. `organization` is 0 or 1; `slot` is one of the processes. */
export type Command =
  | { kind: 'topUp'; organization: number; nanos: bigint }
  | { kind: 'refund'; organization: number; nanos: bigint }
  | { kind: 'dispute'; organization: number; nanos: bigint }
  | { kind: 'repeatTopUp'; extraNanos: bigint }
  | { kind: 'winDispute' }
  | { kind: 'grant'; organization: number; nanos: bigint; priority: number; expiresInHours: number | null }
  | { kind: 'repeatGrant'; extraNanos: bigint }
  | { kind: 'expire'; organization: number }
  | { kind: 'advance'; hours: number }
  | { kind: 'reserve'; organization: number; slot: number; withKey: boolean; amounts: bigint[] }
  | { kind: 'capture'; slot: number; picks: { pick: number; percent: bigint }[]; close: boolean }
  | { kind: 'captureAgain'; slot: number }
  | { kind: 'release'; pick: number; close: boolean }
  | { kind: 'kill'; slot: number }
  | { kind: 'budget'; organization: number; period: Period; limitNanos: bigint | null }
  | { kind: 'keyLimit'; organization: number; limitNanos: bigint | null; reset: Period | null }

const organization = fc.integer({ min: 0, max: 1 })
const slot = fc.integer({ min: 0, max: 1 })
const nanos = fc.bigInt(1n, 400n)
const limitNanos = fc.option(fc.bigInt(0n, 900n), { freq: 3, nil: null })
const period = fc.constantFrom(...PERIODS)
const percent = fc.constantFrom(0n, 1n, 40n, 99n, 100n, 100n, 130n)
const kindOf = <Kind extends string>(...kinds: Kind[]) => fc.constantFrom(...kinds)

const COMMANDS: [number, fc.Arbitrary<Command>][] = [
  [6, fc.record({ kind: kindOf('topUp', 'topUp', 'refund', 'dispute'), organization, nanos })],
  [1, fc.record({ kind: kindOf('repeatTopUp', 'repeatGrant'), extraNanos: fc.bigInt(0n, 1n) })],
  [1, fc.record({ kind: kindOf('winDispute') })],
  [
    5,
    fc.record({
      kind: kindOf('grant'),
      organization,
      nanos,
      priority: fc.integer({ min: 0, max: 1 }),
      expiresInHours: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 4, nil: null }),
    }),
  ],
  [3, fc.record({ kind: kindOf('expire'), organization })],
  [3, fc.record({ kind: kindOf('advance'), hours: fc.constantFrom(1, 5, 13, 24, 24 * 8) })],
  [
    9,
    fc.record({
      kind: kindOf('reserve'),
      organization,
      slot,
      withKey: fc.boolean(),
      amounts: fc.array(nanos, { minLength: 1, maxLength: 3 }),
    }),
  ],
  [
    8,
    fc.record({
      kind: kindOf('capture'),
      slot,
      picks: fc.array(fc.record({ pick: fc.nat(9), percent }), { minLength: 1, maxLength: 3 }),
      close: fc.boolean(),
    }),
  ],
  [1, fc.record({ kind: kindOf('captureAgain'), slot })],
  [2, fc.record({ kind: kindOf('release'), pick: fc.nat(9), close: fc.boolean() })],
  [1, fc.record({ kind: kindOf('kill'), slot })],
  [3, fc.record({ kind: kindOf('budget'), organization, period, limitNanos })],
  [3, fc.record({ kind: kindOf('keyLimit'), organization, limitNanos, reset: fc.option(period, { nil: null }) })],
]

const steps = fc.array(fc.oneof(...COMMANDS.map(([weight, arbitrary]) => ({ weight, arbitrary }))), {
  minLength: 6,
  maxLength: 12,
  size: 'max',
})

/**
 * Short histories: what goes wrong needs few steps, and many different ones are more worth than long ones. Both begin with
 * money, or the balance would hide every other limit.
 */
export const histories = fc
  .tuple(fc.bigInt(1n, 2_000n), steps)
  .map(([nanos, rest]): Command[] => [
    { kind: 'topUp', organization: 0, nanos },
    { kind: 'topUp', organization: 1, nanos: 1_000n },
    ...rest,
  ])
