import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { InvoiceObject } from '@/lib/schemas/billing-details'
import {
  getCheckoutSession,
  getInvoiceLinks,
  getPaymentIntent,
  invoicePayment,
  type InvoiceLinks,
  readId,
} from '@/lib/stripe'
import { formatCents } from '../format-cents'
import { listLines } from '../purchase/open-payment-page'

type Order = {
  id: string
  organizationId: string
  creditCents: number
  feeCents: number
  totalCents: number
  taxCents: number
  checkoutSessionId: string | null
  paymentIntentId: string | null
  invoiceId: string | null
}

/** The invoice that the payment page has written. */
async function findInvoiceOfPage({ checkoutSessionId }: Order): Promise<string | null> {
  if (checkoutSessionId === null) return null
  return readId((await getCheckoutSession(checkoutSessionId)).invoice)
}

/** Payments with a saved card have no page that writes one, so it is written when somebody asks for it. */
async function writeInvoice(order: Order, paymentIntentId: string): Promise<InvoiceLinks> {
  const customerId = readId((await getPaymentIntent(paymentIntentId)).customer)
  if (customerId === null) throw new AppError('not_found', 'This payment has no invoice. Use its receipt.')
  return invoicePayment({
    idempotencyKey: `invoice:${order.id}`,
    customerId,
    paymentIntentId,
    description: `$${formatCents(order.creditCents)} of credits`,
    lines: listLines(order),
    metadata: { order_id: order.id, organization_id: order.organizationId },
  })
}

/**
 * Where the invoice of a purchase can be seen and downloaded, now: the addresses expire.
 * @throws AppError not_found (also for other organizations' purchases), conflict (not paid), service_unavailable
 */
export async function readInvoice({
  organizationId,
  orderId,
}: {
  organizationId: string
  orderId: string
}): Promise<InvoiceObject> {
  const order = await getDb().creditOrder.findFirst({ where: { id: orderId, organizationId } })
  if (order === null) throw new AppError('not_found', 'There is no such purchase.')
  const { paymentIntentId } = order
  if (paymentIntentId === null) throw new AppError('conflict', 'This purchase was not paid, so it has no invoice.')
  const known = order.invoiceId ?? (await findInvoiceOfPage(order))
  const links = known === null ? await writeInvoice(order, paymentIntentId) : await getInvoiceLinks(known)
  if (order.invoiceId === null)
    await getDb().creditOrder.updateMany({ where: { id: order.id }, data: { invoiceId: links.id } })
  return { number: links.number, url: links.url, pdf_url: links.pdfUrl }
}
