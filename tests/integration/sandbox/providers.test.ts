import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { countTokens } from '@/sandbox/providers/generate/count-tokens'
import { answer, BEARER, chat, complete, events, post, useSandbox } from './providers-support'

const sandbox = useSandbox()
const client = () =>
  new OpenAI({ baseURL: `${sandbox.url()}/providers/openai/v1`, apiKey: 'sk-test-0123456789', maxRetries: 0 })
const WEATHER = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
} as const
const TIME = {
  type: 'function',
  function: { name: 'get_time', parameters: { type: 'object', properties: { zone: { type: 'string' } } } },
} as const

describe('answers', () => {
  it('are the same for the same conversation and differ between models and questions', async () => {
    const first = await answer(sandbox, 'Tell me about the history of tea')
    expect(await answer(sandbox, 'Tell me about the history of tea')).toBe(first)
    expect(await answer(sandbox, 'Tell me about the history of coffee')).not.toBe(first)
    const others = await Promise.all(
      ['gpt-4.1', 'gpt-4o-mini', 'gpt-4'].map((model) =>
        answer(sandbox, 'Tell me about the history of tea', { model }),
      ),
    )
    expect(others.some((other) => other !== first)).toBe(true)
  })

  it('echo the nonce of the last user message', async () => {
    expect(await answer(sandbox, 'What is gravity? nonce:x7Y-9')).toContain('nonce:x7Y-9')
    const json = await answer(sandbox, 'Give me json. nonce:q1', { response_format: { type: 'json_object' } })
    expect(JSON.parse(json)).toMatchObject({ nonce: 'nonce:q1' })
  })

  it('say exactly what is asked, injected event syntax included, streamed or not', async () => {
    const wanted = 'a\n\ndata: [DONE]\n\nevent: error\ndata: {"usage":1} 🦜\u2028é'
    expect(await answer(sandbox, `say exactly: ${wanted}`)).toBe(wanted)
    const stream = await client().chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: `say exactly: ${wanted}` }],
      stream: true,
    })
    let text = ''
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
    expect(text).toBe(wanted)
  })

  it('have the length, the sum, the list, the code and the greeting that were asked for', async () => {
    expect((await answer(sandbox, 'write 37 words about rivers')).split(/\s+/)).toHaveLength(37)
    expect(await answer(sandbox, 'What is 12 * 12?')).toContain('= 144')
    expect(await answer(sandbox, 'List 4 reasons to walk')).toMatch(/^4\. /m)
    expect(await answer(sandbox, 'Write a Python function for counting')).toContain('```python\ndef ')
    expect(await answer(sandbox, 'Hello!')).toMatch(/^(Hello|Hi|Hey)/)
  })

  it('describe an image that was sent', async () => {
    const url = `data:image/png;base64,${Buffer.alloc(3_000).toString('base64')}`
    const content = [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url } },
    ]
    const { choices } = await complete(sandbox, { model: 'gpt-4o', messages: [{ role: 'user', content }] })
    expect(choices[0]?.message.content).toContain('image/png of about 3 KB')
  })

  it('match a JSON schema', async () => {
    const schema = {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: 20 },
        level: { enum: ['low', 'high'] },
        score: { type: 'integer', minimum: 10, maximum: 12 },
        tags: { type: 'array', items: { type: 'string' }, minItems: 3 },
        inner: { $ref: '#/$defs/inner' },
        day: { type: 'string', format: 'date' },
      },
      required: ['name', 'level', 'score', 'tags', 'inner', 'day'],
      $defs: { inner: { type: 'object', properties: { ok: { type: ['boolean', 'null'] } }, required: ['ok'] } },
    }
    const format = { type: 'json_schema', json_schema: { name: 'report', schema } }
    const text = await answer(sandbox, 'Report on the high tower', { response_format: format })
    const expected = z.strictObject({
      name: z.string().max(20),
      level: z.literal('high'),
      score: z.int().min(10).max(12),
      tags: z.array(z.string()).min(3),
      inner: z.strictObject({ ok: z.boolean() }),
      day: z.iso.date(),
    })
    expect(() => expected.parse(JSON.parse(text))).not.toThrow()
  })
})

