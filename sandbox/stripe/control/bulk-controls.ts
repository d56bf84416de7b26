import type { Hono } from 'hono'
import { z } from 'zod'
import { confirmIntent } from '../machine/confirm-intent'
import { closeDispute, openDispute } from '../machine/dispute-charge'
import { findInstrument } from '../machine/find-instrument'
import { refundCharge } from '../machine/refund-charge'
import { buildPaymentIntent } from '../objects/build-payment-intent'
import type { WebhookSender } from '../webhooks/webhook-sender'
import { CAUSED_BY_PAYER, CAUSED_BY_TIME } from '../world'
import type { World } from '../world'
import { readBody, refuse } from './read-body'

const payment = z.strictObject({
  amount: z.int().min(50).max(99_999_999),
  metadata: z.record(z.string(), z.string()).default({}),
  /** Cents given back afterwards; 0 for nothing. */
  refund: z.int().min(0).default(0),
  dispute: z.enum(['none', 'open', 'won', 'lost']).default('none'),
})
const bulkBody = z.strictObject({ payments: z.array(payment).min(1).max(2_000) })

type Payment = z.output<typeof payment>

function pay(world: World, { amount, metadata }: Payment): string {
  const intent = buildPaymentIntent({
    amount,
    currency: 'usd',
    created: world.clock.nowSeconds(),
    customer: null,
    description: null,
    metadata,
    payment_method_types: ['card'],
    receipt_email: null,
    setup_future_usage: null,
  })
  const instrument = findInstrument(world, 'pm_card_visa')
  world.store.put('paymentIntents', intent)
  confirmIntent(world, CAUSED_BY_PAYER, { intent, instrument, isOffSession: false, returnUrl: null })
  return intent.id
}

function follow(world: World, intentId: string, { refund, dispute }: Payment): void {
  const chargeId = world.store.find('paymentIntents', intentId)?.latest_charge
  const charge = typeof chargeId === 'string' ? world.store.find('charges', chargeId) : undefined
  if (charge === undefined) return
  if (refund > 0) refundCharge(world, CAUSED_BY_PAYER, { charge, amount: refund, reason: null, metadata: {} })
  if (dispute === 'none') return
  openDispute(world, charge.id, { kind: 'chargeback' })
  const opened = world.store.list('disputes').find((candidate) => candidate.charge === charge.id)
  if (opened === undefined || dispute === 'open') return
  closeDispute(world, CAUSED_BY_TIME, { disputeId: opened.id, verdict: dispute })
}

/** Many payments at once, with what becomes of them, for whoever compares large books. */
export function addBulkControls(control: Hono, { world, sender }: { world: World; sender: WebhookSender }): void {
  control.post('/payments', async (context) => {
    const body = await readBody(context, bulkBody)
    if (body === null) return refuse(context)
    const ids = body.payments.map((wanted) =>
      world.store.transact(() => {
        const intentId = pay(world, wanted)
        follow(world, intentId, wanted)
        return intentId
      }),
    )
    sender.deliverDue()
    return context.json({ payment_intents: ids })
  })
}
