import { APIError } from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getBalance, runAudit } from '@/lib/ledger'
import { textCompletion } from '@/lib/schemas/completions'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, createClient, listSeen, postTo, resetSandbox, startApi } from '../gateway/kit'

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

/** Served by one provider alone, so that what it saw is certain. */
const model = 'openai/gpt-4o'

describe('a legacy completion', () => {
  test('follows its schema and costs exactly what the balance loses', async () => {
    const tenant = await createTenant()
    const response = await postTo(api, 'completions', { apiKey: tenant.apiKey, body: { model, prompt: 'Hello' } })
    expect(response.status).toBe(200)
    const completion = textCompletion.parse(await response.json())
    expect(completion.choices[0]?.text.length).toBeGreaterThan(0)
    expect(completion.usage.cost).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
  })

  test.each([
    ['a string', 'Say hello'],
    ['an array of one string', ['Say hello']],
  ])('works in the openai client with %s as its prompt, which reaches the model as it is', async (_name, prompt) => {
    const tenant = await createTenant()
    const completion = await createClient(api, tenant.apiKey).completions.create({ model, prompt, max_tokens: 50 })
    expect(completion.object).toBe('text_completion')
    expect(completion.choices[0]?.finish_reason).toMatch(/stop|length/)
    expect((await listSeen(api, 'openai'))[0]?.body.messages).toEqual([{ role: 'user', content: 'Say hello' }])
  })

  test('streams text_completion chunks in the openai client, the last one with the bill', async () => {
    const tenant = await createTenant()
    const stream = await createClient(api, tenant.apiKey).completions.create({ model, prompt: 'Hello', stream: true })
    let text = ''
    let cost: unknown
    const reasons: unknown[] = []
    for await (const chunk of stream) {
      expect(chunk.object).toBe('text_completion')
      text += chunk.choices[0]?.text ?? ''
      reasons.push(chunk.choices[0]?.finish_reason)
      if (chunk.usage) cost = (chunk.usage as unknown as { cost: number }).cost
    }
    expect(text.length).toBeGreaterThan(0)
    expect(reasons.filter(Boolean)).toEqual(['stop'])
    expect(cost).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
  })

  test('throws in the openai client when its stream breaks, and costs nothing', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: 'cut', afterChunks: 3 })
    const stream = await createClient(api, tenant.apiKey).completions.create({
      model,
      prompt: 'write 50 words',
      stream: true,
    })
    await expect(
      (async () => {
        for await (const chunk of stream) expect(chunk.object).toBe('text_completion')
      })(),
    ).rejects.toThrow(APIError)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
  })

  test.each([
    ['no prompt', { model }, 'prompt'],
    ['two prompts', { model, prompt: ['a', 'b'] }, 'prompt'],
    ['token ids', { model, prompt: [1, 2, 3] }, 'prompt'],
    ['an empty prompt', { model, prompt: '' }, 'prompt'],
    ['several answers', { model, prompt: 'Hi', n: 2 }, 'n'],
    ['a suffix', { model, prompt: 'Hi', suffix: 'x' }, 'suffix'],
    ['log probabilities', { model, prompt: 'Hi', logprobs: 3 }, 'logprobs'],
  ])('refuses %s with 400 that names the field', async (_name, body, field) => {
    const tenant = await createTenant()
    const response = await postTo(api, 'completions', { apiKey: tenant.apiKey, body })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { code: 400, message: expect.stringContaining(`\`${field}`) as string },
    })
  })
})
