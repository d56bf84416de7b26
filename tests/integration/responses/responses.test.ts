import OpenAI, { APIError, BadRequestError, RateLimitError } from 'openai'
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nanosToJsonNumber } from '@/lib/core/money'
import { findGeneration, getBalance, runAudit } from '@/lib/ledger'
import { responseObject } from '@/lib/schemas/responses-result'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, createClient, listSeen, postTo, resetSandbox, setPace, startApi } from '../gateway/kit'

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

/** Served by one provider alone, so that what it saw and what it costs is certain. */
const model = 'openai/gpt-4o'
const claude = 'anthropic/claude-sonnet-4.6'
const weather = {
  type: 'function' as const,
  name: 'get_weather',
  description: 'The weather in a city',
  strict: false,
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
}

/** The bill is this gateway's own addition to the usage that the client knows. */
function readCost(response: { usage?: unknown }): number {
  return (response.usage as { cost: number }).cost
}

async function collect(stream: AsyncIterable<ResponseStreamEvent>): Promise<ResponseStreamEvent[]> {
  const events: ResponseStreamEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}

describe('a whole response', () => {
  test('follows its schema and costs exactly what the balance loses', async () => {
    const tenant = await createTenant()
    const body = { model, input: 'Hello', instructions: 'Be brief.', metadata: { order: '7' }, user: 'u1' }
    const answer = await postTo(api, 'responses', { apiKey: tenant.apiKey, body })
    expect(answer.status).toBe(200)
    const response = responseObject.parse(await answer.json())
    expect(response).toMatchObject({ status: 'completed', model, instructions: 'Be brief.', metadata: { order: '7' } })
    expect(response.output_text.length).toBeGreaterThan(0)
    expect(response.usage?.cost).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
    const id = answer.headers.get('x-generation-id') ?? ''
    expect(response.id).toBe(`resp_${id.slice(4)}`)
    expect(await findGeneration({ organizationId: tenant.organizationId, id })).toMatchObject({ status: 'completed' })
    expect((await listSeen(api, 'openai'))[0]?.body.messages).toEqual([
      { role: expect.stringMatching(/system|developer/) as string, content: 'Be brief.' },
      { role: 'user', content: 'Hello' },
    ])
  })

  test('takes what Codex sends: roles without types, hosted tools without a name, fields that mean nothing here', async () => {
    const tenant = await createTenant()
    const body = {
      model,
      stream: false,
      store: false,
      include: ['reasoning.encrypted_content'],
      reasoning: { summary: 'auto' },
      parallel_tool_calls: true,
      prompt_cache_key: 'thread-1',
      client_metadata: { a: 'b' },
      tool_choice: 'auto',
      input: [
        { role: 'developer', content: [{ type: 'input_text', text: 'Obey.' }] },
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello' }] },
      ],
      tools: [{ type: 'web_search' }, { type: 'namespace', name: 'mcp__files__', description: '', tools: [weather] }],
    }
    const answer = await postTo(api, 'responses', { apiKey: tenant.apiKey, body })
    const response = responseObject.parse(await answer.json())
    expect(response.tools).toHaveLength(2)
    const seen = (await listSeen(api, 'openai'))[0]?.body
    expect(seen?.tools).toMatchObject([{ type: 'function', function: { name: 'mcp__files__get_weather' } }])
  })

  test('ends incomplete with its reason when max_output_tokens are used up', async () => {
    const tenant = await createTenant()
    const response = await createClient(api, tenant.apiKey).responses.create({
      model,
      input: 'write 200 words',
      max_output_tokens: 20,
    })
    expect(response).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } })
    expect(response.output[0]).toMatchObject({ type: 'message', status: 'incomplete' })
  })

  test('shows an image to the model', async () => {
    const tenant = await createTenant()
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const image_url = `data:image/png;base64,${png}`
    const response = await createClient(api, tenant.apiKey).responses.create({
      model,
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'What is this?' },
            { type: 'input_image', image_url, detail: 'auto' },
          ],
        },
      ],
    })
    expect(response.output_text.length).toBeGreaterThan(0)
    expect(JSON.stringify((await listSeen(api, 'openai'))[0]?.body)).toContain(png)
  })

  test('keeps to a JSON schema', async () => {
    const tenant = await createTenant()
    const response = await createClient(api, tenant.apiKey).responses.parse({
      model,
      input: 'Berlin?',
      text: {
        format: {
          type: 'json_schema',
          name: 'city',
          strict: true,
          schema: {
            type: 'object',
            properties: { name: { type: 'string' }, people: { type: 'integer' } },
            required: ['name', 'people'],
            additionalProperties: false,
          },
        },
      },
    })
    expect(response.output_parsed).toEqual({ name: expect.any(String) as string, people: expect.any(Number) as number })
  })
})

