import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, postChat, resetSandbox, startApi } from '../gateway/kit'

let api: Api
let tenant: Tenant
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  await resetSandbox(api)
  tenant = await createTenant()
})

/** Several providers serve it, and charge less for what they have cached. */
const model = 'moonshotai/kimi-k2.5'

type Answer = { provider: string; usage: { prompt_tokens_details: { cached_tokens: number } } }

async function ask(more: Record<string, unknown> = {}, question = 'Hello'): Promise<Answer> {
  const system = 'You are patient. '.repeat(400)
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: question },
  ]
  const response = await postChat(api, tenant.apiKey, { model, messages, max_tokens: 30, ...more })
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Answer
}

describe('a conversation', () => {
  test('stays with the endpoint that has its prompt, whatever the draw says', async () => {
    for (let conversation = 0; conversation < 6; conversation++) {
      const question = `conversation ${conversation}`
      const first = await ask({}, question)
      for (let turn = 0; turn < 4; turn++) {
        const next = await ask({}, question)
        expect(next.provider).toBe(first.provider)
        expect(next.usage.prompt_tokens_details.cached_tokens).toBeGreaterThan(0)
      }
    }
  })

  test('of another organization, or another one of the same, may be elsewhere', async () => {
    const providers = new Set<string>()
    for (let conversation = 0; conversation < 40; conversation++) {
      providers.add((await ask({}, `conversation ${conversation}`)).provider)
    }
    expect(providers.size).toBeGreaterThan(1)
  })

  test('that the caller named stays from its first answer on, whatever is said', async () => {
    const session = { session_id: 'my session' }
    const pinned = await ask(
      { ...session, provider: { ignore: ['deepinfra', 'novita', 'together', 'fireworks'] } },
      'a',
    )
    for (let turn = 0; turn < 8; turn++) expect((await ask(session, `turn ${turn}`)).provider).toBe(pinned.provider)
  })

  test('comes back to its endpoint after a failure: a fallback does not move it', async () => {
    const session = { session_id: 'another session' }
    const choice = { ignore: ['deepinfra', 'novita', 'together', 'fireworks'] }
    const pinned = await ask({ ...session, provider: choice })
    await addFault(api, { fault: '500', provider: 'moonshotai', times: 1 })
    const during = await ask(session)
    expect(during.provider).not.toBe(pinned.provider)
    // The outage is over when something has worked there.
    await ask({ provider: choice })
    expect((await ask(session)).provider).toBe(pinned.provider)
  })

  test('goes where the caller orders it', async () => {
    const session = { session_id: 'ordered session' }
    const pinned = await ask({ ...session, provider: { ignore: ['deepinfra', 'novita', 'together', 'fireworks'] } })
    const ordered = await ask({ ...session, provider: { order: ['novita'] } })
    expect(ordered.provider).not.toBe(pinned.provider)
  })
})
