import type { OpenResponsesResult, ResponsesRequest, StreamEvents } from '@openrouter/sdk/models'
import {
  readJson,
  type Access,
  CITY_SCHEMA,
  type Driver,
  type Question,
  type Told,
  WEATHER_QUESTION,
  WEATHER_RESULT,
  WEATHER_TOOL,
} from '../support/driver'
import { packageVersion } from '../support/package-version'
import { createOpenRouter, readOpenRouterFailure } from './openrouter-chat'

const TOOLS = [{ type: 'function' as const, strict: false, ...WEATHER_TOOL }]

function toRequest({ model, prompt, image, temperature, maxTokens }: Question): ResponsesRequest {
  const parts = [
    { type: 'input_image' as const, imageUrl: image ?? '', detail: 'auto' as const },
    { type: 'input_text' as const, text: prompt },
  ]
  return {
    model,
    input: image ? [{ role: 'user', content: parts }] : prompt,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
  }
}

async function complete(access: Access, request: ResponsesRequest): Promise<OpenResponsesResult> {
  const { responses } = createOpenRouter(access)
  const answer = await responses.send({ responsesRequest: { ...request, stream: false } })
  if ('status' in answer) return answer
  throw new Error('It answered with a stream.')
}

async function* open(access: Access, request: ResponsesRequest): AsyncGenerator<StreamEvents> {
  const answer = await createOpenRouter(access).responses.send({ responsesRequest: { ...request, stream: true } })
  if ('status' in answer) throw new Error('It did not answer with a stream.')
  yield* answer
}

class ResponseFailed extends Error {}

async function finish(events: AsyncIterable<StreamEvents>): Promise<OpenResponsesResult> {
  for await (const event of events) {
    if (event.type === 'response.failed') throw new ResponseFailed(event.response.error?.message)
    if (event.type === 'response.completed' || event.type === 'response.incomplete') return event.response
  }
  throw new Error('The stream ended without its last event.')
}

const read = (access: Access, request: ResponsesRequest, isStreamed: boolean): Promise<OpenResponsesResult> =>
  isStreamed ? finish(open(access, request)) : complete(access, request)

function textOf({ output }: OpenResponsesResult): string {
  return (output ?? [])
    .flatMap((item) => (item.type === 'message' && Array.isArray(item.content) ? item.content : []))
    .map((part) => (typeof part === 'object' && 'text' in part ? part.text : ''))
    .join('')
}

function toTold(response: OpenResponsesResult, pieces: number): Told {
  const { usage } = response
  return {
    text: textOf(response),
    inputTokens: usage?.inputTokens ?? null,
    outputTokens: usage?.outputTokens ?? null,
    cost: usage?.cost ?? null,
    pieces,
  }
}

async function stream(access: Access, question: Question): Promise<Told> {
  let text = ''
  let pieces = 0
  for await (const event of open(access, toRequest(question))) {
    if (event.type === 'response.failed') throw new ResponseFailed(event.response.error?.message)
    if (event.type === 'response.completed' || event.type === 'response.incomplete') {
      return { ...toTold(event.response, pieces), text }
    }
    if (event.type !== 'response.output_text.delta') continue
    text += event.delta
    pieces += 1
    if (pieces === question.leaveAfterPieces) break
  }
  return { text, inputTokens: null, outputTokens: null, cost: null, pieces }
}

export const openrouterResponses: Driver = {
  client: '@openrouter/sdk',
  version: packageVersion('@openrouter/sdk'),
  api: '/responses',
  ask: async (access, question) => toTold(await complete(access, toRequest(question)), 1),
  stream,
  callTool: async (access, { model, isStreamed }) => {
    const question = { role: 'user' as const, content: WEATHER_QUESTION }
    const first = await read(access, { model, input: [question], tools: TOOLS, toolChoice: 'required' }, isStreamed)
    const call = first.output?.find((item) => item.type === 'function_call')
    if (call?.type !== 'function_call') throw new Error('No tool was called.')
    const { callId, name, arguments: json, id = '' } = call
    const input = [
      question,
      { type: 'function_call' as const, id, callId, name, arguments: json },
      { type: 'function_call_output' as const, callId, output: WEATHER_RESULT },
    ]
    const second = await read(access, { model, input, tools: TOOLS }, isStreamed)
    return { name, arguments: readJson(json), answer: textOf(second) }
  },
  structure: async (access, model) => {
    const response = await complete(access, {
      model,
      input: 'Tell me about Berlin.',
      text: { format: { type: 'json_schema', name: 'city', strict: true, schema: CITY_SCHEMA } },
    })
    return readJson(textOf(response))
  },
  reason: async (access, { model, isStreamed }) => {
    const question = { role: 'user' as const, content: 'What is 17 times 23?' }
    const request = { model, reasoning: { effort: 'low' as const }, maxOutputTokens: 4_000 }
    const first = await read(access, { ...request, input: [question] }, isStreamed)
    const thoughts = (first.output ?? []).filter((item) => item.type === 'reasoning')
    const input = [
      question,
      ...thoughts,
      { role: 'assistant' as const, content: textOf(first) },
      { role: 'user' as const, content: 'And 18 times 23?' },
    ]
    // What came out goes in again; the library's own types of the two differ in optional fields only.
    const second = await read(access, { ...request, input: input }, false)
    const reasoning = thoughts.flatMap((item) => (item.type === 'reasoning' ? (item.content ?? []) : []))
    return { reasoning: reasoning.map(({ text }) => text).join(''), answer: textOf(second) }
  },
  embed: null,
  listModels: null,
  readFailure: (thrown) =>
    thrown instanceof ResponseFailed
      ? { kind: 'response.failed', status: null, message: thrown.message }
      : readOpenRouterFailure(thrown),
}
