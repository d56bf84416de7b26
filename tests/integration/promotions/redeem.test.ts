import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { createKey } from '@/lib/keys'
import { getBalance } from '@/lib/ledger'
import { createCode, disableCode, listCodes, listGrants, redeemCode } from '@/lib/promotions'
import { createTestPerson } from '@/tests/factories/create-person'
import { createTenant } from '@/tests/factories/create-tenant'
import { serveRoutes } from '@/tests/factories/serve-routes'
import type { ServedApp } from '@/tests/factories/serve-app'
import { expectCleanAudit } from '../ledger/kit/expect-clean-audit'

const DOLLAR = 1_000_000_000n
const TOLERANCE_MS = 60_000
const DAY_MS = 86_400_000

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/api/v1/credits/redeem': await import('@/app/api/v1/credits/redeem/route'),
    '/api/v1/credits/promotions': await import('@/app/api/v1/credits/promotions/route'),
  })
})
afterAll(async () => {
  await app.close()
  await expectCleanAudit()
})

const makeCode = (over: Partial<Parameters<typeof createCode>[0]> = {}) =>
  createCode({ amountNanos: 5n * DOLLAR, redemptionsMax: 10, ...over })

const createEmpty = () => createTenant({ creditNanos: 0n })

const redeem = (organizationId: string, code: string, userId: string | null = null) =>
  redeemCode({ organizationId, userId, code, address: null })

const settle = async (tries: Promise<unknown>[]) => {
  const results = await Promise.allSettled(tries)
  const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as { code?: string }] : []))
  return { won: results.length - failed.length, codes: [...new Set(failed.map(({ code }) => code))] }
}

test('50 organizations at once on a code with 10 left: exactly 10 get its credit, once each, and 0 more', async ({
  annotate,
}) => {
  const { id, code } = await makeCode()
  const tenants = await Promise.all(Array.from({ length: 50 }, createEmpty))
  const { won, codes } = await settle(tenants.map(({ organizationId }) => redeem(organizationId, code)))
  expect({ won, codes }).toEqual({ won: 10, codes: ['invalid_request'] })
  const balances = await Promise.all(tenants.map(getBalance))
  expect(balances.filter(({ availableNanos }) => availableNanos === 5n * DOLLAR)).toHaveLength(10)
  expect(balances.filter(({ availableNanos }) => availableNanos === 0n)).toHaveLength(40)
  expect(await getDb().promotionalRedemption.count({ where: { codeId: id } })).toBe(10)
  expect((await listCodes()).find((listed) => listed.id === id)).toMatchObject({ redemptions: 10 })
  await annotate(`50 at once, 10 left: ${won} redeemed, ${won - 10} too many`)
})

test('one organization 20 times at once gets it once; so does one person with two organizations', async () => {
  const { code } = await makeCode()
  const { organizationId } = await createEmpty()
  const own = await settle(Array.from({ length: 20 }, () => redeem(organizationId, code)))
  // The rest was redeemed before, or had to wait because it tried so often.
  expect(own.won).toBe(1)
  expect((await getBalance({ organizationId })).postedNanos).toBe(5n * DOLLAR)
  const { userId, organizationId: first } = await createTestPerson()
  const second = await createEmpty()
  await redeem(first, code, userId)
  await expect(redeem(second.organizationId, code, userId)).rejects.toMatchObject({ code: 'conflict' })
  expect((await getBalance(second)).postedNanos).toBe(0n)
})

test('case, spaces and hyphens make no difference, and nothing of the code is stored but a keyed hash', async () => {
  const name = randomUUID().slice(0, 13)
  const { id, code } = await makeCode({ code: name })
  const { organizationId } = await createEmpty()
  await redeem(organizationId, `  ${code.replaceAll('-', ' ').toUpperCase()} `)
  const row = await getDb().promotionalCode.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    name.replaceAll('-', '').toUpperCase(),
  )
  await expect(makeCode({ code: name.toUpperCase() })).rejects.toMatchObject({ code: 'conflict' })
})

