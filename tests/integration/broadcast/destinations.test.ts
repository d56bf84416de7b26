import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createDestination,
  deleteDestination,
  findDestination,
  tellGeneration,
  testDestination,
  toDestinationObject,
} from '@/lib/broadcast'
import { updateContentSetting } from '@/lib/stored-content'
import { getDb } from '@/lib/db'
import { HIDDEN_VALUE } from '@/lib/schemas/observability'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'

process.env.CAUSEWAY_ENV = 'test'

type Received = { body: string; authorization: string | undefined; path: string }
const received: Received[] = []
const answers: number[] = []
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { authorization } = request.headers
    received.push({ body: Buffer.concat(chunks).toString('utf8'), authorization, path: request.url ?? '' })
    response.writeHead(answers.shift() ?? 200).end('taken')
  })
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Made = Partial<Parameters<typeof createDestination>[0]>
const addDestination = ({ organizationId }: Tenant, more: Made = {}) =>
  createDestination({
    organizationId,
    kind: 'otel-collector',
    name: 'Collector',
    config: { endpoint: base, headers: { Authorization: 'Bearer canary-5f2' } },
    ...more,
  })

const PROMPT = 'a prompt that nobody else may read'
function tell(tenant: Tenant, id: string, { apiKeyId = tenant.keyId }: { apiKeyId?: string | null } = {}): void {
  tellGeneration(tenant.organizationId, () => ({
    id,
    organizationId: tenant.organizationId,
    apiKeyId,
    createdAt: new Date(),
    durationMs: 100,
    api: 'chat',
    requestedModel: 'openai/gpt-4o',
    model: 'openai/gpt-4o',
    provider: 'openai',
    status: 'completed',
    errorType: null,
    finishReason: 'stop',
    streamed: false,
    inputTokens: 5,
    outputTokens: 7,
    cachedTokens: 0,
    reasoningTokens: 0,
    latencyMs: 10,
    costNanos: 1_230n,
    sessionId: null,
    externalUser: null,
    appTitle: null,
    metadata: null,
    trace: { trace_id: 'my trace' },
    content: { input: JSON.stringify([{ role: 'user', content: PROMPT }]), output: '[]' },
  }))
}

const told = (id: string) => received.find(({ body }) => body.includes(id))
const waitUntilTold = (id: string) => waitFor(() => told(id), { what: id })

test('a generation arrives as an OTLP span with its credentials, without contents in privacy mode; deliveries are counted', async () => {
  const tenant = await createTenant()
  const { id } = await addDestination(tenant)
  await updateContentSetting({ organizationId: tenant.organizationId, store_prompts_and_completions: true })
  tell(tenant, 'gen-private')
  const { body, authorization, path } = await waitUntilTold('gen-private')
  expect([authorization, path]).toEqual(['Bearer canary-5f2', '/v1/traces'])
  expect(body).not.toContain(PROMPT)
  expect(JSON.parse(body)).toMatchObject({
    resourceSpans: [{ scopeSpans: [{ spans: [{ name: 'chat openai/gpt-4o', kind: 3 }] }] }],
  })
  expect(body).toContain('"gen_ai.usage.input_tokens","value":{"intValue":"5"}')
  expect(body).toContain('"causeway.cost_usd","value":{"stringValue":"0.00000123"}')
  const counted = async () =>
    (await findDestination({ organizationId: tenant.organizationId, id })).deliveredCount === 1n
  await waitFor(counted, { what: 'the count' })
})

test('contents are told only where the destination may have them and the organization stores them', async () => {
  const tenant = await createTenant()
  await addDestination(tenant, { isPrivate: false })
  tell(tenant, 'gen-unstored')
  expect((await waitUntilTold('gen-unstored')).body).not.toContain(PROMPT)
  await updateContentSetting({ organizationId: tenant.organizationId, store_prompts_and_completions: true })
  tell(tenant, 'gen-stored')
  expect((await waitUntilTold('gen-stored')).body).toContain(PROMPT)
})

test('only the chosen keys and share are told, and nothing where there is no destination', async () => {
  const [tenant, idle] = [await createTenant(), await createTenant()]
  await addDestination(tenant, { apiKeyHashes: [tenant.keyHash] })
  const { id: silentId } = await addDestination(tenant, { samplingRate: 0 })
  tell(tenant, 'gen-other-key', { apiKeyId: null })
  tell(idle, 'gen-idle')
  tell(tenant, 'gen-chosen-key')
  await waitUntilTold('gen-chosen-key')
  expect([told('gen-other-key'), told('gen-idle')]).toEqual([undefined, undefined])
  expect(received.filter(({ body }) => body.includes('gen-chosen-key'))).toHaveLength(1)
  expect((await findDestination({ organizationId: tenant.organizationId, id: silentId })).deliveredCount).toBe(0n)
  let asked = 0
  tellGeneration(idle.organizationId, () => {
    asked += 1
    throw new Error('never called')
  })
  expect(asked).toBe(0)
})

test('a batch that is refused is sent again', async () => {
  const tenant = await createTenant()
  await addDestination(tenant)
  answers.push(503)
  tell(tenant, 'gen-again')
  await waitFor(() => received.filter(({ body }) => body.includes('gen-again')).length === 2, {
    what: 'the second try',
  })
})

test('credentials are sealed in the row and hidden in answers, and the test button says what the destination said', async () => {
  const tenant = await createTenant()
  const made = await addDestination(tenant)
  expect(made.config.headers).toEqual({ Authorization: HIDDEN_VALUE })
  const row = await getDb().observabilityDestination.findFirstOrThrow({ where: { id: made.id } })
  expect(Buffer.from(row.ciphertext).toString('latin1')).not.toContain('canary-5f2')
  answers.push(401)
  const answer = await testDestination({ organizationId: tenant.organizationId, id: made.id })
  expect(answer).toMatchObject({ delivered: false, status: 401, answer: 'taken' })
})

test('a destination of another organization is not there, and stays', async () => {
  const [mine, theirs] = [await createTenant(), await createTenant()]
  const { id } = await addDestination(theirs)
  const foreign = { organizationId: mine.organizationId, id }
  for (const call of [findDestination, deleteDestination, testDestination]) {
    await expect(call(foreign)).rejects.toMatchObject({ code: 'not_found' })
  }
  const row = await findDestination({ organizationId: theirs.organizationId, id })
  expect(toDestinationObject(row).id).toBe(id)
})
