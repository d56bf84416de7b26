import * as models from '@openrouter/sdk/models'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getBalance } from '@/lib/ledger'
import { responseObject } from '@/lib/schemas/responses-result'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postTo, resetSandbox, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const model = 'openai/gpt-4o'
const patch = {
  type: 'custom' as const,
  name: 'apply_patch',
  description: 'Applies a patch.',
  format: { type: 'grammar', syntax: 'lark', definition: 'start: "patch"' },
}
const weather = { type: 'function', name: 'get_weather', parameters: { type: 'object', properties: {} } }

type Event = { type: string; [more: string]: unknown }

async function send(body: Record<string, unknown>) {
  const tenant = await createTenant()
  const answer = await postTo(api, 'responses', { apiKey: tenant.apiKey, body: { model, input: 'Hello', ...body } })
  return { tenant, answer }
}

async function readWhole(body: Record<string, unknown>) {
  const { answer, tenant } = await send(body)
  const json: unknown = await answer.json()
  expect(answer.status, JSON.stringify(json)).toBe(200)
  models.OpenResponsesResult$inboundSchema.parse(json)
  return { response: responseObject.parse(json), tenant }
}

/** Every event of a stream, each in the official client's own schema. */
async function readEvents(body: Record<string, unknown>): Promise<Event[]> {
  const { answer } = await send({ ...body, stream: true })
  const lines = (await answer.text()).split('\n').filter((line) => line.startsWith('data: {'))
  const events = lines.map((line) => JSON.parse(line.slice(6)) as Event)
  for (const event of events) models.StreamEvents$inboundSchema.parse(event)
  return events
}

describe('custom tools', () => {
  const request = { input: 'apply_patch please', tools: [patch], tool_choice: { type: 'custom', name: 'apply_patch' } }

  test('take a plain text, whole and streamed, and the provider is told their grammar', async () => {
    const { response } = await readWhole(request)
    const call = response.output.find((item) => item.type === 'custom_tool_call')
    expect(call).toMatchObject({ name: 'apply_patch', status: 'completed' })
    const tools = JSON.stringify((await listSeen(api, 'openai'))[0]?.body.tools)
    expect(tools).toContain('start: \\"patch\\"')
    const events = await readEvents(request)
    const done = events.find((event) => event.type === 'response.custom_tool_call_input.done')
    expect(done?.input).toBe(call?.input)
    expect(events.at(-1)?.type).toBe('response.completed')
  })

  test('make a round trip: the call comes back as it was, its output as the tool’s', async () => {
    await readWhole({
      tools: [patch],
      input: [
        { role: 'user', content: 'Patch it.' },
        { type: 'custom_tool_call', call_id: 'c1', name: 'apply_patch', input: '*** Begin "Patch"\n' },
        { type: 'custom_tool_call_output', call_id: 'c1', output: 'Done' },
      ],
    })
    const seen = (await listSeen(api, 'openai'))[0]?.body.messages as Record<string, unknown>[]
    expect(seen[1]).toMatchObject({
      tool_calls: [{ id: 'c1', function: { name: 'apply_patch', arguments: '{"input":"*** Begin \\"Patch\\"\\n"}' } }],
    })
    expect(seen[2]).toMatchObject({ role: 'tool', tool_call_id: 'c1', content: 'Done' })
  })
})

test('allowed_tools offers only what is allowed, and chooses by its mode', async () => {
  const allowed = { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'get_weather' }] }
  await readWhole({ input: 'Which?', tools: [patch, weather], tool_choice: allowed })
  const seen = (await listSeen(api, 'openai'))[0]?.body
  expect(seen?.tools).toMatchObject([{ function: { name: 'get_weather' } }])
  expect(seen?.tools).toHaveLength(1)
  expect(seen?.tool_choice).toBe('required')
})

test('log probabilities come with the text where they were asked for, and nowhere else', async () => {
  const include = ['message.output_text.logprobs']
  const message = z.object({
    content: z.array(z.object({ text: z.string(), logprobs: z.array(z.object({ token: z.string() })) })),
  })
  const readPart = ({ output }: { output: unknown[] }) => message.parse(output[0]).content[0]
  const { response } = await readWhole({ include, top_logprobs: 2 })
  const part = readPart(response)
  expect(part?.logprobs.map(({ token }) => token).join('')).toBe(part?.text)
  const events = await readEvents({ include })
  const deltas = events.filter((event) => event.type === 'response.output_text.delta')
  expect(deltas.length).toBeGreaterThan(0)
  for (const { delta, logprobs } of deltas) {
    expect((logprobs as { token: string }[]).map(({ token }) => token).join('')).toBe(delta)
  }
  expect(readPart((await readWhole({})).response)?.logprobs).toEqual([])
})

test('a refusal is a part of its own, whole and streamed', async () => {
  await addFault(api, { fault: 'refuse', provider: 'openai' })
  const { response } = await readWhole({})
  const types = response.output.flatMap((item) =>
    item.type === 'message' ? item.content.map((part) => part.type) : [],
  )
  const events = await readEvents({})
  const streamed = events.filter((event) => event.type === 'response.content_part.done')
  expect(streamed.map((event) => (event.part as Event).type)).toEqual(types)
})

describe('a prompt that is too long', () => {
  test('is an answer cut off by length, free of charge, as the API documents it', async () => {
    await addFault(api, { fault: 'context-length', provider: 'openai' })
    const { response, tenant } = await readWhole({})
    expect(response).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [],
      error_type: 'context_length_exceeded',
    })
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    const events = await readEvents({})
    expect(events.map(({ type }) => type)).toEqual(['response.created', 'response.in_progress', 'response.incomplete'])
  })
})

test('a broken stream’s last events, `error` too, are in the official client’s own schema', async () => {
  await addFault(api, { fault: 'error-in-stream', provider: 'openai', afterChunks: 3 })
  const events = await readEvents({ input: 'write 50 words' })
  expect(events.slice(-2).map(({ type }) => type)).toEqual(['response.failed', 'error'])
})
