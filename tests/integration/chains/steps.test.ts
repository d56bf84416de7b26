import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getDb } from '@/lib/db'
import { getEndpointHealth } from '@/lib/gateway/health'
import { runAudit } from '@/lib/ledger'
import { rehearsalEvent } from '@/lib/schemas/rehearsal'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { addFault, type Api, listSeen, postChat, resetSandbox, startApi } from '../gateway/kit'
import { createOwner, FIRST, hello, SECOND, step, THIRD } from './kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

const ask = (apiKey: string, more: Record<string, unknown> = {}) =>
  postChat(api, apiKey, { model: '@chain/mine', messages: hello, ...more })

type Answer = { model?: string; provider?: string; error?: { message: string; metadata: Record<string, unknown> } }
const read = async (response: Response) => ({ status: response.status, body: (await response.json()) as Answer })

describe('a step of a chain', () => {
  test('with a provider is answered by nobody else, and the next step follows when that one fails', async () => {
    const owner = await createOwner([
      step({ model: THIRD, provider: 'novita' }),
      step({ model: THIRD, provider: 'together' }),
    ])
    expect((await read(await ask(owner.apiKey))).body.provider).toBe('Novita')
    await addFault(api, { fault: '503', provider: 'novita' })
    const { status, body } = await read(await ask(owner.apiKey))
    expect({ status, provider: body.provider }).toEqual({ status: 200, provider: 'Together' })
    expect(await listSeen(api, 'deepseek')).toHaveLength(0)
  })

  test('moves on after the failures that it names, and ends the request after any other', async () => {
    const steps = [step({ model: FIRST, provider: 'anthropic', move_on: ['rate_limit'] }), step({ model: SECOND })]
    const owner = await createOwner(steps)
    await addFault(api, { fault: '503', provider: 'anthropic', times: 1 })
    expect((await ask(owner.apiKey)).status).toBe(503)
    expect(await listSeen(api, 'openai')).toHaveLength(0)
    await resetSandbox(api)
    await addFault(api, { fault: '429', provider: 'anthropic' })
    expect((await read(await ask(owner.apiKey))).body.model).toBe(SECOND)
  })

  test('that may not be passed is asked even while its endpoint is known to be down', async () => {
    const steps = [step({ model: FIRST, provider: 'anthropic', move_on: ['rate_limit'] }), step({ model: SECOND })]
    const owner = await createOwner(steps)
    await addFault(api, { fault: '503', provider: 'anthropic', times: 40 })
    for (let request = 0; request < 12; request++) expect((await ask(owner.apiKey)).status).toBe(503)
    const { ejectedEndpointIds } = getEndpointHealth().getRouteHealth()
    expect(ejectedEndpointIds.size).toBe(1)
    expect((await ask(owner.apiKey)).status).toBe(503)
    expect(await listSeen(api, 'openai')).toHaveLength(0)
  })

  test('gives up at its own time, and its impatience is not the endpoint’s fault', async () => {
    const owner = await createOwner([
      step({ model: FIRST, provider: 'anthropic', timeout_ms: 150 }),
      step({ model: SECOND }),
    ])
    await addFault(api, { fault: 'hang', provider: 'anthropic' })
    for (let request = 0; request < 12; request++) {
      const startedAt = performance.now()
      const { status, body } = await read(await ask(owner.apiKey, { stream: false }))
      expect({ status, model: body.model }).toEqual({ status: 200, model: SECOND })
      expect(performance.now() - startedAt).toBeLessThan(650)
    }
    expect(getEndpointHealth().getRouteHealth().ejectedEndpointIds.size).toBe(0)
  })

  test('a refusal and a prompt that is too long move on where the chain says so', async () => {
    const owner = await createOwner([step({ model: FIRST, move_on: ['refused'] }), step({ model: THIRD })])
    const fail = (error: string) => ({ rehearsal: { fail: [{ step: 1, error }] } })
    expect((await read(await ask(owner.apiKey, fail('refused')))).body.model).toBe(THIRD)
    const ended = await read(await ask(owner.apiKey, fail('context_too_long')))
    expect(ended.status).toBe(400)
    expect(await listSeen(api, 'anthropic')).toHaveLength(0)
  })
})

