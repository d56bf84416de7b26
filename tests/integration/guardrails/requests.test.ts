import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { assignKeys, createGuardrail, listFindings } from '@/lib/guardrails'
import type { CreateGuardrail } from '@/lib/schemas/guardrails'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { type Api, createClient, listSeen, postChat, postTo, resetSandbox, setPace, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const MODEL = 'deepseek/deepseek-chat'
const SECRET = 'ada@example.com'
type Problem = { error: { code: number; message: string; metadata: Record<string, unknown> } }

async function guard(tenant: Tenant, rules: Partial<CreateGuardrail>): Promise<string> {
  const { organizationId, keyHash } = tenant
  const { id } = await createGuardrail({ organizationId, createdByUserId: null, name: 'Careful', ...rules })
  await assignKeys({ organizationId, id, keyHashes: [keyHash], userId: null })
  return id
}

const ask = (tenant: Tenant, content: string, more: object = {}) =>
  postChat(api, tenant.apiKey, {
    model: MODEL,
    provider: { only: ['deepseek'] },
    messages: [{ role: 'user', content }],
    ...more,
  })

const findings = async (tenant: Tenant, count: number) =>
  waitFor(
    async () => {
      const listed = await listFindings({ organizationId: tenant.organizationId, limit: 50 })
      return listed.findings.length >= count ? listed.findings : undefined
    },
    { what: 'what was found' },
  )

describe('what must not leave the organization', () => {
  const redact = { content_filter_builtins: [{ slug: 'email' as const, action: 'redact' as const }] }

  test.each([
    ['chat/completions', { messages: [{ role: 'user', content: `I am ${SECRET}` }] }],
    ['chat/completions', { messages: [{ role: 'user', content: [{ type: 'text', text: `I am ${SECRET}` }] }] }],
    [
      'chat/completions',
      {
        messages: [
          { role: 'system', content: `Of ${SECRET}` },
          { role: 'user', content: 'Hi' },
        ],
      },
    ],
    ['responses', { input: `I am ${SECRET}` }],
    ['completions', { prompt: `I am ${SECRET}` }],
    ['messages', { max_tokens: 50, messages: [{ role: 'user', content: `I am ${SECRET}` }] }],
  ])('is redacted before any provider sees it: %s', async (path, body) => {
    const tenant = await createTenant()
    await guard(tenant, redact)
    const response = await postTo(api, path, {
      apiKey: tenant.apiKey,
      body: { model: MODEL, provider: { only: ['deepseek'] }, ...body },
    })
    expect(response.status).toBe(200)
    const [seen] = await listSeen(api, 'deepseek')
    expect(JSON.stringify(seen?.body)).not.toContain(SECRET)
    expect(JSON.stringify(seen?.body)).toContain('[EMAIL]')
    const [found] = await findings(tenant, 1)
    expect(found).toMatchObject({
      direction: 'input',
      action: 'redact',
      detector: 'email',
      label: '[EMAIL]',
      matches: 1,
    })
  })

  test('is redacted in tool results and in arguments of earlier calls', async () => {
    const tenant = await createTenant()
    await guard(tenant, redact)
    const call = { id: 'c1', type: 'function', function: { name: 'mail', arguments: `{"to":"${SECRET}"}` } }
    const messages = [
      { role: 'user', content: 'Write' },
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c1', content: `Sent to ${SECRET}` },
    ]
    expect(
      (await postChat(api, tenant.apiKey, { model: MODEL, provider: { only: ['deepseek'] }, messages })).status,
    ).toBe(200)
    const [seen] = await listSeen(api, 'deepseek')
    expect(JSON.stringify(seen?.body)).not.toContain(SECRET)
  })

  test('is redacted before it is embedded', async () => {
    const tenant = await createTenant()
    await guard(tenant, redact)
    const body = { model: 'openai/text-embedding-3-small', input: ['plain', `by ${SECRET}`] }
    expect((await postTo(api, 'embeddings', { apiKey: tenant.apiKey, body })).status).toBe(200)
    const [seen] = await listSeen(api, 'openai')
    expect(seen?.body.input).toEqual(['plain', 'by [EMAIL]'])
  })

  test('blocks the request where the rule says so: 403 with the names of the rules, nothing called, nothing billed', async () => {
    const tenant = await createTenant()
    const id = await guard(tenant, {
      content_filters: [{ pattern: 'project-\\w+', action: 'block', label: 'PROJECT' }],
    })
    const response = await ask(tenant, 'Tell me about project-mercury')
    const { error } = (await response.json()) as Problem
    expect(response.status).toBe(403)
    expect(error.metadata).toMatchObject({
      error_type: 'permission_denied',
      error_code: 'guardrail_blocked',
      patterns: ['PROJECT'],
      guardrail_id: id,
      guardrail_name: 'Careful',
      direction: 'input',
    })
    expect(error.message).not.toContain('mercury')
    expect(await listSeen(api, 'deepseek')).toEqual([])
  })

  test('is only noted where the rule flags', async () => {
    const tenant = await createTenant()
    await guard(tenant, { content_filter_builtins: [{ slug: 'email', action: 'flag' }] })
    expect((await ask(tenant, `I am ${SECRET}`)).status).toBe(200)
    const [seen] = await listSeen(api, 'deepseek')
    expect(JSON.stringify(seen?.body)).toContain(SECRET)
    const found = await findings(tenant, 1)
    expect(found.map(({ action }) => action)).not.toContain('redact')
    expect(found.at(-1)).toMatchObject({ action: 'flag', direction: 'input' })
  })
})

describe('an answer', () => {
  const words = (action: 'redact' | 'block') => ({ content_filters: [{ pattern: '[a-z]{5,}', action, label: '[W]' }] })

  test('is redacted whole', async () => {
    const tenant = await createTenant()
    await guard(tenant, words('redact'))
    const body = (await (await ask(tenant, 'Hi')).json()) as { choices: { message: { content: string } }[] }
    const text = body.choices[0]?.message.content ?? ''
    expect(text).toContain('[W]')
    expect(text).not.toMatch(/[a-z]{5,}/)
  })

  test('is redacted in a stream as it would be whole, however the provider cuts it', async () => {
    const tenant = await createTenant()
    const plain = (await (await ask(tenant, 'Hi')).json()) as { choices: { message: { content: string } }[] }
    await guard(tenant, words('redact'))
    await waitFor(async () => (await (await ask(tenant, 'Hi')).text()).includes('[W]'), {
      what: 'the guardrail to hold',
    })
    await setPace(api, 2_000)
    const stream = await createClient(api, tenant.apiKey).chat.completions.create({
      model: MODEL,
      messages: [{ role: 'user', content: 'Hi' }],
      stream: true,
      ...{ provider: { only: ['deepseek'] } },
    })
    let text = ''
    let finish: string | null = null
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? ''
      finish = chunk.choices[0]?.finish_reason ?? finish
    }
    expect(text).toBe((plain.choices[0]?.message.content ?? '').replace(/[a-z]{5,}/g, '[W]'))
    expect(finish).toBe('stop')
    const found = await findings(tenant, 2)
    expect(found.some(({ direction }) => direction === 'output')).toBe(true)
  })

  test('that is blocked midway ends with an error chunk, shows nothing of it, and is billed for what was made', async () => {
    const tenant = await createTenant()
    await guard(tenant, { content_filters: [{ pattern: '[a-z]{5,}', action: 'block', label: 'LONG' }] })
    const text = await (await ask(tenant, 'Hi', { stream: true })).text()
    expect(text).toContain('"error_code":"guardrail_blocked"')
    expect(text).toContain('"finish_reason":"error"')
    const shown = [...text.matchAll(/"delta":\{[^}]*"content":"([^"]*)"/g)].map(([, piece]) => piece).join('')
    expect(shown).not.toMatch(/[a-z]{5,}/)
    const { rows } = await getPool().query<{ status: string; cost: string }>(
      'SELECT status, cost_nanos::text AS cost FROM generation WHERE organization_id = $1',
      [tenant.organizationId],
    )
    expect(rows).toHaveLength(1)
    expect(BigInt(rows[0]?.cost ?? '0')).toBeGreaterThan(0n)
  })
})

