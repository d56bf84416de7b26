import { getDb } from '@/lib/db'
import type { OrderObject } from '@/lib/schemas/billing'
import { isFreezing } from './is-freezing'

/** Which of these orders a bank disputes, and how that stands. */
export async function findDisputes(
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<OrderObject['dispute']>>> {
  const rows = await getDb().paymentDispute.findMany({
    where: { orderId: { in: [...orderIds] } },
    select: { orderId: true, status: true },
    orderBy: { openedAt: 'asc' },
  })
  const harmful = rows.filter(({ status }) => isFreezing(status))
  return new Map(harmful.map(({ orderId, status }) => [orderId, status === 'lost' ? 'lost' : 'open']))
}
