import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { serveBilling, signWebhook } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'
import { TEST_WEBHOOK_SECRET } from '@/tests/factories/stripe-sandbox'
import { report } from '@/tests/money/kit/report'

let billing: BillingServer
let body: string

beforeAll(async () => {
  billing = await serveBilling()
  const order = await billing.order(20)
  await billing.sandbox.pay(order.sessionId)
  const event = (await billing.eventsOf(order.sessionId)).find(({ type }) => type === 'payment_intent.succeeded')
  body = JSON.stringify(event, null, 2)
})
afterAll(async () => {
  report('S3', { 'forgeries tried': forgeries, accepted, 'rows written': written })
  await billing.close()
})

let forgeries = 0
let accepted = 0
let written = 0

const now = () => Math.floor(Date.now() / 1000)
const otherMode = () => JSON.stringify({ ...(JSON.parse(body) as object), livemode: true })

test.each<[string, () => [body: string, signature: string | null]]>([
  ['no signature', () => [body, null]],
  ['an empty signature', () => [body, '']],
  ['a signature without a time', () => [body, 'v1=00']],
  ['a signature by an empty secret', () => [body, signWebhook(body, { secret: '' })]],
  ['a future time beside a good one', () => [body, `t=${now() + 86_400},${signWebhook(body)}`]],
  ['the other endpoint’s body', () => [body, signWebhook(body.replace('payment_intent', 'refund'))]],
  ['another secret', () => [body, signWebhook(body, { secret: 'whsec_of_another_endpoint' })]],
  ['the retired scheme v0', () => [body, signWebhook(body, { scheme: 'v0' })]],
  ['one changed byte', () => [body.replace('2110', '2111'), signWebhook(body)]],
  ['the same JSON written anew', () => [JSON.stringify(JSON.parse(body)), signWebhook(body)]],
  ['a signature that is 301 seconds old', () => [body, signWebhook(body, { timestampSeconds: now() - 301 })]],
  ['a signature from 400 seconds ahead', () => [body, signWebhook(body, { timestampSeconds: now() + 400 })]],
  ['a signature from a day ahead', () => [body, signWebhook(body, { timestampSeconds: now() + 86_400 })]],
  ['the other mode', () => [otherMode(), signWebhook(otherMode())]],
  ['no JSON, though signed', () => ['not json', signWebhook('not json')]],
])('a webhook with %s is refused and leaves no trace', async (_name, forge) => {
  const response = await billing.postWebhook(...forge())
  forgeries += 1
  accepted += response.status < 300 ? 1 : 0
  written += (await getDb().stripeEvent.count()) + (await getDb().ledgerTransaction.count())
  expect(response.status).toBe(400)
  expect(await getDb().stripeEvent.count()).toBe(0)
  expect(await getDb().ledgerTransaction.count()).toBe(0)
})

test('a body beyond a megabyte is refused before it is looked at', async () => {
  const large = 'x'.repeat(1024 * 1024 + 1)
  expect((await billing.postWebhook(large, signWebhook(large))).status).toBe(413)
})

test('the same event, honestly signed, is accepted; so is one that is 290 seconds old, or signed with two secrets', async () => {
  const rolling = `${signWebhook(body)},${signWebhook(body, { secret: 'whsec_new' }).split(',')[1] ?? ''}`
  for (const signature of [signWebhook(body), signWebhook(body, { timestampSeconds: now() - 290 }), rolling])
    expect((await billing.postWebhook(body, signature)).status).toBe(200)
  expect(await getDb().stripeEvent.count()).toBe(1)
  expect(await getDb().ledgerTransaction.count()).toBe(1)
  expect(TEST_WEBHOOK_SECRET).not.toBe('whsec_new')
})
