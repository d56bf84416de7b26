import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS } from '@/lib/auth'
import { createDice } from '@/tests/bad-input/sample-schema'
import { listTargets } from '@/tests/bad-input/list-targets'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { type RunningStripeSandbox, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import { createOwnThings, type OwnThings } from './own-things'
import { saveBilling } from './save-billing'
import { PUBLIC_ROUTES, ROUTE_ACCESS } from './route-access'
import { createCallers, digestTenant, type Tenant } from './world'

const targets = listTargets()
  .filter(({ pattern }) => pattern.startsWith('/api/v1/'))
  .map((target) => ({ ...target, path: target.pattern.replace('/api/v1', '').replace(/\[(\w+)\]/g, '{$1}') }))
  .map((target) => ({ ...target, name: `${target.method} ${target.path}` }))
type Target = (typeof targets)[number]

let stripe: RunningStripeSandbox
let app: ServedApp
let own: Tenant
let foreign: Tenant
let things: OwnThings
beforeAll(async () => {
  stripe = await startStripeSandbox()
  process.env.SANDBOX_URL = stripe.url
  app = await serveEveryRoute()
  own = await createCallers(app)
  foreign = await createCallers(app)
  things = await createOwnThings({ app, stripe: stripe.stripe, tenant: own })
  // Somebody who has saved a card and a tax id too: otherwise the answer would be about that.
  await saveBilling({ stripe: stripe.stripe, organizationId: foreign.organizationId })
}, 60_000)
afterAll(async () => {
  await app.close()
  await stripe.close()
})

/** Ids that lie below one of the tenant's and are checked after it. */
const BESIDES: Readonly<Record<string, string>> = { version: '1', interval: 'daily', attachment: 'none' }

/**
 * Routes that are not asked with a foreign id, and why there is none. What these patterns fit is compared below, so that
 * a route cannot slip in behind a reason that was written for another.
 */
const NO_FOREIGN_ID: readonly { routes: RegExp; names: readonly string[]; reason: string }[] = [
  {
    routes: /^POST \/presets\/\{slug\}\//,
    names: ['POST /presets/{slug}/chat/completions', 'POST /presets/{slug}/messages', 'POST /presets/{slug}/responses'],
    reason: "the caller chooses the name: a preset of the caller's own is written, whoever else has one of that name",
  },
  {
    routes: /^PATCH \/notifications\/rules\//,
    names: ['PATCH /notifications/rules/{kind}'],
    reason: 'the address names a kind of notice, which every organization has a rule of its own for',
  },
  {
    routes: / \/operator\//,
    names: [
      'POST /operator/organizations/{id}/credit',
      'POST /operator/organizations/{id}/freeze',
      'GET /operator/organizations/{id}',
      'POST /operator/organizations/{id}/unfreeze',
      'POST /operator/promotions/{id}/disable',
      'GET /operator/providers/{slug}',
      'POST /operator/providers/{slug}/test',
    ],
    reason: 'operators reach every organization; that nobody else is one is asked above, with 404 for everybody',
  },
]
/** Where the answer names what is not there by something else than a 404, and why that tells and changes nothing. */
const ANSWERS: Readonly<Record<string, number>> = {
  // "Nothing is stored" is an answer of this page and the same one for every id that there is not.
  'GET /dashboard/logs/{id}/text': 200,
}
/** Where no sample of the schema keeps every rule. */
const BODIES: Readonly<Record<string, unknown>> = {
  'POST /organizations/{id}/invitations': { email: 'other@example.test', role: 'member' },
  'POST /chats/{id}/messages': { messages: [] },
  'PATCH /byok/{id}': { name: 'Theirs' },
  'PATCH /guardrails/{id}': { name: 'Theirs' },
  'PATCH /observability/destinations/{id}': { name: 'Theirs' },
  'PATCH /me/passkeys/{id}': { name: 'Theirs' },
  'PATCH /payment-methods/{id}': { is_default: true },
}

/** The address with the ids of the tenant's things; null when it names none. */
function toAddress({ path }: Target): string | null {
  if (!path.includes('{')) return null
  const folder = path.slice(1, path.indexOf('/{'))
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = things[name] ?? BESIDES[name] ?? things[folder]
    if (id === undefined) throw new Error(`${path}: say in own-things.ts what {${name}} names`)
    return encodeURIComponent(id)
  })
}