describe('a rehearsal', () => {
  const steps = [step({ model: FIRST }), step({ model: SECOND }), step({ model: THIRD })]
  const rehearsal = { fail: [{ step: 1 }, { step: 2, error: 'rate_limit' }] }

  test('goes down the chain for real, is billed as any answer, and asks nobody whom it switched off', async () => {
    const owner = await createOwner(steps)
    const response = await ask(owner.apiKey, { rehearsal })
    const body = (await response.json()) as { id: string; model: string; usage: { cost: number } }
    expect(body.model).toBe(THIRD)
    expect(body.usage.cost).toBeGreaterThan(0)
    expect(await listSeen(api, 'anthropic')).toHaveLength(0)
    expect(await listSeen(api, 'openai')).toHaveLength(0)
    const row = await getDb().generation.findFirstOrThrow({ where: { id: body.id } })
    const attempts = z.array(z.object({ model: z.string(), status: z.number(), is_rehearsed: z.boolean().optional() }))
    const [first, ...others] = attempts.parse(row.attempts)
    expect(first).toEqual({ model: FIRST, status: 503, is_rehearsed: true })
    expect(others).toContainEqual({ model: SECOND, status: 429, is_rehearsed: true })
    expect(others.at(-1)).toEqual({ model: THIRD, status: 200 })
  })

  test('leaves the health of endpoints as it is, however often it is done', async () => {
    const owner = await createOwner(steps)
    for (let request = 0; request < 12; request++) await (await ask(owner.apiKey, { rehearsal })).text()
    const { ejectedEndpointIds, unstableEndpointIds } = getEndpointHealth().getRouteHealth()
    expect([ejectedEndpointIds.size, unstableEndpointIds.size]).toEqual([0, 0])
  })

  test('of one provider leaves the others of the step', async () => {
    const owner = await createOwner([step({ model: THIRD })])
    const fail = ['deepseek', 'novita', 'together'].map((provider) => ({ step: 1, provider }))
    const { body } = await read(await ask(owner.apiKey, { rehearsal: { fail: fail.slice(0, 2) } }))
    expect({ model: body.model, provider: body.provider }).toEqual({ model: THIRD, provider: 'Together' })
    expect((await ask(owner.apiKey, { rehearsal: { fail } })).status).toBe(502)
  })

  test('is told attempt by attempt, then the answer and what it cost', async () => {
    const owner = await createOwner(steps)
    const app = await serveRoutes({
      '/api/v1/chains/:slug/rehearse': await import('@/app/api/v1/chains/[slug]/rehearse/route'),
    })
    const tell = async (fail: unknown[]) => {
      const response = await fetch(`${app.url}/api/v1/chains/mine/rehearse`, {
        method: 'POST',
        headers: { authorization: `Bearer ${owner.apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ prompt: 'Hello', fail }),
      })
      const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('data: '))
      return blocks.map((block) => rehearsalEvent.parse(JSON.parse(block.slice(6))))
    }
    const answered = await tell(rehearsal.fail)
    const ended = answered.flatMap((event) =>
      event.type === 'attempt_ended' ? [[event.step, event.is_rehearsed]] : [],
    )
    expect(ended).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ])
    expect(answered.at(-1)).toMatchObject({ type: 'done', model: THIRD })
    expect((await tell([1, 2, 3].map((number) => ({ step: number })))).at(-1)).toMatchObject({ type: 'failed' })
    await app.close()
  })

  test('needs a chain of the caller’s own, and a step that it has', async () => {
    const owner = await createOwner(steps)
    const plain = await read(await ask(owner.apiKey, { model: THIRD, rehearsal }))
    expect(plain).toMatchObject({ status: 400, body: { error: { metadata: { field: 'rehearsal' } } } })
    expect((await ask(owner.apiKey, { rehearsal: { fail: [{ step: 4 }] } })).status).toBe(400)
    const stranger = await createOwner([step({ model: THIRD })])
    expect((await ask(stranger.apiKey, { rehearsal: { fail: [{ step: 2 }] } })).status).toBe(400)
  })
})
