import { formatNanosAsUsd } from '@/lib/core/money'
import { type DbClient, getDb } from '@/lib/db'

/** What keeps an organization from being closed: a stable name, and what to do about it. */
export type ClosingObstacle = { reason: string; message: string }

/** Of what was bought, less than this may be left behind: a cent cannot be refunded or spent to the last digit. */
const LEFT_NANOS_MAX = 10_000_000n

/**
 * Everything that keeps an organization from being closed, all at once; empty when it can be. Promotional credit does not:
 * it was given, and ends with the organization.
 */
export async function findClosingObstacles({
  organizationId,
  db = getDb(),
}: {
  organizationId: string
  db?: DbClient
}): Promise<ClosingObstacle[]> {
  // One after the other: they may share the connection of a transaction.
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
  const balance = await db.ledgerBalance.findUniqueOrThrow({ where: { organizationId } })
  const orders = await db.creditOrder.count({ where: { organizationId, status: 'pending' } })
  const refunds = await db.creditRefund.count({ where: { organizationId, status: { in: ['requested', 'pending'] } } })
  const disputes = await db.paymentDispute.count({
    where: { organizationId, status: { notIn: ['won', 'lost', 'prevented'] }, releasedAt: null },
  })
  const obstacles = [
    organization.personalForUserId !== null && PERSONAL,
    organization.frozenAt !== null && FROZEN,
    ...describeBalance(balance),
    orders > 0 && {
      reason: 'open_orders',
      message: `${count(orders, 'purchase')} not finished. Pay, or wait until the payment page expires.`,
    },
    refunds > 0 && {
      reason: 'open_refunds',
      message: `${count(refunds, 'refund')} on the way. Wait until the money is back.`,
    },
    disputes > 0 && {
      reason: 'open_disputes',
      message: `${count(disputes, 'payment')} disputed. Wait until the bank has decided.`,
    },
  ]
  return obstacles.filter((obstacle) => obstacle !== false)
}

const PERSONAL = {
  reason: 'personal',
  message: 'This organization was made for you at sign-up. It goes when you delete your account.',
}
const FROZEN = { reason: 'frozen', message: 'The organization is frozen. Write to the operator of this server.' }

type Balance = { postedNanos: bigint; promotionalNanos: bigint; heldNanos: bigint }

function describeBalance({ postedNanos, promotionalNanos, heldNanos }: Balance): ClosingObstacle[] {
  const boughtNanos = postedNanos - promotionalNanos
  const obstacles: ClosingObstacle[] = []
  if (boughtNanos >= LEFT_NANOS_MAX) {
    const left = formatNanosAsUsd(boughtNanos)
    obstacles.push({
      reason: 'balance',
      message: `$${left} of bought credits are left. Spend them, or ask for a refund.`,
    })
  }
  if (postedNanos < 0n) {
    obstacles.push({
      reason: 'debt',
      message: `The balance is $${formatNanosAsUsd(postedNanos)}. Buy credits to settle it.`,
    })
  }
  if (heldNanos > 0n) {
    obstacles.push({
      reason: 'open_holds',
      message: 'Requests are under way, or were a moment ago. Try again in a minute.',
    })
  }
  return obstacles
}

function count(number: number, noun: string): string {
  return number === 1 ? `One ${noun} is` : `${number} ${noun}s are`
}
