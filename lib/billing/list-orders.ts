import { getDb } from '@/lib/db'
import type { OrderObject } from '@/lib/schemas/billing'
import { findDisputes } from './disputes/find-disputes'
import { toOrderObject } from './order-object'

type ListInput = { organizationId: string; limit: number; cursor?: string | undefined }

/** A page of an organization's purchases, newest first: ids sort by time, so the last one seen is the cursor. */
export async function listOrders({
  organizationId,
  limit,
  cursor,
}: ListInput): Promise<{ data: OrderObject[]; next_cursor: string | null }> {
  const rows = await getDb().creditOrder.findMany({
    where: { organizationId, ...(cursor === undefined ? {} : { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  const disputes = await findDisputes(page.map(({ id }) => id))
  return {
    data: page.map((row) => toOrderObject(row, disputes.get(row.id))),
    next_cursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}