describe('token counts', () => {
  it('are honest: a quarter of the characters, the same for prompt and answer', async () => {
    const prompt = 'Explain how bridges carry load'
    const { choices, usage } = await complete(sandbox, chat(prompt))
    const text = z.string().parse(choices[0]?.message.content)
    expect(usage?.prompt_tokens).toBe(countTokens(prompt))
    expect(usage?.completion_tokens).toBe(countTokens(text))
    expect(usage?.total_tokens).toBe(countTokens(prompt) + countTokens(text))
  })

  it('respect max_tokens and stop sequences', async () => {
    const cut = await complete(sandbox, chat('write 200 words', { max_tokens: 10 }))
    expect(cut.choices[0]?.finish_reason).toBe('length')
    expect(cut.usage?.completion_tokens).toBe(10)
    const stopped = await complete(sandbox, chat('say exactly: one STOP two', { stop: ['STOP'] }))
    expect(stopped.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'one ' } })
  })

  it('count hidden reasoning as completion tokens and show none of it', async () => {
    const { choices, usage } = await complete(sandbox, chat('What is love?', { model: 'o3', reasoning_effort: 'high' }))
    const text = z.string().parse(choices[0]?.message.content)
    const reasoning = usage?.completion_tokens_details.reasoning_tokens ?? 0
    expect(reasoning).toBeGreaterThan(20)
    expect(usage?.completion_tokens).toBe(countTokens(text) + reasoning)
    expect(choices[0]?.message).not.toHaveProperty('reasoning_content')
  })

  it('report a long prefix as cached from the second call on', async () => {
    const prefix = 'A long preface about harbours. '.repeat(200)
    const ask = (end: string) => complete(sandbox, chat(prefix + end))
    expect((await ask('First?')).usage?.prompt_tokens_details.cached_tokens).toBe(0)
    const second = await ask('Second?')
    const cached = second.usage?.prompt_tokens_details.cached_tokens ?? 0
    expect(cached).toBeGreaterThanOrEqual(1_024)
    expect(cached % 128).toBe(0)
    expect(cached).toBeLessThanOrEqual(second.usage?.prompt_tokens ?? 0)
  })
})

describe('streams', () => {
  it('carry usage only when it is asked for, in a chunk without choices', async () => {
    const url = `${sandbox.url()}/providers/openai/v1/chat/completions`
    const without = await (await post(url, BEARER, chat('Hi', { stream: true }))).text()
    expect(without).not.toContain('usage')
    const asked = chat('Hi', { stream: true, stream_options: { include_usage: true } })
    const chunks = events(await (await post(url, BEARER, asked)).text())
    expect(chunks.at(-1)).toBe('[DONE]')
    expect(JSON.parse(chunks.at(-2) ?? '')).toMatchObject({ choices: [], usage: { prompt_tokens: 1 } })
    expect(JSON.parse(chunks[0] ?? '')).toMatchObject({ choices: [{ delta: { role: 'assistant' } }], usage: null })
  })

  it('say the same as the answer that is not streamed, for every choice', async () => {
    const whole = await client().chat.completions.create({
      model: 'gpt-4o',
      n: 2,
      messages: [{ role: 'user', content: 'Why is the sky blue?' }],
    })
    const stream = await client().chat.completions.create({
      model: 'gpt-4o',
      n: 2,
      stream: true,
      messages: [{ role: 'user', content: 'Why is the sky blue?' }],
    })
    const texts = ['', '']
    for await (const chunk of stream) {
      for (const choice of chunk.choices) texts[choice.index] += choice.delta.content ?? ''
    }
    expect(texts).toEqual(whole.choices.map((choice) => choice.message.content))
  })

  it('keep to the ordered rate and first delay', async () => {
    const startedAt = performance.now()
    const body = chat('write 20 words', { model: 'gpt-4o#latency=100#rate=200', stream: true })
    const text = await (await post(`${sandbox.url()}/providers/openai/v1/chat/completions`, BEARER, body)).text()
    const written = events(text).length
    expect(written).toBeGreaterThan(20)
    expect(performance.now() - startedAt).toBeGreaterThan(100 + (25 / 200) * 1_000 * 0.8)
  })
})

