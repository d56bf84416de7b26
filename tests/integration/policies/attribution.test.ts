import { afterAll, beforeAll, expect, test } from 'vitest'
import * as generationRoute from '@/app/api/v1/generation/route'
import { generationResponse } from '@/lib/schemas/generation'
import { createTenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { type Api, postTo, startApi } from '../gateway/kit'

let api: Api
let app: ServedApp
beforeAll(async () => {
  api = await startApi()
  app = await serveRoutes({ '/api/v1/generation': generationRoute })
})
afterAll(async () => {
  await app.close()
  await api.close()
})

const model = 'deepseek/deepseek-chat'
const messages = [{ role: 'user', content: 'Hello' }]
const notes = { metadata: { team: 'blue' }, trace: { trace_id: 't-1', depth: { of: [1, 'two'] } }, session_id: 's-1' }

async function send(apiKey: string, route: string, body: unknown, headers: Record<string, string> = {}) {
  const init = { headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...headers } }
  return postTo(api, route, { apiKey, body, init })
}

async function readGeneration(apiKey: string, response: Response) {
  const id = response.headers.get('x-generation-id') ?? ''
  const found = await fetch(`${app.url}/api/v1/generation?id=${id}`, { headers: { authorization: `Bearer ${apiKey}` } })
  return generationResponse.parse(await found.json()).data
}

test.each([
  ['chat', 'chat/completions', { model, messages, ...notes }, notes.metadata],
  ['completions', 'completions', { model, prompt: 'Hello', ...notes }, notes.metadata],
  ['responses', 'responses', { model, input: 'Hello', ...notes }, notes.metadata],
  ['messages', 'messages', { model, messages, max_tokens: 20, trace: notes.trace, session_id: 's-1' }, null],
])(
  'what a caller says about itself is stored with a generation of %s and shown',
  async (name, route, body, metadata) => {
    const { apiKey } = await createTenant()
    const response = await send(
      apiKey,
      route,
      { ...body, user: 'ann@example.test' },
      {
        'http-referer': 'https://app.example',
        'x-openrouter-title': 'The App',
        'x-openrouter-categories': 'cli-agent, unknown, ROLEPLAY, game',
      },
    )
    expect(response.status).toBe(200)
    const generation = await readGeneration(apiKey, response)
    expect(generation).toMatchObject({
      api: name,
      http_referer: 'https://app.example',
      app_title: 'The App',
      app_categories: ['cli-agent', 'roleplay'],
      session_id: 's-1',
      trace: notes.trace,
      metadata,
    })
    expect(generation.external_user).toMatch(/^[\w-]{16,}$/)
    expect(JSON.stringify(generation)).not.toContain('ann@example.test')
  },
)

test('text that the database refuses does not lose the bill', async () => {
  const { apiKey } = await createTenant()
  const odd = { metadata: { 'a\0b': 'c\0d' }, trace: { 'x\0': '\ud800', trace_id: '\0' } }
  const response = await send(apiKey, 'chat/completions', { model, messages, ...odd })
  expect(response.status).toBe(200)
  expect((await readGeneration(apiKey, response)).metadata).toEqual({ ab: 'cd' })
})

const deep = JSON.parse(`${'{"a":'.repeat(12)}1${'}'.repeat(12)}`) as unknown
test.each([
  ['metadata with 17 pairs', { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, 'v'])) }],
  ['metadata with a long key', { metadata: { ['k'.repeat(65)]: 'v' } }],
  ['metadata with a long value', { metadata: { k: 'v'.repeat(513) } }],
  ['metadata that is no text', { metadata: { k: 1 } }],
  ['a trace that is too deep', { trace: deep }],
  ['a trace that is too large', { trace: { text: 'x'.repeat(20_000) } }],
  ['a session id that is too long', { session_id: 'x'.repeat(257) }],
])('%s is refused, naming the field', async (_what, fields) => {
  const { apiKey } = await createTenant()
  const refused = await send(apiKey, 'chat/completions', { model, messages, ...fields })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain(Object.keys(fields)[0] ?? '')
})
