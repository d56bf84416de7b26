import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'
import { findGeneration } from '@/lib/ledger'
import { createTenant } from '@/tests/factories/create-tenant'
import { type DeafListener, startDeafListener } from '@/tests/factories/deaf-listener'
import { type Api, postChat, startApi } from '../gateway/kit'
import { type ScriptedUpstream, startScriptedUpstream } from '../gateway/scripted-upstream'

const CONNECT_MS = 400

let api: Api
let deaf: DeafListener
let answering: ScriptedUpstream
beforeAll(async () => {
  deaf = await startDeafListener()
  answering = await startScriptedUpstream()
  answering.answer({
    id: 'chatcmpl-1',
    choices: [{ index: 0, message: { role: 'assistant', content: 'here' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 },
  })
  Object.assign(process.env, {
    DEEPINFRA_BASE_URL: deaf.url,
    NOVITA_BASE_URL: answering.url,
    UPSTREAM_CONNECT_TIMEOUT_MS: String(CONNECT_MS),
    // Nothing else may be what ends the wait.
    UPSTREAM_WHOLE_TIMEOUT_MS: '60000',
  })
  api = await startApi()
})
afterAll(async () => {
  await api.close()
  deaf.close()
  answering.close()
})

test('a provider that accepts no connection is given up after the connect limit, and the next one answers', async () => {
  const tenant = await createTenant()
  const response = await postChat(api, tenant.apiKey, {
    model: 'openai/gpt-oss-120b',
    messages: [{ role: 'user', content: 'Are you there?' }],
    provider: { order: ['deepinfra', 'novita'] },
  })
  const answer = (await response.json()) as { id: string; provider: string }
  expect(answer, JSON.stringify(answer)).toMatchObject({ provider: 'Novita' })
  const generation = await findGeneration({ organizationId: tenant.organizationId, id: answer.id })
  const [first, second] = generation?.attempts ?? []
  expect(first).toMatchObject({ provider: 'deepinfra', status: null, error_type: 'timeout' })
  expect(first?.latency_ms).toBeGreaterThanOrEqual(CONNECT_MS * 0.9)
  // The limit is kept by a clock that ticks in seconds; whatever else would end the wait comes much later.
  expect(first?.latency_ms).toBeLessThan(8_000)
  expect(second).toMatchObject({ provider: 'novita', status: 200 })
})

test('without a setting the limit is the three seconds of the documentation', () => {
  const env = parseEnv({ ...process.env, UPSTREAM_CONNECT_TIMEOUT_MS: undefined })
  expect(env.UPSTREAM_CONNECT_TIMEOUT_MS).toBe(3_000)
})