describe('tools', () => {
  test.each([
    ['whole', false],
    ['streamed', true],
  ])('make a round trip in the openai client, %s', async (_name, isStreamed) => {
    const tenant = await createTenant()
    const client = createClient(api, tenant.apiKey)
    const request: ResponseCreateParamsNonStreaming = {
      model,
      input: 'What is the weather in Paris?',
      tools: [weather],
      tool_choice: 'required',
    }
    const ask = (body: ResponseCreateParamsNonStreaming): Promise<Response> =>
      isStreamed ? client.responses.stream({ ...body, stream: true }).finalResponse() : client.responses.create(body)
    const first = await ask(request)
    const call = first.output.find((item): item is ResponseFunctionToolCall => item.type === 'function_call')
    if (!call) throw new Error('No tool was called.')
    expect(call.name).toBe('get_weather')
    expect(JSON.parse(call.arguments)).toHaveProperty('city')
    const second = await ask({
      ...request,
      tool_choice: 'none',
      input: [
        { role: 'user', content: 'What is the weather in Paris?' },
        ...(first.output as ResponseInputItem[]),
        { type: 'function_call_output', call_id: call.call_id, output: '21 degrees' },
      ],
    })
    expect(second.output_text.length).toBeGreaterThan(0)
    const seen = (await listSeen(api, 'openai'))[0]?.body.messages as Record<string, unknown>[]
    expect(seen.map((message) => message.role)).toEqual(['user', 'assistant', 'tool'])
    expect(seen[2]).toMatchObject({ tool_call_id: call.call_id, content: '21 degrees' })
  })

  test('inside a namespace come back with it, and are called by it', async () => {
    const tenant = await createTenant()
    const body = {
      model,
      input: 'What is the weather in Paris?',
      tools: [{ type: 'namespace', name: 'sky', description: '', tools: [weather] }],
      tool_choice: { type: 'function', name: 'get_weather', namespace: 'sky' },
    }
    const answer = await postTo(api, 'responses', { apiKey: tenant.apiKey, body })
    const response = responseObject.parse(await answer.json())
    expect(response.output).toContainEqual(
      expect.objectContaining({ type: 'function_call', name: 'get_weather', namespace: 'sky' }),
    )
    const choice = (await listSeen(api, 'openai'))[0]?.body.tool_choice
    expect(choice).toEqual({ type: 'function', function: { name: 'sky__get_weather' } })
  })
})

describe('reasoning', () => {
  test.each([
    ['whole', false],
    ['streamed', true],
  ])(
    'keeps its signature over a round trip, %s, even when a client sends back the sealed content alone',
    async (_name, isStreamed) => {
      const tenant = await createTenant()
      const client = createClient(api, tenant.apiKey)
      const request: ResponseCreateParamsNonStreaming = {
        model: claude,
        input: 'What is 17 times 23?',
        reasoning: { effort: 'low' },
        max_output_tokens: 4_000,
      }
      const first = isStreamed
        ? await client.responses.stream({ ...request, stream: true }).finalResponse()
        : await client.responses.create(request)
      const [thought] = first.output
      if (thought?.type !== 'reasoning') throw new Error('There was no reasoning.')
      expect(thought.content?.[0]?.text.length).toBeGreaterThan(0)
      const { encrypted_content } = thought
      await client.responses.create({
        ...request,
        input: [
          { role: 'user', content: 'What is 17 times 23?' },
          { type: 'reasoning', id: '', summary: [], encrypted_content: encrypted_content ?? null },
          { role: 'assistant', content: first.output_text },
          { role: 'user', content: 'And 18 times 23?' },
        ],
      })
      const seen = (await listSeen(api, 'anthropic'))[0]?.body.messages as { role: string; content: unknown }[]
      expect(seen[1]?.content).toEqual([
        { type: 'thinking', thinking: thought.content?.[0]?.text, signature: expect.any(String) as string },
        { type: 'text', text: first.output_text },
      ])
    },
  )
})

