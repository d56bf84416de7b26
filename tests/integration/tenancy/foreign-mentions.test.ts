import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { PERMISSIONS } from '@/lib/auth'
import { listTargets } from '@/tests/bad-input/list-targets'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { type RunningStripeSandbox, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import { MENTIONS, NO_THING } from './foreign-mentions'
import { createOwnThings, type OwnThings } from './own-things'
import { ROUTE_ACCESS } from './route-access'
import { createCallers, type Credentials, digestTenant, type Tenant } from './world'

let stripe: RunningStripeSandbox
let app: ServedApp
let [own, mine]: [Tenant | null, Tenant | null] = [null, null]
let [things, myThings]: [OwnThings, OwnThings] = [{}, {}]
beforeAll(async () => {
  stripe = await startStripeSandbox()
  process.env.SANDBOX_URL = stripe.url
  app = await serveEveryRoute()
  own = await createCallers(app)
  mine = await createCallers(app)
  things = await createOwnThings({ app, stripe: stripe.stripe, tenant: own })
  myThings = await createOwnThings({ app, stripe: stripe.stripe, tenant: mine, slug: 'mine' })
}, 60_000)
afterAll(async () => {
  await app.close()
  await stripe.close()
})

const NAMES_A_THING = /(?:^|[_.?])(?:id|ids|hash|hashes|preset|key|keys|member|members)$/

/** The fields of a schema that could name a thing, with the path to them. */
function listFields(schema: unknown, prefix: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...rest } = schema as { properties?: Record<string, unknown>; [more: string]: unknown }
  const own = Object.entries(properties).flatMap(([name, inner]) => [
    ...(NAMES_A_THING.test(name) ? [`${prefix}${name}`] : []),
    ...listFields(inner, `${prefix}${name}.`),
  ])
  const inner = ['items', 'anyOf', 'allOf', 'oneOf'].flatMap((word) => [rest[word]].flat())
  return [...own, ...inner.flatMap((one) => listFields(one, prefix))]
}

const toJson = (schema: z.ZodType | undefined) =>
  schema === undefined ? undefined : z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })

test('every field of a query or body that can name a thing of an organization is asked with a foreign one, or told why not', () => {
  const found = listTargets().flatMap(({ method, pattern, spec }) => {
    const route = `${method} ${pattern.replace('/api/v1', '').replace(/\[(\w+)\]/g, '{$1}')}`
    const auth = ROUTE_ACCESS[route]
    if (auth === undefined || auth === 'operator' || auth === 'inference') return []
    return [...listFields(toJson(spec.query), '?'), ...listFields(toJson(spec.body), '')].map((f) => `${route} ${f}`)
  })
  const untold = [...new Set(found)].filter(
    (field) => !(field in MENTIONS) && !NO_THING.some(({ fields }) => fields.test(field)),
  )
  expect(untold).toEqual([])
})

describe('a foreign id in a query or body is answered like one that does not exist, and writes nothing', () => {
  test.each(Object.entries(MENTIONS))('%s', async (field, { names, send, only }) => {
    if (own === null || mine === null) throw new Error('not started')
    const [method = '', path = ''] = field.split(' ')
    const auth = ROUTE_ACCESS[`${method} ${path}`]
    if (auth === undefined || auth === 'operator') throw new Error(`${path} is not in route-access.ts`)
    const id = things[names] ?? ''
    // Of the same form and of nobody.
    const unknown = id.replace(/[a-z0-9]{3}$/, (end) => (end === 'zzz' ? 'yyy' : 'zzz'))
    const [before, mineBefore] = [await digestTenant(own), await digestTenant(mine)]
    for (const caller of only ?? PERMISSIONS[auth].admits) {
      const ask = (name: string) => call({ method, path, credentials: mine?.callers[caller] ?? {}, name, send })
      const [foreign, nobody] = [await ask(id), await ask(unknown)]
      expect({ caller, ...foreign }).toEqual({ caller, ...nobody })
      expect(foreign.status, foreign.text).toSatisfy((status: number) => [200, 400, 403, 404].includes(status))
    }
    expect(await digestTenant(own)).toEqual(before)
    // To take away what is not there is a success of nothing, and noted as one.
    const change = field.includes('/remove ') ? { audit_event: expect.any(String) as string } : {}
    expect(await digestTenant(mine)).toEqual({ ...mineBefore, ...change })
  })

  type Call = { method: string; path: string; credentials: Credentials; name: string }
  async function call({
    method,
    path,
    credentials,
    name,
    send,
  }: Call & Pick<(typeof MENTIONS)[string], 'send'>): Promise<{ status: number; text: string }> {
    const { query, body } = send(name, myThings)
    const folder = path.slice(1, path.indexOf('/{'))
    const address = path.replace(/\{\w+\}/, myThings[folder] ?? '')
    const search = query === undefined ? '' : `?${new URLSearchParams(query)}`
    const response = await fetch(`${app.url}/api/v1${address}${search}`, {
      method,
      headers: { ...credentials, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, text: (await response.text()).replaceAll(name, '…').replace(/"gen-\w+"/g, '…') }
  }
})
