import type Stripe from 'stripe'
import { callStripe } from './call-stripe'

/** Where an invoice can be seen and downloaded; the addresses expire, so they are read when somebody asks. */
export type InvoiceLinks = { id: string; number: string | null; url: string | null; pdfUrl: string | null }

function toLinks({ id, number, hosted_invoice_url: url, invoice_pdf: pdfUrl }: Stripe.Invoice): InvoiceLinks {
  return { id, number, url: url ?? null, pdfUrl: pdfUrl ?? null }
}

/** @throws AppError not_found, as `callStripe` */
export async function getInvoiceLinks(invoiceId: string): Promise<InvoiceLinks> {
  return toLinks(await callStripe((stripe) => stripe.invoices.retrieve(invoiceId)))
}

type InvoiceInput = {
  /** Derived from a database row; every step has its own key from it. */
  idempotencyKey: string
  customerId: string
  /** The payment that has paid it already. */
  paymentIntentId: string
  description: string
  lines: ReadonlyArray<{ name: string; amountCents: number }>
  metadata: Record<string, string>
}

/**
 * Writes the invoice of a payment that was made without a payment page. Steps that were done before a crash are found
 * under their keys, so that one payment has one invoice.
 * @throws AppError as `callStripe`
 */
export async function invoicePayment(input: InvoiceInput): Promise<InvoiceLinks> {
  const { customerId: customer, description, metadata, paymentIntentId } = input
  const key = (step: string) => ({ idempotencyKey: `${input.idempotencyKey}:${step}` })
  return callStripe(async (stripe) => {
    const draft = await stripe.invoices.create(
      {
        customer,
        description,
        metadata,
        auto_advance: false,
        collection_method: 'charge_automatically',
        pending_invoice_items_behavior: 'exclude',
      },
      key('draft'),
    )
    for (const [index, { name, amountCents }] of input.lines.entries())
      await stripe.invoiceItems.create(
        { customer, invoice: draft.id, amount: amountCents, currency: 'usd', description: name },
        key(`line-${index}`),
      )
    await stripe.invoices.finalizeInvoice(draft.id, { auto_advance: false }, key('finalize'))
    return toLinks(await stripe.invoices.attachPayment(draft.id, { payment_intent: paymentIntentId }, key('attach')))
  })
}
