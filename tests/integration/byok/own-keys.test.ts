import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteProviderKey } from '@/lib/byok'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import { findGeneration, getBalance, getKeyUsage, runAudit } from '@/lib/ledger'
import { testOwnKey } from '@/lib/gateway'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postChat, resetSandbox, startApi } from '@/tests/integration/gateway/kit'
import { bringKey, complete, HELLO, listCredentials, setTerms, startOwnServer } from './kit'

const CUSTOM_MODEL = 'house-model'

let api: Api
beforeAll(async () => {
  api = await startApi()
  await loadCatalog({ pool: getPool(), customModels: [CUSTOM_MODEL] })
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(async () => {
  setTerms({ allowanceUsd: 25_000n, feePercent: 5 })
  await resetSandbox(api)
})

const readAttempts = async (organizationId: string, id: string) =>
  (await findGeneration({ organizationId, id }))?.attempts.map(({ provider, status, is_byok = false }) => ({
    provider,
    status,
    is_byok,
  }))

describe('an own key', () => {
  test('answers before our capacity; within the allowance it costs nothing, and the vendor price is told', async () => {
    const tenant = await createTenant()
    await bringKey(tenant)
    const { id, usage } = await complete(api, tenant)
    expect(await listCredentials(api, 'openai')).toEqual(['…1234'])
    expect(usage).toMatchObject({ cost: 0, is_byok: true })
    const listNanos = BigInt(usage.prompt_tokens) * 150n + BigInt(usage.completion_tokens) * 600n
    expect(usage.cost_details.upstream_inference_cost).toBe(nanosToJsonNumber(listNanos))
    expect(await findGeneration({ organizationId: tenant.organizationId, id })).toMatchObject({
      isByok: true,
      byokUpstreamNanos: listNanos,
      costNanos: 0n,
      upstreamCostNanos: 0n,
    })
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    const spent = await getKeyUsage({ organizationId: tenant.organizationId, apiKeyIds: [tenant.keyId] })
    expect(spent.get(tenant.keyId)).toMatchObject({ totalNanos: 0n, byok: { totalNanos: listNanos } })
  })

  test('costs exactly the fee above the allowance, streamed or not, and the balance loses just that', async () => {
    setTerms({ allowanceUsd: 0n, feePercent: 5 })
    const tenant = await createTenant()
    await bringKey(tenant)
    const whole = (await complete(api, tenant)).usage
    const response = await postChat(api, tenant.apiKey, { ...HELLO, stream: true })
    const last = (await response.text()).split('\n\n').findLast((event) => event.includes('"usage"'))
    const { usage: streamed } = JSON.parse(last?.slice(6) ?? '{}') as { usage: typeof whole }
    for (const usage of [whole, streamed]) {
      const listNanos = BigInt(usage.prompt_tokens) * 150n + BigInt(usage.completion_tokens) * 600n
      expect(usage).toMatchObject({ is_byok: true, cost: nanosToJsonNumber((listNanos * 500n + 9_999n) / 10_000n) })
      expect(usage.cost_details.upstream_inference_cost).toBe(nanosToJsonNumber(listNanos))
    }
    const { totalUsageNanos } = await getBalance(tenant)
    expect(nanosToJsonNumber(totalUsageNanos)).toBeCloseTo(whole.cost + streamed.cost, 12)
  })

  test('that is refused gives way to our capacity, which is billed, and rests instead of slowing the next request', async () => {
    const tenant = await createTenant()
    const key = await bringKey(tenant, { plaintext: 'invalid-key-of-the-tenant' })
    const first = await complete(api, tenant)
    expect(await readAttempts(tenant.organizationId, first.id)).toEqual([
      { provider: 'openai', status: 401, is_byok: true },
      { provider: 'openai', status: 200, is_byok: false },
    ])
    expect(first.usage).toMatchObject({ is_byok: false })
    expect(first.usage.cost).toBeGreaterThan(0)
    const second = await complete(api, tenant)
    expect(await readAttempts(tenant.organizationId, second.id)).toHaveLength(1)
    await deleteProviderKey({ organizationId: tenant.organizationId, id: key.id })
  })

  test.each([402, 429])(
    'answered with %i by its vendor gives way as well, and the endpoint stays in use for others',
    async (status) => {
      const tenant = await createTenant()
      await bringKey(tenant)
      await addFault(api, { fault: String(status), provider: 'openai', times: 1 })
      const { id } = await complete(api, tenant)
      expect(await readAttempts(tenant.organizationId, id)).toEqual([
        { provider: 'openai', status, is_byok: true },
        { provider: 'openai', status: 200, is_byok: false },
      ])
      const other = await createTenant()
      expect((await complete(api, other)).usage.is_byok).toBe(false)
    },
  )

  test('does not lead to the same endpoint once more when it is the endpoint that fails', async () => {
    const tenant = await createTenant()
    await bringKey(tenant)
    await addFault(api, { fault: '500', provider: 'openai' })
    const response = await postChat(api, tenant.apiKey, HELLO)
    expect(response.status).toBe(502)
    expect(await listSeen(api, 'openai')).toHaveLength(1)
  })

  test('that is required closes our capacity: its refusal is told as such, costs nothing and shows no key', async () => {
    const tenant = await createTenant()
    await bringKey(tenant, { plaintext: 'invalid-canary-77aa-of-the-tenant', isRequired: true })
    const response = await postChat(api, tenant.apiKey, HELLO)
    const text = await response.text()
    expect(response.status).toBe(502)
    expect(text).toContain('refused your own key')
    expect(JSON.parse(text)).toMatchObject({ error: { metadata: { is_byok: true, provider_name: 'OpenAI' } } })
    expect(text).not.toContain('canary')
    expect(await listSeen(api, 'openai')).toHaveLength(1)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
  })

  test('needs no credits within the allowance, and only the fee above it', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    expect((await postChat(api, tenant.apiKey, HELLO)).status).toBe(402)
    await bringKey(tenant)
    expect((await complete(api, tenant)).usage).toMatchObject({ is_byok: true, cost: 0 })
    setTerms({ allowanceUsd: 0n, feePercent: 5 })
    expect((await postChat(api, tenant.apiKey, { ...HELLO, max_tokens: 1_000 })).status).toBe(402)
  })

  test('of a poor organization that is refused does not reach our capacity', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    await bringKey(tenant, { plaintext: 'invalid-key-of-the-tenant' })
    expect((await postChat(api, tenant.apiKey, HELLO)).status).toBe(502)
    expect(await listSeen(api, 'openai')).toHaveLength(1)
  })

  test('is used by its own organization only, and there by the keys, people and models that it names', async () => {
    const [tenant, other] = [await createTenant(), await createTenant()]
    await bringKey(tenant, { allowedApiKeyHashes: [tenant.keyHash], allowedModels: ['openai/gpt-4o-mini'] })
    expect((await complete(api, tenant)).usage.is_byok).toBe(true)
    expect((await complete(api, tenant, { model: 'openai/gpt-4o' })).usage.is_byok).toBe(false)
    expect((await complete(api, other)).usage.is_byok).toBe(false)
    const { createKey } = await import('@/lib/keys')
    const { secret } = await createKey({ organizationId: tenant.organizationId, createdByUserId: null, name: 'second' })
    expect((await complete(api, { ...tenant, apiKey: secret })).usage.is_byok).toBe(false)
  })

  test('stays out of requests that ask for zero retention when its account keeps data, and policies come before it', async () => {
    const tenant = await createTenant()
    await bringKey(tenant)
    const response = await postChat(api, tenant.apiKey, { ...HELLO, provider: { only: ['openai'], zdr: true } })
    expect(response.status).toBe(404)
    expect(await listSeen(api, 'openai')).toEqual([])
  })

  test('that was deleted is used no more by the next request', async () => {
    const tenant = await createTenant()
    const { id } = await bringKey(tenant)
    expect((await complete(api, tenant)).usage.is_byok).toBe(true)
    await deleteProviderKey({ organizationId: tenant.organizationId, id })
    expect((await complete(api, tenant)).usage.is_byok).toBe(false)
  })

  test('is written about nowhere: not in answers, records or rows, whatever its vendor repeats', async () => {
    const tenant = await createTenant()
    const plaintext = 'canary.99zz.with.no.known.form'
    const server = await startOwnServer((authorization) => ({
      status: 401,
      body: { error: { message: `Wrong key ${authorization}`, type: 'x', code: authorization } },
    }))
    await bringKey(tenant, { provider: 'custom', baseUrl: server.url, plaintext, isRequired: true })
    const body = { model: `custom/${CUSTOM_MODEL}`, messages: HELLO.messages }
    const response = await postChat(api, tenant.apiKey, body)
    const text = await response.text()
    const generation = await findGeneration({
      organizationId: tenant.organizationId,
      id: response.headers.get('x-generation-id') ?? '',
    })
    const { rows } = await getPool().query('SELECT k::text FROM provider_key k')
    await server.close()
    expect(server.authorizations).toEqual([`Bearer ${plaintext}`])
    expect(response.status).toBe(502)
    expect(generation?.attempts).toHaveLength(1)
    const everything = JSON.stringify([text, generation, rows], (_name, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(everything).not.toContain('canary.99zz')
  })
})

describe('testing a key', () => {
  test('tells whether the provider accepts it, without asking anything of a model', async () => {
    const tenant = await createTenant()
    const good = await bringKey(tenant, { isDisabled: true })
    const bad = await bringKey(tenant, { plaintext: 'invalid-key-of-the-tenant' })
    const address = (id: string) => ({ organizationId: tenant.organizationId, id })
    expect(await testOwnKey(address(good.id))).toMatchObject({ verdict: 'works', status: 200 })
    const refused = await testOwnKey(address(bad.id))
    expect(refused).toMatchObject({ verdict: 'refused', status: 401 })
    // In the provider's words, and without the key that it may repeat.
    expect(refused.message).toMatch(/^The provider refused the key: \w/)
    expect(refused.message).not.toContain('invalid-key-of-the-tenant')
    const other = await createTenant()
    await expect(testOwnKey({ ...address(good.id), organizationId: other.organizationId })).rejects.toMatchObject({
      code: 'not_found',
    })
    const gone = await bringKey(tenant, { provider: 'custom', baseUrl: 'http://127.0.0.1:1/v1' })
    expect(await testOwnKey(address(gone.id))).toMatchObject({ verdict: 'unreachable', status: null })
    const seen = await listCredentials(api, 'openai')
    expect(new Set(seen)).toEqual(new Set(['…1234', '…nant', '']))
  })
})

describe('a server that an organization named itself', () => {
  const body = { model: `custom/${CUSTOM_MODEL}`, messages: HELLO.messages }
  const answer = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: CUSTOM_MODEL,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'From the house.' } }],
    usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
  }

  test('gets the own key and never ours, also when it refuses and our capacity takes over', async () => {
    const tenant = await createTenant()
    let status = 200
    const server = await startOwnServer(() => ({
      status,
      body: status === 200 ? answer : { error: { message: 'no' } },
    }))
    await bringKey(tenant, { provider: 'custom', baseUrl: server.url })
    const own = await complete(api, tenant, { ...body, provider: undefined })
    expect(own).toMatchObject({ choices: [{ message: { content: 'From the house.' } }], usage: { is_byok: true } })
    status = 401
    const ours = await complete(api, tenant, { ...body, provider: undefined })
    expect(ours.usage.is_byok).toBe(false)
    await server.close()
    expect(server.authorizations).toEqual(Array(2).fill('Bearer own-key-of-the-tenant-1234'))
    expect(await listCredentials(api, 'custom')).toEqual(['…dbox'])
  })

  test.each([
    { where: 'a private address', url: 'http://10.255.255.1:8080/v1' },
    { where: 'the metadata address', url: 'http://169.254.169.254/v1' },
    { where: 'an address of the shared range', url: 'http://[::ffff:192.168.1.1]:80/v1' },
  ])('is not connected to at $where, even if such a URL came into its row', async ({ url }) => {
    const tenant = await createTenant()
    const { id } = await bringKey(tenant, {
      provider: 'custom',
      baseUrl: 'https://models.example.com/v1',
      isRequired: true,
    })
    await getPool().query('UPDATE provider_key SET base_url = $2 WHERE id = $1', [id, url])
    const { forgetOwnKeys } = await import('@/lib/byok/own-keys')
    forgetOwnKeys(tenant.organizationId)
    const startedAt = performance.now()
    const response = await postChat(api, tenant.apiKey, body)
    expect(response.status).toBe(502)
    expect(await response.text()).toContain('UNSAFE_ADDRESS')
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})
