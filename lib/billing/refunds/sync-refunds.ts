import { listRefunds } from '@/lib/stripe'
import { fulfilOrder } from '../fulfil-order'
import { bookRefund } from './book-refund'

/**
 * Brings every refund of a payment to where it is at Stripe, in whatever order the events arrive: the payment itself is
 * credited first when that has not happened yet.
 * @throws AppError as `getPaymentIntent`
 */
export async function syncRefunds({ paymentIntentId }: { paymentIntentId: string }): Promise<void> {
  const payment = await fulfilOrder({ paymentIntentId })
  if (payment.outcome !== 'paid') return
  for (const refund of await listRefunds(paymentIntentId)) await bookRefund({ orderId: payment.orderId, refund })
}