async function send(target: Target, address: string, headers: Record<string, string>): Promise<Response> {
  const init = { method: target.method, headers }
  const given = BODIES[target.name]
  if (given !== undefined) return fetch(`${app.url}/api/v1${address}`, { ...init, body: JSON.stringify(given) })
  if (!target.sampleBody) return fetch(`${app.url}/api/v1${address}`, init)
  let response = new Response(null, { status: 400 })
  // A sample can break a rule that a schema cannot tell; the first good one decides.
  for (let seed = 1; seed <= 40 && response.status === 400; seed++) {
    const body = JSON.stringify(target.sampleBody(createDice(seed)))
    response = await fetch(`${app.url}/api/v1${address}`, { ...init, body })
  }
  return response
}

test('every route has one line that says whom it admits, and its declaration says the same', () => {
  const declared = Object.fromEntries(targets.map(({ name, spec }) => [name, spec.auth]))
  const open = PUBLIC_ROUTES.map((name) => [name, 'none'])
  expect(declared).toEqual({ ...ROUTE_ACCESS, ...Object.fromEntries(open) })
})

describe('whoever a route does not admit is refused, and nothing is written', () => {
  test.each(targets.filter(({ name }) => name in ROUTE_ACCESS))('$name', async (target) => {
    const auth = ROUTE_ACCESS[target.name]
    if (auth === undefined) return
    const address = target.path.replace(/\{(\w+)\}/g, (_, name: string) => things[name] ?? BESIDES[name] ?? 'own')
    const before = await digestTenant(own)
    const refused = Object.entries(own.callers).filter(
      ([caller]) => auth === 'operator' || !PERMISSIONS[auth].admits.some((admitted) => admitted === caller),
    )
    const answers: [string, number][] = [['anonymous', (await send(target, address, {})).status]]
    for (const [caller, headers] of refused) answers.push([caller, (await send(target, address, headers)).status])
    const expected = refused.map(([caller]) => [caller, auth === 'operator' ? 404 : 403])
    expect(answers).toEqual([['anonymous', 401], ...expected])
    expect(await digestTenant(own)).toEqual(before)
  })
})

describe('what belongs to another organization does not exist, whoever asks, and nothing is written', () => {
  const withId = targets.filter(({ name, path }) => name in ROUTE_ACCESS && path.includes('{'))
  const named = withId.filter(({ name }) => !NO_FOREIGN_ID.some(({ routes }) => routes.test(name)))

  test.each(NO_FOREIGN_ID)('only the named routes are left out: $reason', ({ routes, names }) => {
    expect(withId.map(({ name }) => name).filter((name) => routes.test(name))).toEqual([...names])
  })

  test.each(named)('$name', async (target) => {
    const address = toAddress(target)
    const auth = ROUTE_ACCESS[target.name]
    if (address === null || auth === undefined || auth === 'operator') return
    const before = await digestTenant(own)
    const answers: [string, number][] = []
    const expected: [string, number][] = []
    for (const [caller, headers] of Object.entries(foreign.callers)) {
      const isAdmitted = PERMISSIONS[auth].admits.some((admitted) => admitted === caller)
      answers.push([caller, (await send(target, address, headers)).status])
      expected.push([caller, isAdmitted ? (ANSWERS[target.name] ?? 404) : 403])
    }
    expect(answers).toEqual(expected)
    expect(await digestTenant(own)).toEqual(before)
  })
})

describe('what belongs to one person does not exist for the others of the organization', () => {
  const owners: Readonly<Record<string, string>> = { chats: 'admin', me: 'member', keys: 'member' }
  const personal = targets.filter(({ path }) => path.includes('{') && (path.split('/')[1] ?? '') in owners)

  test.each(personal)('$name', async (target) => {
    const [folder = ''] = target.path.slice(1).split('/')
    // Keys are looked after by admins and management keys, whoever made them.
    const reaches = folder === 'keys' ? ['admin', 'management', 'inference'] : ['inference', 'management']
    const others = Object.entries(own.callers).filter(([caller]) => ![owners[folder], ...reaches].includes(caller))
    const before = await digestTenant(own)
    const answers = await Promise.all(
      others.map(async ([, headers]) => (await send(target, toAddress(target) ?? '', headers)).status),
    )
    expect(answers).toEqual(others.map(() => 404))
    expect(await digestTenant(own)).toEqual(before)
  })
})
