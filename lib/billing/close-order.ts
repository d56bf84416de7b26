import { getDb } from '@/lib/db'

type CloseInput = {
  orderId: string
  status: 'expired' | 'failed'
  /** What the bank said. */
  failureCode?: string
}

/** Ends an order that nobody will pay. One that was paid meanwhile stays paid. */
export async function closeOrder({ orderId, status, failureCode }: CloseInput): Promise<boolean> {
  const { count } = await getDb().creditOrder.updateMany({
    where: { id: orderId, status: 'pending' },
    data: { status, ...(failureCode === undefined ? {} : { failureCode }) },
  })
  return count > 0
}
