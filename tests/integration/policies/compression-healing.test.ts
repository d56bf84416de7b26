import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant } from '@/tests/factories/create-tenant'
import { type Api, listSeen, postChat, resetSandbox, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

type Turn = { role: string; content: string }
type Answer = {
  choices: { message: { content: string }; finish_reason: string }[]
  openrouter_metadata?: { pipeline?: { type: string; data: Record<string, unknown> }[] }
  error?: { code: number; metadata: Record<string, unknown> }
}

async function ask(body: Record<string, unknown>): Promise<{ status: number; answer: Answer }> {
  const { apiKey } = await createTenant()
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    'x-openrouter-metadata': 'enabled',
  }
  const response = await postChat(api, apiKey, body, { headers })
  return { status: response.status, answer: (await response.json()) as Answer }
}

async function readSent(provider: string): Promise<Turn[]> {
  const [last] = await listSeen(api, provider)
  return last?.body.messages as Turn[]
}

describe('a conversation longer than the context', () => {
  const long: Turn[] = [
    { role: 'system', content: 'Be brief.' },
    ...Array.from({ length: 40 }, (_, index) => ({
      role: index % 2 ? 'assistant' : 'user',
      content: `Turn ${index}: ${'many words '.repeat(120)}`,
    })),
    { role: 'user', content: 'What was the question?' },
  ]

  test('of a model with a small one is shortened by itself, from the middle, and said so', async () => {
    const { status, answer } = await ask({ model: 'openai/gpt-4', messages: long, max_tokens: 50 })
    expect(status).toBe(200)
    const sent = await readSent('openai')
    expect(sent.length).toBeLessThan(long.length)
    expect(sent[0]?.content).toBe('Be brief.')
    expect(sent[1]?.content).toContain('Turn 0:')
    expect(sent.at(-1)?.content).toBe('What was the question?')
    expect(sent.at(-2)?.content).toContain('Turn 39:')
    expect(answer.openrouter_metadata?.pipeline).toMatchObject([
      { type: 'context_compression', data: { engine: 'middle-out', context_length: 8192, fits: true } },
    ])
  })

  test.each([
    ['the older field', { transforms: [] }],
    ['the plugin', { plugins: [{ id: 'context-compression', enabled: false }] }],
  ])('stays whole where the caller says so by %s', async (_how, fields) => {
    const { status, answer } = await ask({ model: 'openai/gpt-4', messages: long, max_tokens: 50, ...fields })
    expect(status).toBe(400)
    expect(answer.error?.metadata.error_type).toBe('context_length_exceeded')
  })

  test('of a model with a large one is shortened only where asked', async () => {
    const huge = [
      { role: 'user', content: 'x '.repeat(10) },
      ...Array.from({ length: 200 }, (_, index) => ({
        role: index % 2 ? 'user' : 'assistant',
        content: `Turn ${index}: ${'many words '.repeat(400)}`,
      })),
    ]
    const model = 'openai/gpt-4o'
    await ask({ model, messages: huge.slice(-3), max_tokens: 20 })
    expect(await readSent('openai')).toHaveLength(3)
    const { status } = await ask({ model, messages: huge, max_tokens: 20, transforms: ['middle-out'] })
    expect(status).toBe(200)
    expect((await readSent('openai')).length).toBeLessThan(huge.length)
  })
})

describe('an answer that should be JSON', () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
  const request = {
    model: 'openai/gpt-4o',
    messages: [{ role: 'user', content: 'Where are you?' }],
    response_format: { type: 'json_schema', json_schema: { name: 'place', schema } },
    // The stop sequence takes the closing bracket away.
    stop: ['}'],
  }

  test('and is not is repaired where the caller asks for it, and said so', async () => {
    const { answer } = await ask({ ...request, plugins: [{ id: 'response-healing' }] })
    const [choice] = answer.choices
    expect(JSON.parse(choice?.message.content ?? '')).toHaveProperty('city')
    expect(answer.openrouter_metadata?.pipeline).toMatchObject([
      { type: 'response_healing', data: { choices_healed: 1 } },
    ])
  })

  test('stays as it came without the plugin, and when it was cut by its length', async () => {
    const { answer } = await ask(request)
    expect(isJson(answer.choices[0]?.message.content)).toBe(false)
    const cut = await ask({ ...request, stop: null, max_tokens: 4, plugins: [{ id: 'response-healing' }] })
    expect(cut.answer.choices[0]?.finish_reason).toBe('length')
    expect(isJson(cut.answer.choices[0]?.message.content)).toBe(false)
  })
})

function isJson(text: string | undefined): boolean {
  try {
    JSON.parse(text ?? '')
    return true
  } catch {
    return false
  }
}
