import { describe, expect, it } from 'vitest'
import { providers, type ChatMessage, type ChatRequest, type ProviderAdapter, type ProviderId } from '@/lib/providers'
import { createChat, WEATHER_TOOL } from '@/lib/providers/test-kit/create-chat'
import { joinParts } from '@/lib/providers/test-kit/join-parts'
import { runStream } from '@/lib/providers/test-kit/run-stream'
import { countTokens } from '@/sandbox/providers/generate/count-tokens'
import { useSandbox } from './providers-support'

type Target = { path: string; model: string }
/** Of a provider that nothing particular is known of. */
const COMMON_TARGET: Target = { path: '/v1', model: 'deepseek-ai/DeepSeek-R1' }

/** The path that each provider has behind its host, and one of its models, one that reasons where there is one. */
const TARGETS: Partial<Record<ProviderId, Target>> = {
  openai: { path: '/v1', model: 'o3' },
  anthropic: { path: '/v1', model: 'claude-sonnet-4-5' },
  azure: { path: '/openai/v1', model: 'o3' },
  'google-vertex': { path: '/v1/projects/p-1/locations/global', model: 'gemini-3-pro-preview' },
  google: { path: '/v1beta', model: 'gemini-3-pro-preview' },
  deepseek: { path: '', model: 'deepseek-reasoner' },
  alibaba: { path: '/compatible-mode/v1', model: 'qwen-plus' },
  moonshotai: { path: '/v1', model: 'kimi-k2-thinking' },
  minimax: { path: '/v1', model: 'MiniMax-M2' },
  mistral: { path: '/v1', model: 'magistral-medium-latest' },
  xai: { path: '/v1', model: 'grok-4' },
  groq: { path: '/openai/v1', model: 'openai/gpt-oss-120b' },
  together: { path: '/v1', model: 'deepseek-ai/DeepSeek-R1' },
  fireworks: { path: '/inference/v1', model: 'accounts/fireworks/models/deepseek-r1' },
  deepinfra: { path: '/v1/openai', model: 'deepseek-ai/DeepSeek-R1' },
  novita: { path: '/v3/openai', model: 'deepseek/deepseek-r1' },
  cohere: { path: '/compatibility/v1', model: 'command-a-reasoning' },
  cerebras: { path: '/v1', model: 'gpt-oss-120b' },
  perplexity: { path: '', model: 'sonar' },
  'z-ai': { path: '/api/paas/v4', model: 'glm-4.6' },
  nvidia: { path: '/v1', model: 'deepseek-ai/deepseek-r1' },
  custom: { path: '/v1', model: 'qwen3-thinking' },
}

/** These take `json_object` only. */
const WITHOUT_SCHEMAS = new Set<ProviderId>(['deepseek', 'minimax', 'z-ai'])

const sandbox = useSandbox()
const cases = Object.entries(providers) as [ProviderId, ProviderAdapter][]

async function send(id: ProviderId, chat: ChatRequest, suffix = ''): Promise<Response> {
  const { path, model } = TARGETS[id] ?? COMMON_TARGET
  const hasOwnVersion = providers[id].defaultBaseUrl?.endsWith(path) ?? true
  const baseUrl = `${sandbox.url()}/providers/${id}${hasOwnVersion ? path : ''}`
  const request = providers[id].toRequest(chat, { baseUrl, apiKey: 'key-of-the-sandbox', model: model + suffix })
  return fetch(request.url, { method: 'POST', headers: request.headers, body: request.body })
}

async function complete(id: ProviderId, overrides: Partial<ChatRequest>) {
  const response = await send(id, createChat(overrides))
  const text = await response.text()
  expect(response.status, text).toBe(200)
  const result = providers[id].parseResponse(JSON.parse(text))
  const [choice] = result.choices
  if (!choice || !result.usage) throw new Error('an answer without choice or usage')
  return { ...choice, usage: result.usage }
}

async function stream(id: ProviderId, overrides: Partial<ChatRequest>, suffix = '') {
  const response = await send(id, createChat({ ...overrides, stream: true }), suffix)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(response.status, new TextDecoder().decode(bytes)).toBe(200)
  return runStream(providers[id], [bytes])
}