test('unknown, used up, over, not begun and disabled codes are told apart for nobody', async () => {
  const disabled = await makeCode()
  await disableCode(disabled)
  const usedUp = await makeCode({ redemptionsMax: 1 })
  await redeem((await createEmpty()).organizationId, usedUp.code)
  const over = await makeCode({ validFrom: new Date(Date.now() - DAY_MS), validUntil: new Date(Date.now() - 1_000) })
  const early = await makeCode({ validFrom: new Date(Date.now() + DAY_MS) })
  const { organizationId } = await createEmpty()
  const messages = new Set<string>()
  for (const code of ['NOBODY-HAS-THIS', '?', disabled.code, usedUp.code, over.code, early.code]) {
    const error = await redeem(organizationId, code).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'invalid_request', details: { fields: [{ field: 'code' }] } })
    messages.add((error as Error).message)
  }
  expect(messages.size).toBe(1)
  expect((await getBalance({ organizationId })).postedNanos).toBe(0n)
})

test('who tries wrong codes has to wait, and a right one costs no try', async () => {
  const { organizationId } = await createEmpty()
  const { code } = await makeCode()
  await redeem(organizationId, code)
  const answers: unknown[] = []
  for (let index = 0; index < 12; index++) {
    answers.push(await redeem(organizationId, `WRONG${index}`).catch((error: { code: string }) => error.code))
  }
  expect(answers.slice(0, 10)).toEqual(Array(10).fill('invalid_request'))
  expect(answers.slice(10)).toEqual(['rate_limit_exceeded', 'rate_limit_exceeded'])
})

test('the credit expires as many days after its redemption as the code says, and grants are listed as they are used', async () => {
  const { organizationId } = await createEmpty()
  const codes = [await makeCode({ priority: 5 }), await makeCode({ creditDays: 30 }), await makeCode({ creditDays: 7 })]
  for (const { code } of codes) await redeem(organizationId, code)
  const grants = await listGrants({ organizationId })
  expect(grants.map(({ expiresAt }) => expiresAt && Math.round((expiresAt.getTime() - Date.now()) / DAY_MS))).toEqual([
    7,
    30,
    null,
  ])
  expect(Math.abs((grants[0]?.createdAt.getTime() ?? 0) - Date.now())).toBeLessThan(TOLERANCE_MS)
  const balance = await getBalance({ organizationId })
  expect(balance.postedNanos).toBe(15n * DOLLAR)
})

type Call = { method: string; path: string; headers: Record<string, string>; body?: unknown }

async function call({ method, path, headers, body }: Call) {
  const response = await fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, json: (await response.json()) as unknown }
}

test('over HTTP: an admin or a management key redeems, an ordinary key and an unverified person do not, and the list shows it', async () => {
  const { code } = await makeCode({ creditDays: 3 })
  const origin = new URL(getEnv().PUBLIC_URL).origin
  const post = (headers: Record<string, string>) =>
    call({ method: 'POST', path: '/credits/redeem', headers, body: { code } })
  const admin = await createTestPerson()
  const unverified = await createTestPerson({ isVerified: false })
  const ordinary = await createEmpty()
  const { secret } = await createKey({
    organizationId: ordinary.organizationId,
    createdByUserId: null,
    name: 'm',
    kind: 'management',
  })
  expect((await post({ authorization: `Bearer ${ordinary.apiKey}` })).status).toBe(403)
  expect((await post({ cookie: unverified.cookie, origin })).status).toBe(403)
  expect((await post({ cookie: admin.cookie })).status).toBe(403)
  expect(await post({ authorization: `Bearer ${secret}` })).toMatchObject({
    status: 201,
    json: { data: { amount: '5' } },
  })
  expect((await post({ cookie: admin.cookie, origin })).status).toBe(201)
  expect((await post({ cookie: admin.cookie, origin })).status).toBe(409)
  const listed = await call({ method: 'GET', path: '/credits/promotions', headers: { cookie: admin.cookie } })
  expect(listed).toMatchObject({ status: 200, json: { data: [{ amount: '5', remaining: '5' }] } })
})