describe('tools, through the openai package', () => {
  const ask = (content: string): OpenAI.ChatCompletionMessageParam[] => [{ role: 'user', content }]

  it('are called when their topic comes up, and the result leads to a final answer', async () => {
    const messages = ask('What is the weather in Paris?')
    const first = await client().chat.completions.create({ model: 'gpt-4o', messages, tools: [WEATHER, TIME] })
    const [choice] = first.choices
    expect(choice?.finish_reason).toBe('tool_calls')
    expect(choice?.message.content).toBeNull()
    const [toolCall] = choice?.message.tool_calls ?? []
    if (!choice || toolCall?.type !== 'function') throw new Error('no call')
    expect(toolCall.function).toEqual({ name: 'get_weather', arguments: '{"city":"Paris"}' })
    const second = await client().chat.completions.create({
      model: 'gpt-4o',
      messages: [...messages, choice.message, { role: 'tool', tool_call_id: toolCall.id, content: '21 degrees' }],
      tools: [WEATHER, TIME],
    })
    expect(second.choices[0]?.finish_reason).toBe('stop')
    expect(second.choices[0]?.message.content).toContain('21 degrees')
  })

  it('are called in parallel when two are named, streamed, unless that is forbidden', async () => {
    const request = { model: 'gpt-4o', messages: ask('Use get_weather and get_time for Oslo'), tools: [WEATHER, TIME] }
    const final = await client().chat.completions.stream(request).finalChatCompletion()
    const names = final.choices[0]?.message.tool_calls?.map(
      (toolCall) => toolCall.type === 'function' && toolCall.function.name,
    )
    expect(names).toEqual(['get_weather', 'get_time'])
    const single = await client().chat.completions.create({ ...request, parallel_tool_calls: false })
    expect(single.choices[0]?.message.tool_calls).toHaveLength(1)
  })

  it('are called when required or forced, and not when forbidden or beside the point', async () => {
    const create = async (content: string, choice: OpenAI.ChatCompletionToolChoiceOption) => {
      const made = await client().chat.completions.create({
        model: 'gpt-4o',
        messages: ask(content),
        tools: [WEATHER, TIME],
        tool_choice: choice,
      })
      return made.choices[0]?.message.tool_calls?.map(
        (toolCall) => toolCall.type === 'function' && toolCall.function.name,
      )
    }
    expect(await create('Hello', 'required')).toHaveLength(1)
    expect(await create('Hello', { type: 'function', function: { name: 'get_time' } })).toEqual(['get_time'])
    expect(await create('What is the weather?', 'none')).toBeUndefined()
    expect(await create('Tell me a story', 'auto')).toBeUndefined()
  })
})

