import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { OrderObject } from '@/lib/schemas/billing'
import { toOrderObject } from './order-object'
import { syncSession } from './sync-session'

type ConfirmInput = { organizationId: string; sessionId: string }

/**
 * What the return page asks: the order behind a session, brought up to date first. The address of that page proves
 * nothing, so only the organization's own orders are looked at, and only what Stripe says counts.
 * @throws AppError not_found for any other session, as `syncSession`
 */
export async function confirmOrder({ organizationId, sessionId }: ConfirmInput): Promise<OrderObject> {
  const where = { organizationId, checkoutSessionId: sessionId }
  const order = await getDb().creditOrder.findFirst({ where })
  if (order === null) throw new AppError('not_found', 'There is no such purchase.')
  if (order.status !== 'pending') return toOrderObject(order)
  await syncSession({ sessionId })
  return toOrderObject(await getDb().creditOrder.findFirstOrThrow({ where }))
}
