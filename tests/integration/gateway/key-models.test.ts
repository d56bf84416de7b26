import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createKey, updateKey } from '@/lib/keys'
import { createTenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { type Api, listSeen, resetSandbox, startApi } from './kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const ask = (apiKey: string, body: object, path = 'chat/completions') =>
  fetch(`${api.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Hello' }], ...body }),
  })

test('a key that is for some models gets 403 for any other one, with the field, and no provider sees the request', async () => {
  const { organizationId } = await createTenant()
  const settings = { organizationId, createdByUserId: null, name: 'only deepseek', allowedModels: ['deepseek/*'] }
  const { secret } = await createKey(settings)
  expect((await ask(secret, { model: 'deepseek/deepseek-chat' })).status).toBe(200)
  const refused = await ask(secret, { model: 'anthropic/claude-sonnet-4.6' })
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    error: { metadata: { field: 'model', reason: 'key_models', allowed_models: ['deepseek/*'] } },
  })
  const models = ['deepseek/deepseek-chat', 'anthropic/claude-sonnet-4.6']
  const second = await ask(secret, { models })
  expect(second.status).toBe(403)
  expect(await second.json()).toMatchObject({ error: { metadata: { field: 'models[1]' } } })
  const embedded = await ask(secret, { model: 'openai/text-embedding-3-small', input: 'x' }, 'embeddings')
  expect(embedded.status).toBe(403)
  expect(await listSeen(api, 'anthropic')).toEqual([])
  expect(await listSeen(api, 'openai')).toEqual([])
})

test('a change of a key’s models is seen within a moment, without a new key', async () => {
  const { organizationId, keyHash, apiKey } = await createTenant()
  expect((await ask(apiKey, { model: 'deepseek/deepseek-chat' })).status).toBe(200)
  await updateKey({ organizationId, hash: keyHash, allowedModels: ['openai/gpt-5.2'] })
  await waitFor(async () => (await ask(apiKey, { model: 'deepseek/deepseek-chat' })).status === 403)
})