describe.each(cases)('the %s adapter and the simulated provider', (id, adapter) => {
  it('agree on text and on every token that is billed, streamed or not', async () => {
    const messages: ChatMessage[] = [{ role: 'user', content: 'Tell me about lighthouses nonce:a1' }]
    const whole = await complete(id, { messages })
    expect(whole.message.content).toContain('nonce:a1')
    expect(whole.finishReason).toBe('stop')
    expect(whole.usage.promptTokens).toBe(countTokens('Tell me about lighthouses nonce:a1'))
    expect(whole.usage.completionTokens - whole.usage.reasoningTokens).toBe(countTokens(whole.message.content ?? ''))
    const streamed = joinParts(await stream(id, { messages }))
    expect(streamed).toMatchObject({
      content: whole.message.content,
      finishReason: 'stop',
      usage: whole.usage,
      isEnded: true,
    })
    expect(streamed.reasoning).toBe(whole.message.reasoning ?? '')
  })

  it.skipIf(id === 'perplexity')('carry a tool call, with its reasoning, to the final answer', async () => {
    const question: ChatMessage = { role: 'user', content: 'What is the weather in Paris?' }
    const overrides: Partial<ChatRequest> = { tools: [WEATHER_TOOL], reasoning: { effort: 'medium' } }
    const first = await complete(id, { ...overrides, messages: [question] })
    expect(first.finishReason).toBe('tool_calls')
    const [call] = first.message.tool_calls ?? []
    expect(call?.function).toEqual({ name: 'get_weather', arguments: '{"city":"Paris"}' })
    const streamed = joinParts(await stream(id, { ...overrides, messages: [question] }))
    expect(streamed.toolCalls.map((one) => one.function)).toEqual([call?.function])
    const messages: ChatMessage[] = [
      question,
      first.message,
      { role: 'tool', tool_call_id: call?.id ?? '', content: '21 degrees' },
    ]
    const second = await complete(id, { ...overrides, messages })
    expect(second.message.content).toContain('21 degrees')
  })

  it('survive a tool call that another provider made, without its reasoning', async () => {
    const call = {
      id: 'call_of_another_provider_0001',
      type: 'function' as const,
      function: { name: 'get_weather', arguments: '{"city":"Oslo"}' },
    }
    const messages: ChatMessage[] = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'What is the weather in Oslo?' },
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: call.id, content: '3 degrees' },
    ]
    const overrides: Partial<ChatRequest> = { tools: [WEATHER_TOOL], reasoning: { effort: 'medium' } }
    expect((await complete(id, { ...overrides, messages })).message.content).toContain('3 degrees')
  })

  it('agree on parameters, formats and images', async () => {
    const schema = {
      type: 'object',
      properties: { n: { type: 'integer' } },
      required: ['n'],
      additionalProperties: false,
    }
    const made = await complete(id, {
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Pick 7, as JSON' }] }],
      topP: 0.9,
      stop: ['###'],
      user: 'hashed',
      seed: 3,
      responseFormat: { type: 'json_schema', json_schema: { name: 'pick', schema, strict: true } },
      reasoning: { enabled: false },
    })
    const json: unknown = JSON.parse(made.message.content ?? '')
    if (WITHOUT_SCHEMAS.has(id)) expect(json).toBeTypeOf('object')
    else expect(json).toEqual({ n: 7 })
  })

  it.each([
    ['429', 'rate_limit_exceeded'],
    ['503', 'provider_overloaded'],
    ['500', 'server'],
    ['401', 'authentication'],
    ['context-length', 'context_length_exceeded'],
  ])('agree that #%s means %s', async (suffix, type) => {
    const response = await send(id, createChat(), `#${suffix}`)
    expect(response.ok).toBe(false)
    const retryAfter = response.headers.get('retry-after')
    const error = adapter.parseError({ status: response.status, body: await response.text(), retryAfter })
    expect([type, 'provider_unavailable']).toContain(error.type)
    if (suffix === '429') expect(error.retryAfterMs).toBe(1_000)
  })

  it('tell a cut stream, a broken event and an error within from a whole answer', async () => {
    expect((await stream(id, {}, '#cut')).some((part) => part.type === 'end' || part.type === 'finish')).toBe(false)
    expect((await stream(id, {}, '#malformed')).some((part) => part.type === 'error')).toBe(true)
    expect((await stream(id, {}, '#error-in-stream')).some((part) => part.type === 'error')).toBe(true)
  })
})
