import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, idOf, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import type { RunningStripeSandbox } from '@/tests/factories/stripe-sandbox'

let sandbox: RunningStripeSandbox

beforeAll(async () => {
  sandbox = await startStripeSandbox()
})
afterAll(() => sandbox.close())

const TWO_DAYS_SECONDS = 2 * 86_400

async function pay(method = 'pm_card_visa', amount = 2110): Promise<string> {
  const intent = await sandbox.stripe.paymentIntents.create({
    amount,
    currency: 'usd',
    payment_method: method,
    confirm: true,
  })
  return idOf(intent.latest_charge)
}

const bookingsOf = async (source: string) =>
  (await sandbox.stripe.balanceTransactions.list({ source })).data.map(({ type, amount, fee, net }) => ({
    type,
    amount,
    fee,
    net,
  }))

const netOf = async () => {
  const { available, pending } = await sandbox.stripe.balance.retrieve()
  return { available: available[0]?.amount ?? 0, pending: pending[0]?.amount ?? 0 }
}

describe('the balance', () => {
  test('books each charge with its fee, and is the sum of its bookings to the cent', async () => {
    const charge = await pay()
    expect(await bookingsOf(charge)).toEqual([{ type: 'charge', amount: 2110, fee: 91, net: 2019 }])
    const all = await sandbox.stripe.balanceTransactions.list({ limit: 100 }).autoPagingToArray({ limit: 1000 })
    const { available, pending } = await netOf()
    expect(available + pending).toBe(all.reduce((sum, { net }) => sum + net, 0))
  })

  test('holds money back for two days and then says that it is available', async () => {
    const charge = await pay()
    const [booking] = (await sandbox.stripe.balanceTransactions.list({ source: charge })).data
    expect(booking).toMatchObject({ status: 'pending', available_on: (booking?.created ?? 0) + TWO_DAYS_SECONDS })
    const before = await netOf()
    await sandbox.control('POST', 'clock', { advance_seconds: TWO_DAYS_SECONDS + 1 })
    const { status } = await sandbox.stripe.balanceTransactions.retrieve(booking?.id ?? '')
    expect(status).toBe('available')
    expect(await netOf()).toEqual({ available: before.available + before.pending, pending: 0 })
    const { data } = await sandbox.stripe.events.list({ type: 'balance.available' })
    expect(data[0]?.data.object).toMatchObject({ object: 'balance', available: [{ currency: 'usd' }] })
  })

  test('opens what a booking is about, whatever its kind', async () => {
    const charge = await pay('pm_card_createDispute')
    const other = await pay()
    const refund = await sandbox.stripe.refunds.create({ charge: other, amount: 500 })
    await sandbox.control('POST', 'clock', { advance_seconds: 1 })
    const { data: disputes } = await sandbox.stripe.disputes.list({ charge })
    for (const source of [charge, refund.id, disputes[0]?.id ?? '']) {
      const { data } = await sandbox.stripe.balanceTransactions.list({ source, expand: ['data.source'] })
      expect(data[0]?.source).toMatchObject({ id: source })
    }
    expect(await bookingsOf(refund.id)).toEqual([{ type: 'refund', amount: -500, fee: 0, net: -500 }])
    expect(await bookingsOf(disputes[0]?.id ?? '')).toEqual([
      { type: 'adjustment', amount: -2110, fee: 1500, net: -3610 },
    ])
  })

  test('lists by currency and type, knows no payouts, and refuses what it does not know', async () => {
    const { stripe } = sandbox
    expect((await stripe.balanceTransactions.list({ currency: 'eur' })).data).toEqual([])
    const types = (await stripe.balanceTransactions.list({ type: 'refund' })).data.map(({ type }) => type)
    expect(new Set(types)).toEqual(new Set(['refund']))
    expect(await failureOf(stripe.balanceTransactions.list({ payout: 'po_1' }))).toMatchObject({ statusCode: 404 })
    expect(await failureOf(stripe.balanceTransactions.retrieve('txn_unknown'))).toMatchObject({ statusCode: 404 })
  })
})

describe('a charge', () => {
  test('can be described afterwards, and its event says what it was before', async () => {
    const id = await pay()
    await sandbox.stripe.charges.update(id, { description: 'Credits', metadata: { seen: 'yes' } })
    expect(await sandbox.stripe.charges.retrieve(id)).toMatchObject({
      description: 'Credits',
      metadata: { seen: 'yes' },
    })
    const { data } = await sandbox.stripe.events.list({ type: 'charge.updated', limit: 1 })
    expect(data[0]?.data.previous_attributes).toMatchObject({ description: null, metadata: {} })
  })

  test('that was only authorized is captured once, through itself as well', async () => {
    const intent = await sandbox.stripe.paymentIntents.create({
      amount: 900,
      currency: 'usd',
      payment_method: 'pm_card_visa',
      confirm: true,
      capture_method: 'manual',
    })
    const id = idOf(intent.latest_charge)
    expect(await bookingsOf(id)).toEqual([])
    expect(await sandbox.stripe.charges.capture(id, { amount: 500 })).toMatchObject({ amount_captured: 500 })
    expect(await failureOf(sandbox.stripe.charges.capture(id))).toMatchObject({ code: 'charge_already_captured' })
    expect(await bookingsOf(id)).toMatchObject([{ amount: 500 }])
  })
})

describe('a refund', () => {
  test('that waits for the payer can be cancelled, and its money is back', async () => {
    const charge = await pay()
    const { id } = await sandbox.stripe.refunds.create({ charge, amount: 1000 })
    expect(await failureOf(sandbox.stripe.refunds.cancel(id))).toMatchObject({ statusCode: 400 })
    await sandbox.control('POST', `refunds/${id}/settle`, { verdict: 'requires_action' })
    expect(await sandbox.stripe.refunds.cancel(id)).toMatchObject({ status: 'canceled' })
    expect(await bookingsOf(id)).toMatchObject([{ type: 'refund_failure', amount: 1000 }, { amount: -1000 }])
    expect(await sandbox.stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 0, refunded: false })
  })

  test('that fails tells so in the three events that Stripe has for it', async () => {
    const { id } = await sandbox.stripe.refunds.create({ charge: await pay() })
    await sandbox.control('POST', `refunds/${id}/settle`, { verdict: 'failed' })
    const types = ['refund.updated', 'charge.refund.updated', 'refund.failed']
    const { data } = await sandbox.stripe.events.list({ types, limit: 3 })
    expect(data.map(({ type }) => type).reverse()).toEqual(types)
    expect(data.map((event) => event.data.previous_attributes)).toEqual(types.map(() => ({ status: 'succeeded' })))
  })
})

describe('a dispute', () => {
  test.each(['won', 'prevented'] as const)(
    'about a part that is %s gives back that part, not the fee',
    async (verdict) => {
      const charge = await pay()
      await sandbox.control('POST', `charges/${charge}/dispute`, { amount: 700 })
      const [dispute] = (await sandbox.stripe.disputes.list({ charge })).data
      await sandbox.control('POST', `disputes/${dispute?.id ?? ''}/decide`, { verdict })
      expect(await sandbox.stripe.disputes.retrieve(dispute?.id ?? '')).toMatchObject({ amount: 700, status: verdict })
      expect(await bookingsOf(dispute?.id ?? '')).toEqual([
        { type: 'adjustment', amount: 700, fee: 0, net: 700 },
        { type: 'adjustment', amount: -700, fee: 1500, net: -2200 },
      ])
    },
  )
})
