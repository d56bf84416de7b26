import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { createTestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'
import { waitFor } from '@/tests/factories/wait-for'
import { report } from '@/tests/money/kit/report'

let billing: BillingServer
let slow: { server: Server; url: string; release: () => void; hold: () => void }

/** Stands before Stripe and keeps the answer to a new session back, though Stripe has long made it. */
async function startSlowStripe(target: string) {
  let held: Promise<void> = Promise.resolve()
  let release = () => undefined as void
  const server = createServer((request, response) => {
    const pass = async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
      const { method = 'GET', url = '/', headers } = request
      const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) }
      const { host: _host, connection: _connection, 'content-length': _length, ...kept } = headers
      const answer = await fetch(target + url, { method, headers: kept as Record<string, string>, ...body })
      const text = await answer.text()
      if (method === 'POST' && url === '/v1/checkout/sessions') await held
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
    }
    void pass().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    server,
    url: `http://127.0.0.1:${port}`,
    release: () => release(),
    hold: () => {
      held = new Promise((resolve) => {
        release = resolve
      })
    },
  }
}

beforeAll(async () => {
  billing = await serveBilling()
  slow = await startSlowStripe(billing.sandbox.url)
  // Read at the first request.
  Object.assign(process.env, { SANDBOX_URL: slow.url })
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  slow.server.closeAllConnections()
  slow.server.close()
  expect(broken).toEqual([])
})

const TWENTY = 20_000_000_000n

test('paid and reported before the answer to our own call has come, an order is credited once and nothing is orphaned', async () => {
  const person = await createTestPerson()
  const where = { organizationId: person.organizationId }
  let orphans = 0
  const rounds = 5
  for (let round = 1; round <= rounds; round++) {
    slow.hold()
    const checkout = billing.call(person, 'checkout', { amount_usd: 20 })
    const session = await waitFor(
      async () => {
        const order = await getDb().creditOrder.findFirst({ where: { ...where, checkoutSessionId: null } })
        const { data } = await billing.sandbox.stripe.checkout.sessions.list({ limit: 20 })
        return order === null ? null : data.find((made) => made.client_reference_id === order.id)
      },
      { what: 'the session that we have not heard of' },
    )
    await billing.sandbox.pay(session.id)
    for (const event of await billing.eventsOf(session.id)) expect((await billing.deliver(event)).status).toBe(200)
    expect((await getBalance(person)).postedNanos).toBe(TWENTY * BigInt(round))
    slow.release()
    expect((await checkout).status).toBe(201)
    const order = await getDb().creditOrder.findFirstOrThrow({ where: { id: session.client_reference_id ?? '' } })
    if (order.status !== 'paid' || order.checkoutSessionId !== session.id) orphans += 1
  }
  expect(orphans).toBe(0)
  expect((await getBalance(person)).postedNanos).toBe(TWENTY * BigInt(rounds))
  report('S7', { 'webhooks before our own answer': rounds, orphans })
})

/** An order that is paid by a bank debit: the session completes at once, the money comes or fails days later. */
async function debit(account: string) {
  const person = await createTestPerson()
  const orderId = `order_${randomUUID()}`
  const { organizationId } = person
  const money = { creditCents: 2000, feeCents: 110, totalCents: 2110 }
  await getDb().creditOrder.create({ data: { id: orderId, organizationId, ...money } })
  const metadata = { order_id: orderId, organization_id: organizationId }
  const session = await billing.sandbox.stripe.checkout.sessions.create({
    mode: 'payment',
    allowed_payment_method_types: ['card', 'us_bank_account'],
    line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 2110, product_data: { name: 'x' } } }],
    metadata,
    payment_intent_data: { metadata },
    success_url: 'http://product.test/',
  })
  await billing.sandbox.submit(session.id, { method: 'us_bank_account', account_number: account })
  return { orderId, sessionId: session.id, person }
}

async function deliverAll(sessionId: string): Promise<void> {
  for (const event of await billing.eventsOf(sessionId)) expect((await billing.deliver(event)).status).toBe(200)
}

test.each([
  ['comes after three days', '000123456789', 'paid', TWENTY],
  ['fails after three days', '000222222227', 'failed', 0n],
])('a bank debit that %s gives no credit before', async (_name, account, status, credits) => {
  const { orderId, sessionId, person } = await debit(account)
  await deliverAll(sessionId)
  await billing.confirm(person, sessionId)
  expect((await getBalance(person)).postedNanos).toBe(0n)
  expect(await getDb().creditOrder.findFirst({ where: { id: orderId } })).toMatchObject({ status: 'pending' })
  await billing.sandbox.control('POST', 'clock', { advance_seconds: 3 * 86_400 })
  await deliverAll(sessionId)
  await deliverAll(sessionId)
  expect((await getBalance(person)).postedNanos).toBe(credits)
  expect(await getDb().creditOrder.findFirst({ where: { id: orderId } })).toMatchObject({ status })
  report('S4', { 'bank debits': 1, 'early credits': 0 })
})
