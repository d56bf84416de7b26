import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS } from '@/lib/auth'
import { createDice } from '@/tests/bad-input/sample-schema'
import { listTargets } from '@/tests/bad-input/list-targets'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { createOwnThings, type OwnThings } from './own-things'
import { PUBLIC_ROUTES, ROUTE_ACCESS } from './route-access'
import { createCallers, digestTenant, type Tenant } from './world'

const targets = listTargets()
  .filter(({ pattern }) => pattern.startsWith('/api/v1/'))
  .map((target) => ({ ...target, path: target.pattern.replace('/api/v1', '').replace(/\[(\w+)\]/g, '{$1}') }))
  .map((target) => ({ ...target, name: `${target.method} ${target.path}` }))
type Target = (typeof targets)[number]

let app: ServedApp
let own: Tenant
let foreign: Tenant
let things: OwnThings
beforeAll(async () => {
  app = await serveEveryRoute()
  own = await createCallers(app)
  foreign = await createCallers(app)
  things = await createOwnThings(app, own)
}, 60_000)
afterAll(() => app.close())

/** Ids that lie below one of the tenant's and are checked after it, or that name no thing of a tenant. */
const BESIDES: Readonly<Record<string, string>> = { version: '1', interval: 'daily', attachment: 'none' }
/** Routes whose id is a person's or the payment provider's, with tests of their own: nothing of them can be made here. */
const TESTED_ELSEWHERE =
  /^\/(?:me|notifications|byok|payment-methods|billing-details|dashboard\/logs|observability|guardrails|oauth|operator)\//

/** The name in the address is one that the caller chooses: these write a preset of the caller's own. */
const NAMES_ITS_OWN = /^POST \/presets\/\{slug\}\//
/** Where no sample of the schema keeps every rule. */
const BODIES: Readonly<Record<string, unknown>> = {
  'POST /organizations/{id}/invitations': { email: 'other@example.test', role: 'member' },
  'POST /chats/{id}/messages': { messages: [] },
}

/** The address with the ids of the tenant's things; null when it names none. */
function toAddress({ path }: Target): string | null {
  if (!path.includes('{')) return null
  const folder = path.startsWith('/credits/orders') ? 'credits/orders' : (path.split('/')[1] ?? '')
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
    const before = await digestTenant(own.organizationId)
    const refused = Object.entries(own.callers).filter(
      ([caller]) => auth === 'operator' || !PERMISSIONS[auth].admits.some((admitted) => admitted === caller),
    )
    const answers: [string, number][] = [['anonymous', (await send(target, address, {})).status]]
    for (const [caller, headers] of refused) answers.push([caller, (await send(target, address, headers)).status])
    const expected = refused.map(([caller]) => [caller, auth === 'operator' ? 404 : 403])
    expect(answers).toEqual([['anonymous', 401], ...expected])
    expect(await digestTenant(own.organizationId)).toEqual(before)
  })
})

describe('what belongs to another organization does not exist, whoever asks, and nothing is written', () => {
  const named = targets.filter(
    ({ name, path }) =>
      name in ROUTE_ACCESS && path.includes('{') && !TESTED_ELSEWHERE.test(path) && !NAMES_ITS_OWN.test(name),
  )
  test.each(named)('$name', async (target) => {
    const address = toAddress(target)
    const auth = ROUTE_ACCESS[target.name]
    if (address === null || auth === undefined || auth === 'operator') return
    const before = await digestTenant(own.organizationId)
    const answers: [string, number][] = []
    const expected: [string, number][] = []
    for (const [caller, headers] of Object.entries(foreign.callers)) {
      const isAdmitted = PERMISSIONS[auth].admits.some((admitted) => admitted === caller)
      answers.push([caller, (await send(target, address, headers)).status])
      expected.push([caller, isAdmitted ? 404 : 403])
    }
    expect(answers).toEqual(expected)
    expect(await digestTenant(own.organizationId)).toEqual(before)
  })
})
