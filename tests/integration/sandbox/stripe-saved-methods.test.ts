import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CARDS, failureOf, idOf, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import type { RunningStripeSandbox } from '@/tests/factories/stripe-sandbox'
import { waitFor } from '@/tests/factories/wait-for'

let sandbox: RunningStripeSandbox

beforeAll(async () => {
  sandbox = await startStripeSandbox()
})
afterAll(() => sandbox.close())

const advance = (seconds: number) => sandbox.control('POST', 'clock', { advance_seconds: seconds })

const credits = {
  mode: 'payment',
  line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 2000, product_data: { name: 'Credits' } } }],
  success_url: 'http://product.test/credits',
} satisfies Stripe.Checkout.SessionCreateParams

/** The types of the events about an object, oldest first. */
async function eventsAbout(id: string): Promise<string[]> {
  const events = await sandbox.stripe.events.list({ limit: 100 })
  const about = events.data.filter(({ data }) => 'id' in data.object && data.object.id === id)
  return about.map(({ type }) => type).reverse()
}

async function customerWith(methodId: string): Promise<{ customer: string; method: string }> {
  const { id: customer } = await sandbox.stripe.customers.create({ email: 'payer@example.com' })
  const { id: method } = await sandbox.stripe.paymentMethods.attach(methodId, { customer })
  return { customer, method }
}

const payOffSession = (payer: { customer: string; method: string }, options: Stripe.RequestOptions = {}) =>
  sandbox.stripe.paymentIntents.create(
    {
      amount: 2638,
      currency: 'usd',
      customer: payer.customer,
      payment_method: payer.method,
      confirm: true,
      off_session: true,
      metadata: { order: 'order_1' },
    },
    options,
  )

describe('a saved card', () => {
  test('comes from a payment that said so, pays off-session, and is the default only of its own customer', async () => {
    const customer = await sandbox.stripe.customers.create({ email: 'payer@example.com' })
    const session = await sandbox.stripe.checkout.sessions.create({
      ...credits,
      customer: customer.id,
      payment_intent_data: { setup_future_usage: 'off_session' },
    })
    await sandbox.pay(session.id)
    const { data } = await sandbox.stripe.customers.listPaymentMethods(customer.id)
    expect(data).toMatchObject([{ type: 'card', customer: customer.id, card: { brand: 'visa', last4: '4242' } }])
    const method = data[0]?.id ?? ''
    const settings = { invoice_settings: { default_payment_method: method } }
    expect(await sandbox.stripe.customers.update(customer.id, settings)).toMatchObject(settings)
    const stranger = await sandbox.stripe.customers.create({})
    expect((await failureOf(sandbox.stripe.customers.update(stranger.id, settings))).statusCode).toBe(400)

    const intent = await payOffSession({ customer: customer.id, method })
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 2638, metadata: { order: 'order_1' } })
    expect((await failureOf(payOffSession({ customer: stranger.id, method }))).statusCode).toBe(400)
    expect(await eventsAbout(intent.id)).toEqual(['payment_intent.created', 'payment_intent.succeeded'])
  })

  test('is offered on the page of the next payment and pays it without its number', async () => {
    const payer = await customerWith('pm_card_mastercard')
    const hidden = await sandbox.stripe.checkout.sessions.create({ ...credits, customer: payer.customer })
    const plain = await fetch(`${sandbox.url}/sandbox/stripe/pay/${hidden.id}`)
    expect(await plain.text()).not.toContain('mastercard ending in 4444')
    const session = await sandbox.stripe.checkout.sessions.create({
      ...credits,
      customer: payer.customer,
      saved_payment_method_options: { allow_redisplay_filters: ['always', 'limited', 'unspecified'] },
    })
    const page = await fetch(`${sandbox.url}/sandbox/stripe/pay/${session.id}`)
    expect(await page.text()).toContain('mastercard ending in 4444')
    expect((await sandbox.submit(session.id, { method: payer.method })).status).toBe(303)
    expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' })
  })

  test('of another customer cannot be chosen on the page', async () => {
    const owner = await customerWith('pm_card_visa')
    const { id } = await sandbox.stripe.customers.create({})
    const session = await sandbox.stripe.checkout.sessions.create({ ...credits, customer: id })
    expect((await sandbox.submit(session.id, { method: owner.method })).status).toBe(422)
  })

  test('that is detached pays no more and is forgotten as the default', async () => {
    const payer = await customerWith('pm_card_visa')
    await sandbox.stripe.customers.update(payer.customer, {
      invoice_settings: { default_payment_method: payer.method },
    })
    await sandbox.stripe.paymentMethods.detach(payer.method)
    const customer = await sandbox.stripe.customers.retrieve(payer.customer)
    expect(customer).toMatchObject({ invoice_settings: { default_payment_method: null } })
    expect((await sandbox.stripe.customers.listPaymentMethods(payer.customer)).data).toEqual([])
  })

  test('is saved without a payment on the page of a setup session, after 3-D Secure where its bank asks', async () => {
    const { id: customer } = await sandbox.stripe.customers.create({})
    const session = await sandbox.stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'usd',
      customer,
      success_url: 'http://product.test/credits',
    })
    const step = await sandbox.pay(session.id, CARDS.needsAuthentication)
    expect(step.headers.get('location')).toContain('/authenticate')
    expect((await sandbox.stripe.customers.listPaymentMethods(customer)).data).toEqual([])
    await sandbox.answerAuthentication(session.id, 'complete')
    const done = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] })
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'no_payment_required',
      setup_intent: { status: 'succeeded' },
    })
    const { data } = await sandbox.stripe.customers.listPaymentMethods(customer)
    const method = data[0]?.id ?? ''
    expect((await payOffSession({ customer, method })).status).toBe('succeeded')
  })
})

