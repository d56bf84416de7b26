import { OpenRouter } from '@openrouter/sdk'
import type {
  ChatAssistantMessage,
  ChatMessages,
  ChatRequest,
  ChatResult,
  ChatStreamChunk,
} from '@openrouter/sdk/models'
import { OpenRouterError } from '@openrouter/sdk/models/errors'
import {
  readJson,
  toText,
  type Access,
  CITY_SCHEMA,
  type Driver,
  type Failure,
  type Question,
  type Told,
  WEATHER_QUESTION,
  WEATHER_RESULT,
  WEATHER_TOOL,
} from '../support/driver'
import { packageVersion } from '../support/package-version'

/** Its own retries go on for an hour. */
export const createOpenRouter = ({ origin, apiKey }: Access): OpenRouter =>
  new OpenRouter({ serverURL: `${origin}/api/v1`, apiKey, retryConfig: { strategy: 'none' } })

const TOOLS = [{ type: 'function' as const, function: WEATHER_TOOL }]

function toRequest({ model, prompt, image, temperature, maxTokens }: Question): ChatRequest {
  const content = image
    ? [
        { type: 'image_url' as const, imageUrl: { url: image } },
        { type: 'text' as const, text: prompt },
      ]
    : prompt
  return {
    model,
    messages: [{ role: 'user', content }],
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
  }
}

async function complete(access: Access, chatRequest: ChatRequest): Promise<ChatResult> {
  const answer = await createOpenRouter(access).chat.send({ chatRequest: { ...chatRequest, stream: false } })
  if ('choices' in answer) return answer
  throw new Error('It answered with a stream.')
}

async function* open(access: Access, chatRequest: ChatRequest): AsyncGenerator<ChatStreamChunk> {
  const answer = await createOpenRouter(access).chat.send({ chatRequest: { ...chatRequest, stream: true } })
  if ('choices' in answer) throw new Error('It did not answer with a stream.')
  yield* answer
}

/** The library hands a broken stream's error on in its chunk. */
class ChunkError extends Error {
  readonly status: number

  constructor({ code, message }: NonNullable<ChatStreamChunk['error']>) {
    super(message)
    this.status = code
  }
}

async function stream(access: Access, question: Question): Promise<Told> {
  const told: Told = { text: '', inputTokens: null, outputTokens: null, cost: null, pieces: 0 }
  for await (const { choices, usage, error } of open(access, toRequest(question))) {
    if (error) throw new ChunkError(error)
    const text = choices[0]?.delta.content
    if (text) {
      told.text += text
      told.pieces += 1
    }
    if (usage) {
      const { promptTokens: inputTokens, completionTokens: outputTokens, cost = null } = usage
      Object.assign(told, { inputTokens, outputTokens, cost })
    }
    if (told.pieces === question.leaveAfterPieces) break
  }
  return told
}

type Message = ChatAssistantMessage & { role: 'assistant' }

async function readMessage(access: Access, request: ChatRequest, isStreamed: boolean): Promise<Message> {
  if (isStreamed) return joinMessage(open(access, request))
  const message = (await complete(access, request)).choices[0]?.message
  if (!message) throw new Error('The answer has no message.')
  return message
}

type Details = NonNullable<ChatAssistantMessage['reasoningDetails']>

type Call = NonNullable<ChatAssistantMessage['toolCalls']>[number]
type Delta = ChatStreamChunk['choices'][number]['delta']

/** This library has no helper that puts a stream together; an application does it like this. */
async function joinMessage(chunks: AsyncIterable<ChatStreamChunk>): Promise<Message> {
  const calls: Call[] = []
  const details: Details = []
  const message = { role: 'assistant' as const, content: '', reasoning: '' }
  for await (const { choices, error } of chunks) {
    if (error) throw new ChunkError(error)
    const [choice] = choices
    if (!choice) continue
    message.content += choice.delta.content ?? ''
    message.reasoning += choice.delta.reasoning ?? ''
    addCalls(calls, choice.delta)
    for (const piece of choice.delta.reasoningDetails ?? []) addDetail(details, piece)
  }
  return {
    ...message,
    ...(calls.length > 0 ? { toolCalls: calls } : {}),
    ...(details.length > 0 ? { reasoningDetails: details } : {}),
  }
}

