import { afterAll, beforeAll, expect, test } from 'vitest'
import * as leakedRoute from '@/app/api/v1/keys/leaked/route'
import { authenticateKey, createKey } from '@/lib/keys'
import { leakedKeysResponse } from '@/lib/schemas/leaked-keys'
import { createTestPerson } from '@/tests/factories/create-person'
import { startMailbox } from '@/tests/factories/mailbox'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

let app: ServedApp
let mailbox: Awaited<ReturnType<typeof startMailbox>>

beforeAll(async () => {
  mailbox = await startMailbox()
  process.env.SMTP_URL = mailbox.smtpUrl
  app = await serveRoutes({ '/api/v1/keys/leaked': leakedRoute })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

async function createPersonWithKey() {
  const person = await createTestPerson()
  const { organizationId, userId } = person
  const { secret } = await createKey({ organizationId, createdByUserId: userId, name: 'ci', kind: 'inference' })
  return { ...person, secret }
}

async function report(found: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${app.url}/api/v1/keys/leaked`, { method: 'POST', headers, body: JSON.stringify(found) })
}

const labelsOf = async (response: Response) => leakedKeysResponse.parse(await response.json()).map(({ label }) => label)

test('a key that was found in public works no more, its owner is told once, and the answer does not repeat it', async () => {
  const { secret, email } = await createPersonWithKey()
  await expect(authenticateKey({ secret })).resolves.toMatchObject({ kind: 'key' })
  const found = { token: secret, type: 'causeway_api_key', url: 'https://example.test/leak', source: 'content' }
  const response = await report([found])
  const text = await response.clone().text()
  expect(text).not.toContain(secret)
  expect(await labelsOf(response)).toEqual(['true_positive'])
  await expect(authenticateKey({ secret })).rejects.toMatchObject({ details: { reason: 'disabled' } })
  const mail = await mailbox.waitForMail(email, 'found in public')
  expect(mail.text).toContain('https://example.test/leak')
  expect(mail.text).not.toContain(secret)

  expect(await labelsOf(await report([found]))).toEqual(['true_positive'])
  const other = await createPersonWithKey()
  await report([{ token: other.secret }])
  await mailbox.waitForMail(other.email, 'found in public')
  expect((await mailbox.list(email)).filter(({ subject }) => subject.includes('found in public'))).toHaveLength(1)
})

test('other texts, mistyped keys and keys of nobody change nothing', async () => {
  const { secret } = await createPersonWithKey()
  const mistyped = `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`
  const response = await report([{ token: 'ghp_something' }, { token: mistyped }, { token: '' }])
  expect(await labelsOf(response)).toEqual(['false_positive', 'false_positive', 'false_positive'])
  await expect(authenticateKey({ secret })).resolves.toMatchObject({ kind: 'key' })
})

const WRONG_BODIES = [[], {}, [{ tokens: 'x' }], Array.from({ length: 101 }, () => ({ token: 'x' }))]

test.each(WRONG_BODIES.map((body) => ({ body })))(
  'a body of another form is refused with 400: $body',
  async ({ body }) => {
    const response = await report(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 400 } })
  },
)