describe('refusals of OpenAI', () => {
  const refuse = async (body: unknown, headers: Record<string, string> = BEARER) => {
    const response = await post(`${sandbox.url()}/providers/openai/v1/chat/completions`, headers, body)
    const json: unknown = await response.json()
    return { status: response.status, json }
  }

  it.each([
    ['no model', { messages: [{ role: 'user', content: 'x' }] }, { message: 'you must provide a model parameter' }],
    ['no messages', { model: 'gpt-4o' }, { param: 'messages', code: 'missing_required_parameter' }],
    ['empty messages', { model: 'gpt-4o', messages: [] }, { param: 'messages', code: 'empty_array' }],
    ['a wrong type', chat('x', { temperature: 'hot' }), { param: 'temperature', code: 'invalid_type' }],
    ['a value out of range', chat('x', { temperature: 3 }), { code: 'decimal_above_max_value' }],
    ['an unknown role', { model: 'gpt-4o', messages: [{ role: 'bot', content: 'x' }] }, { param: 'messages[0].role' }],
    [
      'a lone tool result',
      { model: 'gpt-4o', messages: [{ role: 'tool', tool_call_id: 'a', content: 'x' }] },
      { param: 'messages[0].role' },
    ],
    [
      'stream_options without stream',
      chat('x', { stream_options: { include_usage: true } }),
      { param: 'stream_options' },
    ],
    ['max_tokens for a reasoning model', chat('x', { model: 'o3', max_tokens: 5 }), { code: 'unsupported_parameter' }],
    ['JSON mode without the word', chat('x', { response_format: { type: 'json_object' } }), { param: 'messages' }],
    ['too long a prompt', chat('x'.repeat(401), { model: 'gpt-4o#context=100' }), { code: 'context_length_exceeded' }],
    ['broken JSON', '{"model":', { type: 'invalid_request_error' }],
    ['an unknown suffix', chat('x', { model: 'gpt-4o#nonsense' }), { type: 'invalid_request_error' }],
  ])('400 for %s', async (_name, body, error) => {
    expect(await refuse(body)).toMatchObject({
      status: 400,
      json: { error: { type: 'invalid_request_error', ...error } },
    })
  })

  it('401 without a key, with an empty one and with a wrong one; 404 for an unknown model or path', async () => {
    const json = { 'content-type': 'application/json' }
    expect(await refuse(chat('x'), json)).toMatchObject({ status: 401, json: { error: { code: 'invalid_api_key' } } })
    expect(await refuse(chat('x'), { ...json, authorization: 'Bearer ' })).toMatchObject({ status: 401 })
    expect(await refuse(chat('x'), { ...json, authorization: 'Bearer invalid-1' })).toMatchObject({ status: 401 })
    expect(await refuse(chat('x', { model: 'does-not-exist' }))).toMatchObject({
      status: 404,
      json: { error: { code: 'model_not_found' } },
    })
    expect((await post(`${sandbox.url()}/providers/openai/v1/nothing`, BEARER, {})).status).toBe(404)
  })

  it('reach the openai package as its typed errors', async () => {
    const promise = client().chat.completions.create({
      model: 'gpt-4o#429=3',
      messages: [{ role: 'user', content: 'x' }],
    })
    await expect(promise).rejects.toBeInstanceOf(OpenAI.RateLimitError)
  })
})

describe('models and embeddings', () => {
  it('are listed and computed as the openai package expects', async () => {
    const models = await client().models.list()
    expect(models.data.map((model) => model.id)).toContain('gpt-4o')
    const embed = async (input: string[]) => {
      const { data } = await client().embeddings.create({ model: 'text-embedding-3-small', input, dimensions: 64 })
      return data.map((item) => item.embedding)
    }
    const [cats, kittens, physics] = await embed(['cats and dogs', 'dogs and cats sleep', 'quantum field theory'])
    const dot = (left: number[] = [], right: number[] = []) =>
      left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
    expect(dot(cats, cats)).toBeCloseTo(1, 4)
    expect(dot(cats, kittens)).toBeGreaterThan(dot(cats, physics))
  })

  it('give the same vectors as floats and as base64', async () => {
    const embed = async (format: string) => {
      const body = { model: 'text-embedding-3-small', input: 'tea', dimensions: 8, encoding_format: format }
      const response = await post(`${sandbox.url()}/providers/openai/v1/embeddings`, BEARER, body)
      return z
        .object({ data: z.array(z.object({ embedding: z.union([z.string(), z.array(z.number())]) })) })
        .parse(await response.json())
    }
    const floats = z.array(z.number()).parse((await embed('float')).data[0]?.embedding)
    const bytes = Buffer.from(z.string().parse((await embed('base64')).data[0]?.embedding), 'base64')
    floats.forEach((value, index) => {
      expect(bytes.readFloatLE(index * 4)).toBeCloseTo(value, 6)
    })
  })
})
