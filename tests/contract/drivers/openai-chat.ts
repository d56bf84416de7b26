import OpenAI, { APIError } from 'openai'
import type { ChatCompletionCreateParamsNonStreaming, ChatCompletionMessageParam } from 'openai/resources'
import OpenAIv4, { APIError as APIErrorV4 } from 'openai-v4'
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

type Create = (access: Access) => OpenAI

const createCurrent: Create = ({ origin, apiKey }) => new OpenAI({ baseURL: `${origin}/api/v1`, apiKey, maxRetries: 0 })
// Both majors have the methods that are used here, under the same names and with the same shapes.
const createV4: Create = ({ origin, apiKey }) =>
  new OpenAIv4({ baseURL: `${origin}/api/v1`, apiKey, maxRetries: 0 }) as unknown as OpenAI

const REASONING = { reasoning: { effort: 'low' } }
const TOOLS = [{ type: 'function' as const, function: WEATHER_TOOL }]

function toRequest({ model, prompt, image, temperature, maxTokens }: Question): ChatCompletionCreateParamsNonStreaming {
  const content = image
    ? [
        { type: 'image_url' as const, image_url: { url: image } },
        { type: 'text' as const, text: prompt },
      ]
    : prompt
  return {
    model,
    messages: [{ role: 'user', content }],
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
  }
}

const costOf = (usage: unknown): number => (usage as { cost: number }).cost

async function ask(client: OpenAI, question: Question): Promise<Told> {
  const { choices, usage } = await client.chat.completions.create(toRequest(question))
  return {
    text: choices[0]?.message.content ?? '',
    inputTokens: usage?.prompt_tokens ?? null,
    outputTokens: usage?.completion_tokens ?? null,
    cost: costOf(usage),
    pieces: 1,
  }
}

async function stream(client: OpenAI, question: Question): Promise<Told> {
  const chunks = await client.chat.completions.create({
    ...toRequest(question),
    stream: true,
    stream_options: { include_usage: true },
  })
  const told: Told = { text: '', inputTokens: null, outputTokens: null, cost: null, pieces: 0 }
  for await (const { choices, usage } of chunks) {
    const text = choices[0]?.delta.content
    if (text) {
      told.text += text
      told.pieces += 1
    }
    if (usage) Object.assign(told, { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens })
    if (usage) told.cost = costOf(usage)
    if (told.pieces === question.leaveAfterPieces) break
  }
  return told
}

type Helper = (client: OpenAI, body: ChatCompletionCreateParamsNonStreaming) => Promise<ChatCompletionMessageParam>

/** The stream helper has moved between the majors. */
const finish: Record<'current' | 'v4', Helper> = {
  current: async (client, body) => client.chat.completions.stream({ ...body, stream: true }).finalMessage(),
  v4: async (client, body) => {
    const { beta } = client as unknown as OpenAIv4
    // The message of the older major has the same fields as far as they are read here.
    return await beta.chat.completions.stream({ ...(body as object), stream: true } as never).finalMessage()
  },
}

function readFailure(thrown: unknown): Failure {
  if (!(thrown instanceof APIError) && !(thrown instanceof APIErrorV4)) throw thrown
  const { status } = thrown as { status?: number }
  return { kind: thrown.constructor.name, status: status ?? null, message: thrown.message }
}

function createDriver(create: Create, helper: Helper): Omit<Driver, 'client' | 'version' | 'api'> {
  const complete = async (
    client: OpenAI,
    { body, isStreamed }: { body: ChatCompletionCreateParamsNonStreaming; isStreamed: boolean },
  ): Promise<ChatCompletionMessageParam> => {
    if (isStreamed) return helper(client, body)
    const message = (await client.chat.completions.create(body)).choices[0]?.message
    if (!message) throw new Error('The answer has no message.')
    return message
  }
  return {
    ask: (access, question) => ask(create(access), question),
    stream: (access, question) => stream(create(access), question),
    callTool: async (access, { model, isStreamed }) => {
      const client = create(access)
      const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: WEATHER_QUESTION }]
      const body = { model, messages, tools: TOOLS, tool_choice: 'required' as const }
      const first = await complete(client, { body, isStreamed })
      const call = first.role === 'assistant' ? first.tool_calls?.[0] : undefined
      if (call?.type !== 'function') throw new Error('No tool was called.')
      messages.push(first, { role: 'tool', tool_call_id: call.id, content: WEATHER_RESULT })
      const second = await complete(client, { body: { model, messages, tools: TOOLS }, isStreamed })
      const { name, arguments: json } = call.function
      return { name, arguments: readJson(json), answer: toText(second.content) }
    },
    structure: async (access, model) => {
      const { choices } = await create(access).chat.completions.create({
        model,
        messages: [{ role: 'user', content: 'Tell me about Berlin.' }],
        response_format: { type: 'json_schema', json_schema: { name: 'city', strict: true, schema: CITY_SCHEMA } },
      })
      return readJson(choices[0]?.message.content ?? '')
    },
    reason: async (access, { model, isStreamed }) => {
      const client = create(access)
      const question = { role: 'user' as const, content: 'What is 17 times 23?' }
      const body = { model, messages: [question], max_tokens: 4_000, ...REASONING }
      const first = isStreamed ? await joinReasoning(client, body) : await complete(client, { body, isStreamed })
      const { reasoning } = first as { reasoning?: string }
      const messages = [question, first, { role: 'user' as const, content: 'And 18 times 23?' }]
      const second = await complete(client, { body: { ...body, messages }, isStreamed: false })
      return { reasoning: reasoning ?? '', answer: toText(second.content) }
    },
    embed: async (access, { model, inputs }) => {
      const { data } = await create(access).embeddings.create({ model, input: inputs })
      return data.map(({ embedding }) => embedding)
    },
    listModels: async (access) => {
      const ids: string[] = []
      for await (const { id } of create(access).models.list()) ids.push(id)
      return ids
    },
    readFailure,
  }
}

type Detail = { type: string; index?: number; text?: string; signature?: string }
type ReasoningDelta = { content?: string; reasoning?: string; reasoning_details?: Detail[] }

/** What an application does that keeps reasoning of a stream: joins the details by their index. */
async function joinReasoning(
  client: OpenAI,
  body: ChatCompletionCreateParamsNonStreaming,
): Promise<ChatCompletionMessageParam> {
  const message = { role: 'assistant' as const, content: '', reasoning: '', reasoning_details: [] as Detail[] }
  for await (const { choices } of await client.chat.completions.create({ ...body, stream: true })) {
    const delta = choices[0]?.delta as ReasoningDelta | undefined
    message.content += delta?.content ?? ''
    message.reasoning += delta?.reasoning ?? ''
    for (const piece of delta?.reasoning_details ?? []) addDetail(message.reasoning_details, piece)
  }
  return message
}

function addDetail(details: Detail[], piece: Detail): void {
  const known = details.find(({ index, type }) => index === piece.index && type === piece.type)
  if (!known) details.push({ ...piece })
  else Object.assign(known, { ...piece, text: `${known.text ?? ''}${piece.text ?? ''}` })
}

export const openaiChat: Driver = {
  client: 'openai',
  version: packageVersion('openai'),
  api: '/chat/completions',
  ...createDriver(createCurrent, finish.current),
}

export const openaiV4Chat: Driver = {
  client: 'openai',
  version: packageVersion('openai-v4'),
  api: '/chat/completions',
  ...createDriver(createV4, finish.v4),
}
