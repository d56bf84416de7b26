import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS } from '@/lib/auth'
import { AUDITED } from '@/lib/http/audit-request'
import { createDice } from '@/tests/bad-input/sample-schema'
import { listTargets } from '@/tests/bad-input/list-targets'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { type RunningStripeSandbox, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import { asOwner } from '@/tests/setup/owner-connection'
import { createOwnThings, type OwnThings } from '../tenancy/own-things'
import { createCallers, digestTenant, type Tenant } from '../tenancy/world'

/** Routes that note what they do by themselves, under another organization or another name. */
const audited = listTargets()
  .filter(({ pattern, method }) => pattern.startsWith('/api/v1/') && method !== 'GET')
  .filter(({ spec }) => spec.audit ?? AUDITED.includes(spec.auth))
  .map((target) => ({ ...target, path: target.pattern.replace('/api/v1', '').replace(/\[(\w+)\]/g, '{$1}') }))
  .map((target) => ({ ...target, name: `${target.method} ${target.path}` }))

let stripe: RunningStripeSandbox
let app: ServedApp
let own: Tenant
let things: OwnThings
beforeAll(async () => {
  stripe = await startStripeSandbox()
  process.env.SANDBOX_URL = stripe.url
  app = await serveEveryRoute()
  own = await createCallers(app)
  things = await createOwnThings({ app, stripe: stripe.stripe, tenant: own })
  await asOwner((owner) =>
    owner.query(`
      CREATE FUNCTION refuse_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'no entry today'; END $$;
      CREATE TRIGGER refuse_entry BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_entry()`),
  )
}, 60_000)
afterAll(async () => {
  await app.close()
  await stripe.close()
})

const BESIDES: Readonly<Record<string, string>> = { version: '1', interval: 'daily', kind: 'low_balance' }
/** Bodies that change something, where a sample of the schema rarely does. */
const BODIES: Readonly<Record<string, unknown>> = {
  'POST /chains': { name: 'New', slug: 'new', models: ['openai/gpt-4o', 'openai/gpt-4o-mini'] },
  'PATCH /chains/{slug}': { name: 'New' },
  'POST /presets': { name: 'New', slug: 'new', config: { model: 'openai/gpt-4o' } },
  'PATCH /presets/{slug}': { name: 'New' },
  'POST /byok': { provider: 'openai', key: 'sk-another-provider-key-1234' },
  'PATCH /byok/{id}': { name: 'New' },
  'POST /keys': { name: 'New' },
  'PATCH /keys/{hash}': { name: 'New' },
  'PATCH /organizations/{id}': { name: 'New' },
  'POST /organizations/{id}/invitations': { email: 'other@example.test', role: 'member' },
  'PATCH /organizations/{id}/members/{user}': { role: 'billing' },
  'PUT /workspaces/{id}/budgets/{interval}': { limit_usd: 5 },
  'POST /guardrails/{id}/assignments/keys': 'keys',
  'POST /guardrails/{id}/assignments/members': 'members',
  'POST /guardrails': { name: 'New' },
  'POST /observability/destinations': { type: 'webhook', name: 'New', config: { url: 'http://127.0.0.1:9/new' } },
  'POST /credits/checkout': { amount_usd: 20 },
  'PATCH /stored-content': { store_prompts_and_completions: true },
  'PATCH /me': { name: 'New' },
  'PATCH /me/passkeys/{id}': { name: 'New' },
  'PUT /notifications/webhook': { url: 'http://127.0.0.1:9/hook' },
}

/** Routes that changed nothing here even before an entry was asked for, and why. */
const NOT_SHOWN: readonly { reason: string; routes: readonly string[] }[] = [
  {
    reason: 'what they change lies at the payment provider: the entry follows it',
    routes: [
      'DELETE /billing-details/tax-ids/{id}',
      'POST /billing-details/tax-ids',
      'PUT /billing-details',
      'DELETE /payment-methods/{id}',
      'PATCH /payment-methods/{id}',
      'POST /payment-methods',
    ],
  },
  {
    reason: 'they ask somebody outside and keep nothing',
    routes: ['POST /notifications/webhook/test', 'POST /observability/destinations/{id}/test'],
  },
  {
    reason: 'nothing that they could take away, switch or confirm is here',
    routes: [
      'DELETE /credits/auto-top-up',
      'DELETE /generation/content',
      'DELETE /me/sessions',
      'DELETE /notifications/webhook',
      'DELETE /stored-content',
      'DELETE /workspaces/{id}/budgets/{interval}',
      'POST /auth/resend-verification',
      'POST /credits/orders/confirm',
      'POST /credits/orders/{id}/refund',
      'POST /guardrails/{id}/assignments/keys/remove',
      'POST /guardrails/{id}/assignments/members/remove',
      'POST /me/two-factor/disable',
      'POST /me/two-factor/recovery-codes',
      'POST /notifications/webhook/enable',
    ],
  },
  {
    reason: 'they want a proof (a password, a code, a signature, a paid order) that a sample has not',
    routes: [
      'POST /auth/change-password',
      'POST /credits/pay',
      'POST /credits/redeem',
      'POST /me/deletion',
      'POST /me/passkeys',
      'POST /me/two-factor/confirm',
      'PUT /credits/auto-top-up',
    ],
  },
  {
    reason: 'refused in this organization: an admin must stay, and an empty or a closed one is another',
    routes: ['DELETE /organizations/{id}', 'POST /organizations/{id}/leave', 'PUT /chats/{id}/share'],
  },
]

/** Whoever of the tenant may do it; what belongs to one person is asked as that person. */
function callerOf({ path, spec }: (typeof audited)[number]) {
  if (path.startsWith('/me')) return own.callers.member
  const kind = spec.auth
  if (kind === 'none' || kind === 'operator') throw new Error(`${path} is not of an organization`)
  return PERMISSIONS[kind].admits.some((admitted) => admitted === 'admin') ? own.callers.admin : own.callers.management
}

async function send(target: (typeof audited)[number], seed: number): Promise<Response> {
  const folder = target.path.slice(1, target.path.indexOf('/{'))
  const address = target.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(things[name] ?? BESIDES[name] ?? things[folder] ?? 'none'),
  )
  const given = BODIES[target.name]
  const bodies: Record<string, unknown> = {
    keys: { key_hashes: [things.keys] },
    members: { member_user_ids: [own.memberId] },
  }
  const body = typeof given === 'string' ? bodies[given] : (given ?? target.sampleBody?.(createDice(seed)))
  return fetch(`${app.url}/api/v1${address}`, {
    method: target.method,
    headers: { ...callerOf(target), 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

describe('where no entry can be written nothing is changed', () => {
  const kept = new Set<string>()

  test.each(audited.filter(({ spec }) => spec.auth !== 'operator'))('$name', async (target) => {
    const before = await digestTenant(own)
    for (let seed = 1; seed <= 12; seed++) {
      const response = await send(target, seed)
      await response.text()
      // The entry was asked for, and its refusal undid the change.
      if (response.status >= 500) kept.add(target.name)
      if (response.status !== 400) break
    }
    expect(await digestTenant(own)).toEqual(before)
  })

  test('and that is what kept them from it, for every route but those with a reason', () => {
    const others = audited.filter(({ name, spec }) => spec.auth !== 'operator' && !kept.has(name))
    expect(others.map(({ name }) => name).toSorted()).toEqual(NOT_SHOWN.flatMap(({ routes }) => routes).toSorted())
  })
})