describe('a payment without the payer', () => {
  test.each([
    ['that is declined', 'pm_card_chargeCustomerFail', 'card_declined'],
    ['whose bank wants to ask', 'pm_card_authenticationRequired', 'authentication_required'],
  ])('%s is a 402 that names its payment intent, and nothing is charged', async (_name, methodId, code) => {
    const payer = await customerWith(methodId)
    const error = await failureOf(payOffSession(payer))
    expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code })
    const intent = error.payment_intent
    expect(intent).toMatchObject({ status: 'requires_payment_method', amount_received: 0 })
    expect(await eventsAbout(intent?.id ?? '')).toEqual(['payment_intent.created', 'payment_intent.payment_failed'])
    expect(await sandbox.stripe.paymentIntents.retrieve(intent?.id ?? '')).toMatchObject({
      last_payment_error: { code },
    })
  })

  test('answers the same under its idempotency key, also when it was declined', async () => {
    const payer = await customerWith('pm_card_chargeCustomerFail')
    const options = { idempotencyKey: 'topup_1' }
    const [first, second] = [
      await failureOf(payOffSession(payer, options)),
      await failureOf(payOffSession(payer, options)),
    ]
    expect(second.payment_intent?.id).toBe(first.payment_intent?.id)
    const charges = await sandbox.stripe.charges.list({ customer: payer.customer })
    expect(charges.data).toHaveLength(1)
  })

  test('can be confirmed again with another card, and is over once it succeeded or was cancelled', async () => {
    const payer = await customerWith('pm_card_chargeCustomerFail')
    const id = (await failureOf(payOffSession(payer))).payment_intent?.id ?? ''
    const paid = await sandbox.stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })
    expect(paid.status).toBe('succeeded')
    expect((await failureOf(sandbox.stripe.paymentIntents.confirm(id))).code).toBe('payment_intent_unexpected_state')
    expect((await failureOf(sandbox.stripe.paymentIntents.cancel(id))).code).toBe('payment_intent_unexpected_state')
  })

  test('that is captured later is captured once, in part if wanted', async () => {
    const intent = await sandbox.stripe.paymentIntents.create({
      amount: 1000,
      currency: 'usd',
      payment_method: 'pm_card_visa',
      capture_method: 'manual',
      confirm: true,
      return_url: 'http://product.test/credits',
    })
    expect(intent).toMatchObject({ status: 'requires_capture', amount_capturable: 1000, amount_received: 0 })
    const captured = await sandbox.stripe.paymentIntents.capture(intent.id, { amount_to_capture: 400 })
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 400 })
    expect((await failureOf(sandbox.stripe.paymentIntents.capture(intent.id))).statusCode).toBe(400)
  })

  test('refuses an unknown parameter by name', async () => {
    const params: Stripe.PaymentIntentCreateParams & { colour: string } = {
      amount: 1000,
      currency: 'usd',
      colour: 'red',
    }
    const error = await failureOf(sandbox.stripe.paymentIntents.create(params))
    expect(error).toMatchObject({ code: 'parameter_unknown', param: 'colour' })
  })
})