function addCalls(calls: Call[], { toolCalls = [] }: Delta): void {
  for (const { index, id = '', function: called } of toolCalls) {
    const call = (calls[index] ??= { id, type: 'function', function: { name: '', arguments: '' } })
    call.function.name += called?.name ?? ''
    call.function.arguments += called?.arguments ?? ''
  }
}

function addDetail(details: Details, piece: Details[number]): void {
  const known = details.find((detail) => 'index' in detail && 'index' in piece && detail.index === piece.index)
  if (!known || !('text' in known) || !('text' in piece)) details.push({ ...piece })
  else Object.assign(known, { ...piece, text: `${known.text ?? ''}${piece.text ?? ''}` })
}

export function readOpenRouterFailure(thrown: unknown): Failure {
  if (thrown instanceof ChunkError) return { kind: 'chunk.error', status: thrown.status, message: thrown.message }
  if (!(thrown instanceof OpenRouterError)) throw thrown
  return { kind: thrown.constructor.name, status: thrown.statusCode, message: thrown.message }
}

export const openrouterChat: Driver = {
  client: '@openrouter/sdk',
  version: packageVersion('@openrouter/sdk'),
  api: '/chat/completions',
  ask: async (access, question) => {
    const { choices, usage } = await complete(access, toRequest(question))
    return {
      text: toText(choices[0]?.message.content),
      inputTokens: usage?.promptTokens ?? null,
      outputTokens: usage?.completionTokens ?? null,
      cost: usage?.cost ?? null,
      pieces: 1,
    }
  },
  stream,
  callTool: async (access, { model, isStreamed }) => {
    const messages: ChatMessages[] = [{ role: 'user', content: WEATHER_QUESTION }]
    const first = await readMessage(access, { model, messages, tools: TOOLS, toolChoice: 'required' }, isStreamed)
    const call = first.toolCalls?.[0]
    if (!call) throw new Error('No tool was called.')
    messages.push(first, { role: 'tool', toolCallId: call.id, content: WEATHER_RESULT })
    const second = await readMessage(access, { model, messages, tools: TOOLS }, isStreamed)
    return { name: call.function.name, arguments: readJson(call.function.arguments), answer: toText(second.content) }
  },
  structure: async (access, model) => {
    const { choices } = await complete(access, {
      model,
      messages: [{ role: 'user', content: 'Tell me about Berlin.' }],
      responseFormat: { type: 'json_schema', jsonSchema: { name: 'city', strict: true, schema: CITY_SCHEMA } },
    })
    return readJson(toText(choices[0]?.message.content))
  },
  reason: async (access, { model, isStreamed }) => {
    const question: ChatMessages = { role: 'user', content: 'What is 17 times 23?' }
    const request = { model, maxTokens: 4_000, reasoning: { effort: 'low' as const } }
    const first = await readMessage(access, { ...request, messages: [question] }, isStreamed)
    const messages: ChatMessages[] = [question, first, { role: 'user', content: 'And 18 times 23?' }]
    const second = await readMessage(access, { ...request, messages }, false)
    return { reasoning: first.reasoning ?? '', answer: toText(second.content) }
  },
  embed: async (access, { model, inputs }) => {
    const answer = await createOpenRouter(access).embeddings.generate({ requestBody: { model, input: inputs } })
    if (typeof answer === 'string') throw new Error('The answer is a text.')
    return answer.data.map(({ embedding }) => {
      if (typeof embedding === 'string') throw new Error('Nobody asked for base64.')
      return embedding
    })
  },
  listModels: async (access) => {
    const page = await createOpenRouter(access).models.list()
    return page.result.data.map(({ id }) => id)
  },
  readFailure: readOpenRouterFailure,
}
