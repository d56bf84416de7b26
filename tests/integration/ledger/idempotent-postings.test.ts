import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getBalance, grantCredits, postRefund, postTopUp, postTransaction } from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createTenant } from './kit/tenant'

const COPIES = 50

afterEach(async () => {
  await expectCleanAudit()
})

type Post = (input: { organizationId: string; reference: string; nanos: bigint }) => Promise<{ isNew: boolean }>

const adjust =
  (sign: bigint): Post =>
  ({ organizationId, reference, nanos }) =>
    postTransaction({
      kind: 'adjustment',
      reference,
      organizationId,
      entries: [
        { account: 'customer_credit', amountNanos: sign * nanos },
        { account: 'adjustment', amountNanos: -sign * nanos },
      ],
    })

const POSTINGS: [string, bigint, Post][] = [
  [
    'a refund',
    -1n,
    ({ nanos, reference, ...rest }) => postRefund({ ...rest, refundId: reference, creditNanos: nanos, feeNanos: 0n }),
  ],
  ['an adjustment in the customer’s favour', 1n, adjust(1n)],
  ['an adjustment against the customer', -1n, adjust(-1n)],
  [
    'a purchase',
    1n,
    ({ nanos, reference, ...rest }) =>
      postTopUp({ ...rest, paymentIntentId: reference, creditNanos: nanos, feeNanos: 0n }),
  ],
  ['a grant', 1n, ({ nanos, ...rest }) => grantCredits({ ...rest, amountNanos: nanos, reason: 'test' })],
]

describe('posted with one key', () => {
  it.for(POSTINGS)(
    '%s happens once, 50 times at once and again; with another amount it is a conflict',
    async ([name, sign, post], { annotate }) => {
      const organizationId = await createTenant({ creditNanos: 1_000n })
      const reference = createId('order')
      const before = (await getBalance({ organizationId })).postedNanos
      const results = await Promise.all(
        Array.from({ length: COPIES }, () => post({ organizationId, reference, nanos: 7n })),
      )
      expect(results.filter(({ isNew }) => isNew)).toHaveLength(1)
      expect((await post({ organizationId, reference, nanos: 7n })).isNew).toBe(false)
      const others = await Promise.allSettled(
        Array.from({ length: COPIES }, (_none, index) =>
          post({ organizationId, reference, nanos: 8n + BigInt(index) }),
        ),
      )
      for (const other of others) {
        const reason: unknown = other.status === 'rejected' ? other.reason : null
        expect(reason instanceof AppError && [reason.code, reason.status]).toEqual(['conflict', 409])
      }
      expect((await getBalance({ organizationId })).postedNanos).toBe(before + sign * 7n)
      await annotate(`${name}: ${2 * COPIES + 1} postings, 1 transaction, 0 others`)
    },
  )
})
