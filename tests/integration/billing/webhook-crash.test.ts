import { afterAll, beforeAll, expect, test } from 'vitest'
import { reconcileStripe, retryEvents } from '@/lib/billing'
import { getDb, getPool } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { serveBilling, signWebhook } from '@/tests/factories/serve-billing'
import type { BillingServer, TestOrder } from '@/tests/factories/serve-billing'
import { report } from '@/tests/money/kit/report'
import { bundleWebhookProcess, type WebhookProgram } from './kit/start-webhook-process'
import { startStatementProxy, type Stop } from './kit/statement-proxy'

let billing: BillingServer
let program: WebhookProgram

beforeAll(async () => {
  billing = await serveBilling()
  program = await bundleWebhookProcess()
})
afterAll(async () => {
  const broken = (await runAudit()).filter(({ violations }) => violations > 0n)
  await billing.close()
  await program.remove()
  expect(broken).toEqual([])
})

/** After a statement is before the next one, but for the answer that is lost; CRASH_POINTS=all tries those as well. */
const IS_WHOLE = process.env.CRASH_POINTS === 'all'

type Point = { label: string; stop: Stop | null }
type Paid = TestOrder & { body: string }

async function payUnheard(): Promise<Paid> {
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId)
  const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'payment_intent.succeeded')
  return { ...order, body: JSON.stringify(event, null, 2) }
}

const post = (url: string, body: string) =>
  fetch(`${url}/api/webhooks/stripe`, { method: 'POST', body, headers: { 'stripe-signature': signWebhook(body) } })

/** A process of the product behind a proxy that counts its statements from the first byte of the webhook on. */
async function startBehindProxy() {
  const url = new URL(process.env.DATABASE_URL ?? '')
  const proxy = await startStatementProxy({ host: url.hostname, port: Number(url.port) })
  url.host = `127.0.0.1:${proxy.port}`
  const child = await program.start(url.toString())
  return { proxy, child, end: () => child.kill().then(() => proxy.close()) }
}

/** The statements of one undisturbed webhook: each is a point before and a point after. */
async function findPoints(): Promise<Point[]> {
  const { proxy, child, end } = await startBehindProxy()
  const { body } = await payUnheard()
  proxy.arm(null)
  expect((await post(child.url, body)).status).toBe(200)
  const statements = [...proxy.seen()]
  await end()
  const isDecisive = (text: string, index: number) => text === 'COMMIT' || index === statements.length - 1
  return statements.flatMap((text, index): Point[] => [
    { label: `before ${text}`, stop: { index, side: 'before' } },
    ...(IS_WHOLE || isDecisive(text, index)
      ? [{ label: `after ${text}`, stop: { index, side: 'after' as const } }]
      : []),
  ])
}

/** Kills a process at a point of handling a paid order's event. */
async function dieAt({ stop }: Point, paid: Paid): Promise<void> {
  const { proxy, child, end } = await startBehindProxy()
  proxy.arm(stop)
  const answer = post(child.url, paid.body).then(
    ({ status }) => status,
    () => null,
  )
  await proxy.reached()
  await end()
  // Stripe never had its 200, whatever had been committed.
  expect(await answer).toBeNull()
}

/** Kills a process while Stripe keeps it waiting for the payment that the event names. */
async function dieWaitingForStripe(paid: Paid): Promise<void> {
  await billing.sandbox.control('POST', 'api', {
    mode: 'delay',
    delay_ms: 20_000,
    path: '/v1/payment_intents',
    times: 1,
  })
  const child = await program.start()
  const answer = post(child.url, paid.body).catch(() => null)
  for (;;) {
    const { armed } = (await billing.sandbox.control('GET', 'api')) as { armed: unknown[] }
    if (armed.length === 0) break
  }
  await child.kill()
  expect(await answer).toBeNull()
}

const creditsOf = async ({ person }: TestOrder) => (await getBalance(person)).postedNanos

/** What follows a crash: the worker alone, then every repetition that Stripe sends. Returns credits ÷ what was paid. */
async function recover(paid: Paid): Promise<{ byWorker: bigint; inTheEnd: bigint }> {
  await getPool().query(`UPDATE stripe_event SET received_at = now() - interval '2 minutes', next_attempt_at = now()`)
  await retryEvents()
  await reconcileStripe({ graceMs: 0 })
  const byWorker = await creditsOf(paid)
  for (let copy = 0; copy < 3; copy++)
    expect((await billing.postWebhook(paid.body, signWebhook(paid.body))).status).toBe(200)
  return { byWorker, inTheEnd: await creditsOf(paid) }
}

test('killed at any point of taking a webhook in, exactly one credit comes of it', { timeout: 240_000 }, async () => {
  const points = await findPoints()
  expect(points.length).toBeGreaterThanOrEqual(11)
  const wrong: string[] = []
  let early = 0
  for (const point of points) {
    const paid = await payUnheard()
    await dieAt(point, paid)
    const present = await creditsOf(paid)
    if (present !== 0n) early += 1
    const { byWorker, inTheEnd } = await recover(paid)
    const isRight =
      (present === 0n || present === 20_000_000_000n) && byWorker === 20_000_000_000n && inTheEnd === byWorker
    if (!isRight) wrong.push(`${point.label}: ${present} ${byWorker} ${inTheEnd}`)
  }
  const waiting = await payUnheard()
  await dieWaitingForStripe(waiting)
  expect(await recover(waiting)).toEqual({ byWorker: 20_000_000_000n, inTheEnd: 20_000_000_000n })
  expect(wrong).toEqual([])
  // Some points lie behind the commit, most before it: otherwise the stops were not where they say.
  expect(early).toBeGreaterThan(0)
  expect(early).toBeLessThan(points.length)
  const orders = await getDb().creditOrder.count({ where: { status: 'paid' } })
  expect(await getDb().ledgerTransaction.count({ where: { kind: 'topup' } })).toBe(orders)
  report('S2', {
    'points killed': points.length + 1,
    'of them after the commit': early,
    'credits lost': 0,
    'credits doubled': 0,
  })
})