describe('lists', () => {
  test('leave out models and providers, and the error says which guardrail did', async () => {
    const tenant = await createTenant()
    await guard(tenant, { allowed_models: ['openai/gpt-5.2'], ignored_providers: ['openai'] })
    const response = await ask(tenant, 'Hi')
    const { error } = (await response.json()) as Problem
    expect(response.status).toBe(404)
    expect(error.metadata.excluded_by).toEqual(expect.arrayContaining(['guardrail:allowed_models']))
    expect(error.message).toContain('Careful')
    const other = await postChat(api, tenant.apiKey, {
      model: 'openai/gpt-5.2',
      messages: [{ role: 'user', content: 'Hi' }],
    })
    expect(other.status === 404 || (await listSeen(api, 'openai')).length === 0).toBe(true)
  })

  test('bind what a router chooses', async () => {
    const tenant = await createTenant()
    const choose = async () => {
      const response = await ask(tenant, 'Hi', { model: 'openrouter/auto', provider: {} })
      return ((await response.json()) as { model: string }).model
    }
    const chosen = await choose()
    await guard(tenant, { ignored_models: [chosen] })
    const other = await waitFor(
      async () => {
        const model = await choose()
        return model === chosen ? undefined : model
      },
      { what: 'another choice' },
    )
    expect(other).toMatch(/.\/./)
  })

  test('of several guardrails all hold', async () => {
    const tenant = await createTenant()
    await guard(tenant, { allowed_models: [MODEL, 'openai/gpt-5.2'] })
    await createGuardrail({
      organizationId: tenant.organizationId,
      createdByUserId: null,
      name: 'Everybody',
      allowed_models: ['openai/gpt-5.2', 'anthropic/claude-sonnet-4.6'],
      is_default: true,
    })
    expect((await ask(tenant, 'Hi')).status).toBe(404)
    expect((await ask(tenant, 'Hi', { model: 'anthropic/claude-sonnet-4.6' })).status).toBe(404)
    expect((await ask(tenant, 'Hi', { model: 'openai/gpt-5.2', provider: {} })).status).toBe(200)
  })
})