describe('a stream', () => {
  test('numbers its events, gives each an address, and ends with the whole response and its bill', async () => {
    const tenant = await createTenant()
    const stream = await createClient(api, tenant.apiKey).responses.create({ model, input: 'Hello', stream: true })
    const events = await collect(stream)
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_event, index) => index))
    const types = events.map((event) => event.type)
    expect([...new Set(types)]).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ])
    const delta = events.find((event) => event.type === 'response.output_text.delta')
    expect(delta).toMatchObject({ output_index: 0, content_index: 0, logprobs: [] })
    expect(delta?.item_id).toMatch(/^msg_/)
    const last = events.at(-1)
    if (last?.type !== 'response.completed') throw new Error('The stream did not complete.')
    const response = responseObject.parse(last.response)
    expect(response.usage?.cost).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
    const text = events.map((event) => (event.type === 'response.output_text.delta' ? event.delta : '')).join('')
    expect(response.output_text).toBe(text)
  })

  test('names each event on its own line and bills as a whole response does', async () => {
    const tenant = await createTenant()
    const answer = await postTo(api, 'responses', { apiKey: tenant.apiKey, body: { model, input: 'Hi', stream: true } })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const blocks = (await answer.text()).trimEnd().split('\n\n')
    expect(blocks.pop()).toBe('data: [DONE]')
    for (const block of blocks) {
      const [name, data] = block.split('\n')
      expect((JSON.parse(data?.slice(6) ?? '') as { type: string }).type).toBe(name?.slice(7))
    }
    const streamedNanos = (await getBalance(tenant)).totalUsageNanos
    const whole = await createClient(api, tenant.apiKey).responses.create({ model, input: 'Hi' })
    expect(readCost(whole)).toBe(nanosToJsonNumber(streamedNanos))
  })

  test('reads alike in the stream helper of the openai client and in its last event', async () => {
    const tenant = await createTenant()
    const stream = createClient(api, tenant.apiKey).responses.stream({
      model: claude,
      input: 'Hi',
      reasoning: { effort: 'low' },
    })
    let text = ''
    stream.on('response.output_text.delta', (event) => {
      text += event.delta
    })
    const final = await stream.finalResponse()
    expect(final.output_text).toBe(text)
    expect(final.status).toBe('completed')
    expect(readCost(final)).toBe(nanosToJsonNumber((await getBalance(tenant)).totalUsageNanos))
  })

  test('whose client goes away is stopped upstream and billed for what was produced', async () => {
    const tenant = await createTenant()
    await setPace(api, 50)
    const stream = await createClient(api, tenant.apiKey).responses.create({
      model,
      input: 'write 400 words',
      stream: true,
    })
    for await (const event of stream) if (event.type === 'response.output_text.delta') break
    stream.controller.abort()
    await expect.poll(async () => (await listSeen(api, 'openai'))[0]?.aborted, { timeout: 5_000 }).toBe(true)
    await expect.poll(async () => (await getBalance(tenant)).totalUsageNanos, { timeout: 5_000 }).toBeGreaterThan(0n)
  })

  test.each(['cut', 'stall', 'malformed', 'error-in-stream'])(
    'broken upstream by %s ends with response.failed, throws in the openai client, and costs nothing',
    async (fault) => {
      const tenant = await createTenant()
      await addFault(api, { fault, provider: 'openai', afterChunks: 3 })
      const stream = await createClient(api, tenant.apiKey).responses.create({
        model: 'openai/gpt-5.2',
        input: 'write 50 words',
        stream: true,
      })
      const events: ResponseStreamEvent[] = []
      await expect(
        (async () => {
          for await (const event of stream) events.push(event)
        })(),
      ).rejects.toThrow(APIError)
      const last = events.at(-1)
      expect(last?.type).toBe('response.failed')
      if (last?.type === 'response.failed') expect(responseObject.parse(last.response).error?.code).toBe('server_error')
      expect(events.map((event) => event.type)).not.toContain('response.completed')
      expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    },
  )
})

describe('errors before the first byte', () => {
  test.each([
    ['store: true', { store: true }, 'store'],
    ['a previous response', { previous_response_id: 'resp_1' }, 'previous_response_id'],
    ['background: true', { background: true }, 'background'],
    ['no input', { input: undefined }, 'input'],
    ['a reference to a stored item', { input: [{ type: 'item_reference', id: 'msg_1' }] }, 'input'],
    ['a file', { input: [{ role: 'user', content: [{ type: 'input_file', file_id: 'f' }] }] }, 'input'],
    ['a function without a name', { tools: [{ type: 'function' }] }, 'tools[0].name'],
    ['an unknown tool choice', { tools: [weather], tool_choice: { type: 'web_search' } }, 'tool_choice'],
    ['a temperature out of range', { temperature: 9 }, 'temperature'],
  ])('%s is refused with 400 as an invalid prompt, and the field is named', async (_name, more, field) => {
    const tenant = await createTenant()
    const body = { model, input: 'Hello', ...more }
    const answer = await postTo(api, 'responses', { apiKey: tenant.apiKey, body })
    expect(answer.status).toBe(400)
    const problem = (await answer.json()) as { error: { message: string } }
    expect(problem).toMatchObject({ error: { code: 400, type: 'invalid_prompt' } })
    expect(problem.error.message).toContain(field)
    expect(await listSeen(api, 'openai')).toEqual([])
  })

  test('have the real status and class in the openai client, streamed or not', async () => {
    const tenant = await createTenant()
    const client = createClient(api, tenant.apiKey)
    await expect(client.responses.create({ model: 'nobody/nothing', input: 'Hi' })).rejects.toThrow(BadRequestError)
    await expect(createClient(api, 'sk-cw-v1-wrong').responses.create({ model, input: 'Hi' })).rejects.toThrow(
      OpenAI.AuthenticationError,
    )
    const poor = await createTenant({ creditNanos: 0n })
    await expect(createClient(api, poor.apiKey).responses.create({ model, input: 'Hi' })).rejects.toMatchObject({
      status: 402,
    })
    await addFault(api, { fault: '429' })
    await expect(client.responses.create({ model, input: 'Hi', stream: true })).rejects.toThrow(RateLimitError)
  })
})
