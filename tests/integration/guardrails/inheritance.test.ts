import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignKeys, assignMembers, createGuardrail, listKeyAssignments, readGuard } from '@/lib/guardrails'
import { getDb } from '@/lib/db'
import { createKey, rotateKey } from '@/lib/keys'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { createCallers, type Tenant } from '../tenancy/world'

let app: ServedApp
beforeAll(async () => {
  app = await serveEveryRoute()
})
afterAll(() => app.close())

const guard = ({ organizationId }: Tenant, name: string) =>
  createGuardrail({
    organizationId,
    createdByUserId: null,
    name,
    content_filter_builtins: [{ slug: 'email', action: 'block' }],
  })

async function makeKey(tenant: Tenant, userId: string | null, kind: 'inference' | 'management' = 'inference') {
  const { organizationId } = tenant
  const { key, secret } = await createKey({ organizationId, createdByUserId: userId, name: 'k', kind })
  return { hash: key.hash, headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' } }
}

const post = (path: string, headers: Record<string, string>, body: unknown) =>
  fetch(`${app.url}/api/v1${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function listGuarded({ organizationId }: Tenant, guardrailId: string): Promise<string[]> {
  const { assignments } = await listKeyAssignments({ organizationId, guardrailId, offset: 0, limit: 50 })
  return assignments.map(({ key_hash: hash }) => hash)
}

/** The guardrails that hold for a key from its first request on: what this process knows must not be from before. */
async function namesFor({ organizationId }: Tenant, hash: string): Promise<string[] | undefined> {
  const { id, createdByUserId } = await getDb().apiKey.findFirstOrThrow({ where: { organizationId, hash } })
  const held = await readGuard({ organizationId, apiKeyId: id, userId: createdByUserId })
  return held?.guardrails.map(({ name }) => name)
}

test('a key made by a key that has a guardrail has it too', async () => {
  const tenant = await createCallers(app)
  const { id } = await guard(tenant, 'Careful')
  const manager = await makeKey(tenant, null, 'management')
  await assignKeys({ organizationId: tenant.organizationId, id, keyHashes: [manager.hash], userId: null })
  expect(await namesFor(tenant, manager.hash)).toEqual(['Careful'])
  const response = await post('/keys', manager.headers, { name: 'child' })
  expect(response.status).toBe(201)
  const { data } = (await response.json()) as { data: { hash: string } }
  expect(await listGuarded(tenant, id)).toEqual(expect.arrayContaining([data.hash, manager.hash]))
  expect(await namesFor(tenant, data.hash)).toEqual(['Careful'])
})

test('a key with a guardrail of its own cannot let a program in; one without can', async () => {
  const tenant = await createCallers(app)
  const { id } = await guard(tenant, 'Careful')
  const [guarded, free] = [await makeKey(tenant, tenant.memberId), await makeKey(tenant, tenant.memberId)]
  await assignKeys({ organizationId: tenant.organizationId, id, keyHashes: [guarded.hash], userId: null })
  const body = { callback_url: 'https://app.example/back' }
  const refused = await post('/auth/keys/code', guarded.headers, body)
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('guarded_key')
  expect((await post('/auth/keys/code', free.headers, body)).status).toBeLessThan(300)
})

test('what a program gets is under the guardrail of the person who let it in', async () => {
  const tenant = await createCallers(app)
  const { organizationId, memberId } = tenant
  const { id } = await guard(tenant, 'Of the member')
  await assignMembers({ organizationId, id, memberUserIds: [memberId], userId: null })
  const key = await makeKey(tenant, memberId)
  const answer = await post('/auth/keys/code', key.headers, { callback_url: 'https://app.example/back' })
  const { data } = (await answer.json()) as { data: { id: string } }
  const exchanged = await post('/auth/keys', {}, { code: data.id })
  expect(exchanged.status).toBeLessThan(300)
  const [newest] = await getDb().apiKey.findMany({ where: { organizationId }, orderBy: { createdAt: 'desc' }, take: 1 })
  expect(await namesFor(tenant, newest?.hash ?? '')).toEqual(['Of the member'])
})

test('rotated by somebody else, a key stays its maker’s, and under both guardrails', async () => {
  const tenant = await createCallers(app)
  const { organizationId, memberId } = tenant
  const [own, members] = [await guard(tenant, 'Of the key'), await guard(tenant, 'Of the member')]
  await assignMembers({ organizationId, id: members.id, memberUserIds: [memberId], userId: null })
  const key = await makeKey(tenant, memberId)
  await assignKeys({ organizationId, id: own.id, keyHashes: [key.hash], userId: null })
  const admin = await getDb().membership.findFirstOrThrow({ where: { organizationId, role: 'admin' } })
  const rotated = await rotateKey({
    organizationId,
    hash: key.hash,
    worksUntil: new Date(),
    createdByUserId: admin.userId,
  })
  expect(await namesFor(tenant, rotated.key.hash)).toEqual(['Of the key', 'Of the member'])
})

test('rotated after its maker has left, a key keeps the guardrail that was theirs', async () => {
  const tenant = await createCallers(app)
  const { organizationId, memberId } = tenant
  const { id } = await guard(tenant, 'Of the member')
  await assignMembers({ organizationId, id, memberUserIds: [memberId], userId: null })
  const key = await makeKey(tenant, memberId)
  await getDb().membership.delete({ where: { organizationId_userId: { organizationId, userId: memberId } } })
  const admin = await getDb().membership.findFirstOrThrow({ where: { organizationId, role: 'admin' } })
  const rotated = await rotateKey({
    organizationId,
    hash: key.hash,
    worksUntil: new Date(),
    createdByUserId: admin.userId,
  })
  expect(await namesFor(tenant, rotated.key.hash)).toEqual(['Of the member'])
})
