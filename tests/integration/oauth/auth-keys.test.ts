import { CreateAuthKeysCodeResponse$inboundSchema } from '@openrouter/sdk/models/operations/createauthkeyscode.js'
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as codeRoute from '@/app/api/v1/auth/keys/code/route'
import * as exchangeRoute from '@/app/api/v1/auth/keys/route'
import * as keysRoute from '@/app/api/v1/keys/route'
import { getDb } from '@/lib/db'
import { authenticateKey, createKey } from '@/lib/keys'
import { sweepAuthCodes } from '@/lib/oauth'
import { keyListResponse } from '@/lib/schemas/keys'
import { createdAuthCodeResponse, exchangedKeyResponse } from '@/lib/schemas/oauth'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

const CALLBACK = 'https://app.example/callback?theme=dark'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/api/v1/auth/keys': exchangeRoute,
    '/api/v1/auth/keys/code': codeRoute,
    '/api/v1/keys': keysRoute,
  })
})
afterAll(() => app.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

const asPerson = ({ cookie }: TestPerson) => ({ cookie, origin: app.url })

function createPair() {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

async function authorize(headers: Record<string, string>, body: object = {}) {
  const response = await post('/auth/keys/code', { callback_url: CALLBACK, ...body }, headers)
  expect(response.status, await response.clone().text()).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return createdAuthCodeResponse.parse(await response.json()).data
}

/** A code of a person with a challenge, and the verifier that belongs to it. */
async function authorizeWithChallenge(person: TestPerson, body: object = {}) {
  const { verifier, challenge } = createPair()
  const { id } = await authorize(asPerson(person), {
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...body,
  })
  return { code: id, verifier }
}

async function readReason(response: Response): Promise<unknown> {
  const { error } = (await response.json()) as { error: { metadata: { reason?: string } } }
  return [response.status, error.metadata.reason]
}

describe('an authorized program', () => {
  test('gets a key of the person with the limit, reset and expiry that the person chose, once', async () => {
    const person = await createTestPerson()
    const { code, verifier } = await authorizeWithChallenge(person, {
      key_label: 'My editor',
      limit: 12.5,
      usage_limit_type: 'monthly',
      expires_at: '2099-12-31T23:59:59Z',
    })
    const response = await post('/auth/keys', { code, code_verifier: verifier, code_challenge_method: 'S256' })
    expect(response.status).toBe(200)
    const { key, user_id } = exchangedKeyResponse.parse(await response.json())
    expect(user_id).toBe(person.userId)
    expect(await authenticateKey({ secret: key })).toMatchObject({
      organizationId: person.organizationId,
      userId: person.userId,
      key: { kind: 'inference', limitNanos: 12_500_000_000n, limitReset: 'monthly', name: 'My editor' },
    })
    const list = await fetch(`${app.url}/api/v1/keys`, { headers: asPerson(person) })
    expect(keyListResponse.parse(await list.json()).data).toMatchObject([
      { name: 'My editor', oauth_app: 'https://app.example', expires_at: '2099-12-31T23:59:59.000Z' },
    ])
    const again = await post('/auth/keys', { code, code_verifier: verifier })
    expect(await readReason(again)).toEqual([403, 'used_code'])
  })

  test('is called back with the code beside its own query, and finds it nowhere else', async () => {
    const person = await createTestPerson()
    const { id, redirect_url } = await authorize(asPerson(person), { state: 'x y' })
    expect(redirect_url).toBe(`https://app.example/callback?theme=dark&code=${id}&state=x+y`)
    const rows = JSON.stringify(await getDb().oauthCode.findMany(), (_name, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(rows).not.toContain(id)
  })

  test('that tries twenty times at once gets exactly one key', async () => {
    const person = await createTestPerson()
    const { code, verifier } = await authorizeWithChallenge(person)
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => post('/auth/keys', { code, code_verifier: verifier })),
    )
    const statuses = responses.map((response) => response.status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 403)).toHaveLength(19)
    expect(await getDb().apiKey.count({ where: { organizationId: person.organizationId } })).toBe(1)
  })

  test('with a wrong or missing verifier gets nothing and uses nothing up', async () => {
    const person = await createTestPerson()
    const { code, verifier } = await authorizeWithChallenge(person)
    const wrong = [{ code_verifier: createPair().verifier }, {}, { code_verifier: `${verifier}x` }]
    for (const body of wrong)
      expect(await readReason(await post('/auth/keys', { code, ...body }))).toEqual([403, 'wrong_verifier'])
    const other = await post('/auth/keys', { code, code_verifier: verifier, code_challenge_method: 'plain' })
    expect(await readReason(other)).toEqual([400, 'wrong_method'])
    expect((await post('/auth/keys', { code, code_verifier: verifier })).status).toBe(200)
  })

  test('may use plain challenges or none, as its author chose', async () => {
    const person = await createTestPerson()
    const plain = await authorize(asPerson(person), {
      code_challenge: 'verifier-in-plain',
      code_challenge_method: 'plain',
    })
    const wrong = await post('/auth/keys', { code: plain.id, code_verifier: 'another' })
    expect(await readReason(wrong)).toEqual([403, 'wrong_verifier'])
    expect((await post('/auth/keys', { code: plain.id, code_verifier: 'verifier-in-plain' })).status).toBe(200)
    const none = await authorize(asPerson(person))
    expect((await post('/auth/keys', { code: none.id })).status).toBe(200)
  })

  test('comes too late after ten minutes, and unknown codes are nobody’s', async () => {
    const person = await createTestPerson()
    const { code, verifier } = await authorizeWithChallenge(person)
    const { createdAt, expiresAt } = await getDb().oauthCode.findFirstOrThrow({ where: { userId: person.userId } })
    expect(expiresAt.getTime() - createdAt.getTime()).toBeLessThanOrEqual(600_000)
    await getDb().oauthCode.updateMany({ where: { userId: person.userId }, data: { expiresAt: new Date() } })
    expect(await readReason(await post('/auth/keys', { code, code_verifier: verifier }))).toEqual([403, 'expired_code'])
    const unknown = await post('/auth/keys', { code: `auth_code_${randomBytes(32).toString('base64url')}` })
    expect(await readReason(unknown)).toEqual([403, 'unknown_code'])
    await getDb().oauthCode.updateMany({ where: { userId: person.userId }, data: { expiresAt: new Date(0) } })
    expect((await sweepAuthCodes()).codes).toBeGreaterThan(0)
  })

  test('of an address that guesses is slowed down, and one that is right never', async () => {
    const person = await createTestPerson()
    const from = (address: string) => ({ 'x-forwarded-for': address })
    for (let round = 0; round < 70; round++) {
      const { id } = await authorize(asPerson(person))
      expect((await post('/auth/keys', { code: id }, from('10.1.1.1'))).status).toBe(200)
    }
    const guesses = []
    for (let round = 0; round < 62; round++) {
      guesses.push((await post('/auth/keys', { code: 'auth_code_guess' }, from('10.2.2.2'))).status)
    }
    expect(guesses.slice(0, 60).every((status) => status === 403)).toBe(true)
    expect(guesses.at(-1)).toBe(429)
  })
})

describe('a code', () => {
  test.each([
    { what: 'http on a foreign host', callback_url: 'http://app.example/cb' },
    { what: 'a script', callback_url: 'javascript:alert(1)' },
    { what: 'data', callback_url: 'data:text/html,x' },
    { what: 'a private scheme', callback_url: 'myapp://callback' },
    { what: 'a host that only looks local', callback_url: 'http://localhost.evil.example/' },
    { what: 'a user name before the host', callback_url: 'https://app.example@evil.example/' },
    { what: 'a fragment', callback_url: 'https://app.example/#x' },
    { what: 'no URL', callback_url: '/callback' },
  ])('is not sent to $what', async ({ callback_url }) => {
    const person = await createTestPerson()
    const response = await post('/auth/keys/code', { callback_url }, asPerson(person))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { metadata: { field: 'callback_url' } } })
  })

  test.each(['http://localhost:4096/cb', 'http://127.0.0.1:1/', 'http://[::1]:3000/x', 'https://localhost:9/'])(
    'may be sent to a program on the own computer: %s',
    async (callback_url) => {
      const person = await createTestPerson()
      const { redirect_url, id } = await authorize(asPerson(person), { callback_url })
      expect(new URL(redirect_url ?? '').searchParams.get('code')).toBe(id)
    },
  )

  test('is made only by our own page for a person who may create keys', async () => {
    const person = await createTestPerson()
    const body = { callback_url: CALLBACK }
    const foreign = await post('/auth/keys/code', body, { cookie: person.cookie, origin: 'https://app.example' })
    expect(await readReason(foreign)).toEqual([403, 'cross_site'])
    const noOrigin = await post('/auth/keys/code', body, { cookie: person.cookie })
    expect(await readReason(noOrigin)).toEqual([403, 'cross_site'])
    expect((await post('/auth/keys/code', body)).status).toBe(401)
    const unverified = await createTestPerson({ isVerified: false })
    expect(await readReason(await post('/auth/keys/code', body, asPerson(unverified)))).toEqual([
      403,
      'email_not_verified',
    ])
    await getDb().membership.updateMany({ where: { userId: person.userId }, data: { role: 'member' } })
    const { forgetSessionState } = await import('@/lib/auth/session/session-state')
    forgetSessionState(person.userId)
    expect(await readReason(await post('/auth/keys/code', body, asPerson(person)))).toEqual([403, 'not_admin'])
  })

  test('can be made with an API key in the form of the official client, but not with one that is bounded itself', async () => {
    const { organizationId, userId } = await createTestPerson()
    const make = async (over: object) => {
      const { secret } = await createKey({ organizationId, createdByUserId: userId, name: 'k', ...over })
      return post('/auth/keys/code', { callback_url: CALLBACK, limit: 100 }, { authorization: `Bearer ${secret}` })
    }
    const made = await make({})
    expect(CreateAuthKeysCodeResponse$inboundSchema.parse(await made.json()).data.id).toMatch(/^auth_code_/)
    expect((await make({ kind: 'management' })).status).toBe(200)
    expect(await readReason(await make({ limitNanos: 5n }))).toEqual([403, 'bounded_key'])
    expect(await readReason(await make({ expiresAt: new Date(Date.now() + 60_000) }))).toEqual([403, 'bounded_key'])
    expect(await readReason(await make({ allowedModels: ['openai/gpt-4o'] }))).toEqual([403, 'bounded_key'])
    expect(await readReason(await make({ createdByUserId: null }))).toEqual([403, 'no_person'])
  })

  test('of somebody who has left the organization is worth nothing', async () => {
    const person = await createTestPerson()
    const { code, verifier } = await authorizeWithChallenge(person)
    await getDb().membership.deleteMany({ where: { userId: person.userId } })
    expect((await post('/auth/keys', { code, code_verifier: verifier })).status).toBe(404)
    expect(await getDb().apiKey.count({ where: { organizationId: person.organizationId } })).toBe(0)
  })
})
