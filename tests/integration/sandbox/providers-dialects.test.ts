import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BEARER, chat, complete, events, post, useSandbox } from './providers-support'

const sandbox = useSandbox()

async function stream(path: string, body: Record<string, unknown>) {
  const response = await post(`${sandbox.url()}/providers/${path}/chat/completions`, BEARER, { ...body, stream: true })
  const chunks = events(await response.text())
  expect(chunks.pop()).toBe('[DONE]')
  return chunks.map((data) =>
    z.looseObject({ choices: z.array(z.looseObject({})), usage: z.unknown().optional() }).parse(JSON.parse(data)),
  )
}

describe('dialects', () => {
  it.each([
    'deepseek',
    'alibaba/compatible-mode/v1',
    'moonshotai/v1',
    'minimax/v1',
    'mistral/v1',
    'xai/v1',
    'groq/openai/v1',
    'together/v1',
    'fireworks/inference/v1',
    'z-ai/api/paas/v4',
    'any-other/v9',
  ])('%s answers below its own path prefix', async (path) => {
    const made = await complete(sandbox, chat('Hello nonce:d1', { model: 'some/model' }), path)
    expect(made.choices[0]?.message.content).toContain('nonce:d1')
  })

  it('DeepSeek shows its reasoning, counts cache hits and misses, and sends usage unasked in the last chunk', async () => {
    const { choices, usage } = await complete(sandbox, chat('Why?', { model: 'deepseek-reasoner' }), 'deepseek')
    expect(choices[0]?.message.reasoning_content).toEqual(expect.stringContaining('The user asks'))
    expect(usage).toMatchObject({ prompt_cache_hit_tokens: 0, prompt_cache_miss_tokens: 1 })
    const chunks = await stream('deepseek', chat('Why?', { model: 'deepseek-reasoner' }))
    expect(chunks.at(-1)).toMatchObject({ choices: [{ finish_reason: 'stop' }], usage: { prompt_tokens: 1 } })
  })

  it('xAI counts reasoning beside completion_tokens', async () => {
    const { usage } = await complete(sandbox, chat('Why?', { model: 'grok-4' }), 'xai/v1')
    const reasoning = usage?.completion_tokens_details.reasoning_tokens ?? 0
    expect(reasoning).toBeGreaterThan(0)
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0) + reasoning)
  })

  it('Groq repeats usage in x_groq, and splits reasoning off on request only', async () => {
    const chunks = await stream('groq/openai/v1', chat('Hi'))
    expect(chunks[0]).toMatchObject({ x_groq: { id: expect.any(String) as unknown } })
    expect(chunks.at(-1)).toMatchObject({ x_groq: { usage: { prompt_tokens: 1 } } })
    expect(chunks.at(-1)?.usage).toBeUndefined()
    const inline = await complete(sandbox, chat('Why?', { model: 'qwen-qwq-32b' }), 'groq/openai/v1')
    expect(inline.choices[0]?.message.content).toMatch(/^<think>/)
    const parsed = await complete(
      sandbox,
      chat('Why?', { model: 'qwen-qwq-32b', reasoning_format: 'parsed' }),
      'groq/openai/v1',
    )
    expect(parsed.choices[0]?.message.reasoning).toEqual(expect.any(String))
  })

  it('Moonshot repeats usage in the last choice', async () => {
    const chunks = await stream('moonshotai/v1', chat('Hi', { model: 'kimi-k2' }))
    expect(chunks.at(-1)).toMatchObject({ choices: [{ finish_reason: 'stop', usage: { prompt_tokens: 1 } }] })
  })

  it('Mistral thinks in content parts, takes tool_choice any, and refuses fields and call ids that it does not know', async () => {
    const thinking = await complete(sandbox, chat('Why?', { model: 'magistral-medium-latest' }), 'mistral/v1')
    expect(thinking.choices[0]?.message.content).toMatchObject([
      { type: 'thinking', thinking: [{ type: 'text' }] },
      { type: 'text' },
    ])
    const tools = [{ type: 'function', function: { name: 'look', parameters: { type: 'object', properties: {} } } }]
    const called = await complete(
      sandbox,
      chat('Hi', { model: 'mistral-small', tools, tool_choice: 'any' }),
      'mistral/v1',
    )
    expect(called.choices[0]?.message.tool_calls?.[0]?.id).toMatch(/^[a-zA-Z0-9]{9}$/)
    await expect(complete(sandbox, chat('Hi', { seed: 1 }), 'mistral/v1')).rejects.toThrow('422')
    const call = { id: 'call_too_long_for_mistral', type: 'function', function: { name: 'look', arguments: '{}' } }
    const messages = [
      { role: 'assistant', content: '', tool_calls: [call] },
      { role: 'tool', tool_call_id: call.id, content: '1' },
    ]
    await expect(complete(sandbox, { model: 'mistral-small', messages }, 'mistral/v1')).rejects.toThrow(
      'with a length of 9',
    )
    const chunks = await stream('mistral/v1', chat('Hi', { model: 'mistral-small' }))
    expect(chunks.at(-1)).toMatchObject({ choices: [{ finish_reason: 'stop' }], usage: { prompt_tokens: 1 } })
  })

  it('Alibaba thinks when told to', async () => {
    const made = await complete(sandbox, chat('Why?', { model: 'qwen-plus', enable_thinking: true }), 'alibaba/v1')
    expect(made.choices[0]?.message.reasoning_content).toEqual(expect.any(String))
  })

  it.each([
    ['xai', { code: expect.any(String) as unknown, error: expect.any(String) as unknown }],
    ['mistral', { detail: 'Unauthorized' }],
    ['cohere', { message: expect.any(String) as unknown }],
    ['nvidia', { status: 401, detail: expect.any(String) as unknown }],
    ['novita', { code: 401, reason: 'INVALID_API_KEY' }],
    ['deepinfra', { detail: { error: expect.any(String) as unknown } }],
    ['minimax', { type: 'error', error: { http_code: '401' } }],
    ['groq', { error: { code: 'invalid_api_key' } }],
  ])('%s refuses a missing key in its own shape', async (slug, shape) => {
    const response = await post(
      `${sandbox.url()}/providers/${slug}/v1/chat/completions`,
      { 'content-type': 'application/json' },
      chat('x'),
    )
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject(shape)
  })

  it('a self-hosted server asks for no key', async () => {
    const response = await post(
      `${sandbox.url()}/providers/custom/v1/chat/completions`,
      { 'content-type': 'application/json' },
      chat('Hi'),
    )
    expect(response.status).toBe(200)
  })
})