describe('a bank debit', () => {
  const open = () =>
    sandbox.stripe.checkout.sessions.create({ ...credits, allowed_payment_method_types: ['card', 'us_bank_account'] })
  const debit = (sessionId: string, account: string) =>
    sandbox.submit(sessionId, { method: 'us_bank_account', account_number: account })

  test('completes its session unpaid, and the money comes later', async () => {
    const session = await open()
    expect((await debit(session.id, '000123456789')).status).toBe(303)
    const waiting = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(waiting).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: { status: 'processing', amount_received: 0 },
    })
    await advance(60)
    expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' })
    expect(await eventsAbout(session.id)).toEqual([
      'checkout.session.completed',
      'checkout.session.async_payment_succeeded',
    ])
  })

  test('that the bank refuses later never brings money', async () => {
    const session = await open()
    await debit(session.id, '000222222227')
    await advance(60)
    const failed = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(failed).toMatchObject({
      payment_status: 'unpaid',
      payment_intent: { status: 'requires_payment_method', amount_received: 0 },
    })
    expect(await eventsAbout(session.id)).toEqual([
      'checkout.session.completed',
      'checkout.session.async_payment_failed',
    ])
  })
})

describe('a dispute', () => {
  async function disputed(): Promise<Stripe.Dispute> {
    const intent = await sandbox.stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      payment_method: 'pm_card_createDispute',
      confirm: true,
    })
    return waitFor(async () => (await sandbox.stripe.disputes.list({ payment_intent: intent.id })).data[0], {
      what: 'the dispute',
    })
  }

  test('takes the money and a fee at once, and gives the money back when it is won', async () => {
    const dispute = await disputed()
    expect(dispute).toMatchObject({
      status: 'needs_response',
      amount: 2000,
      is_charge_refundable: false,
      balance_transactions: [{ amount: -2000, fee: 1500, net: -3500, type: 'adjustment' }],
    })
    const won = await sandbox.stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_text: 'winning_evidence' },
    })
    expect(won).toMatchObject({ status: 'won', balance_transactions: [{ amount: -2000 }, { amount: 2000, fee: 0 }] })
    expect(await eventsAbout(dispute.id)).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.updated',
      'charge.dispute.funds_reinstated',
      'charge.dispute.closed',
    ])
  })

  test('that nobody answers is lost after its due date, and its charge cannot be refunded as well', async () => {
    const dispute = await disputed()
    const charge = idOf(dispute.charge)
    expect((await failureOf(sandbox.stripe.refunds.create({ charge }))).code).toBe('charge_disputed')
    await advance(8 * 86_400)
    expect(await sandbox.stripe.disputes.retrieve(dispute.id)).toMatchObject({ status: 'lost' })
    expect((await failureOf(sandbox.stripe.disputes.close(dispute.id))).statusCode).toBe(400)
  })
})

describe('a refund', () => {
  async function refund(methodId: string): Promise<Stripe.Refund> {
    const intent = await sandbox.stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      payment_method: methodId,
      confirm: true,
    })
    return sandbox.stripe.refunds.create({ payment_intent: intent.id })
  }

  test('to a slow bank is pending until it succeeds', async () => {
    const pending = await refund('pm_card_pendingRefund')
    expect(pending.status).toBe('pending')
    await advance(60)
    expect((await sandbox.stripe.refunds.retrieve(pending.id)).status).toBe('succeeded')
    expect(await eventsAbout(pending.id)).toEqual(['refund.created', 'refund.updated', 'charge.refund.updated'])
  })

  test('that fails comes back to the balance and can be made again', async () => {
    const first = await refund('pm_card_refundFail')
    await advance(60)
    expect(await sandbox.stripe.refunds.retrieve(first.id)).toMatchObject({ status: 'failed' })
    expect(await sandbox.stripe.charges.retrieve(idOf(first.charge))).toMatchObject({ amount_refunded: 0 })
    const bookings = await sandbox.stripe.balanceTransactions.list({ source: first.id })
    expect(bookings.data.map(({ amount }) => amount)).toEqual([2000, -2000])
    expect((await sandbox.stripe.refunds.create({ charge: idOf(first.charge) })).amount).toBe(2000)
  })
})
