import Anthropic, { APIError } from '@anthropic-ai/sdk'
import type { Message, MessageCreateParamsNonStreaming, MessageParam } from '@anthropic-ai/sdk/resources/messages'
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

const create = ({ origin, apiKey }: Access): Anthropic =>
  new Anthropic({ baseURL: `${origin}/api`, apiKey, maxRetries: 0 })

const { parameters, ...tool } = WEATHER_TOOL
const TOOLS = [{ ...tool, input_schema: parameters }]
const MAX_TOKENS = 4_000

function toRequest(question: Question): MessageCreateParamsNonStreaming {
  const { model, prompt, image, temperature, maxTokens = MAX_TOKENS } = question
  const [head = '', data = ''] = image?.split(',') ?? []
  const content: MessageParam['content'] = image
    ? [
        {
          type: 'image',
          source: { type: 'base64', media_type: head.includes('png') ? 'image/png' : 'image/jpeg', data },
        },
        { type: 'text', text: prompt },
      ]
    : prompt
  const heat = temperature === undefined ? {} : { temperature }
  return { model, max_tokens: maxTokens, messages: [{ role: 'user', content }], ...heat }
}

const textOf = ({ content }: Message): string =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('')

const costOf = (usage: unknown): number | null => (usage as { cost?: number }).cost ?? null

async function stream(access: Access, question: Question): Promise<Told> {
  const events = await create(access).messages.create({ ...toRequest(question), stream: true })
  const told: Told = { text: '', inputTokens: null, outputTokens: null, cost: null, pieces: 0 }
  for await (const event of events) {
    if (event.type === 'message_delta') {
      const { input_tokens: inputTokens, output_tokens: outputTokens } = event.usage
      Object.assign(told, { inputTokens, outputTokens, cost: costOf(event.usage) })
    }
    if (event.type !== 'content_block_delta' || event.delta.type !== 'text_delta') continue
    told.text += event.delta.text
    told.pieces += 1
    if (told.pieces === question.leaveAfterPieces) break
  }
  return told
}

function complete(
  access: Access,
  { body, isStreamed }: { body: MessageCreateParamsNonStreaming; isStreamed: boolean },
): Promise<Message> {
  const { messages } = create(access)
  return isStreamed ? messages.stream(body).finalMessage() : messages.create(body)
}

export const anthropicMessages: Driver = {
  client: '@anthropic-ai/sdk',
  version: packageVersion('@anthropic-ai/sdk'),
  api: '/messages',
  ask: async (access, question) => {
    const message = await create(access).messages.create(toRequest(question))
    const { input_tokens: inputTokens, output_tokens: outputTokens } = message.usage
    return { text: textOf(message), inputTokens, outputTokens, cost: costOf(message.usage), pieces: 1 }
  },
  stream,
  callTool: async (access, { model, isStreamed }) => {
    const messages: MessageParam[] = [{ role: 'user', content: WEATHER_QUESTION }]
    const body = { model, max_tokens: MAX_TOKENS, messages, tools: TOOLS }
    const first = await complete(access, { body: { ...body, tool_choice: { type: 'any' } }, isStreamed })
    const call = first.content.find((block) => block.type === 'tool_use')
    if (!call) throw new Error('No tool was called.')
    messages.push(
      { role: 'assistant', content: first.content },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: call.id, content: WEATHER_RESULT }] },
    )
    const second = await complete(access, { body, isStreamed })
    return { name: call.name, arguments: call.input, answer: textOf(second) }
  },
  structure: async (access, model) => {
    const message = await create(access).messages.create({
      model,
      max_tokens: MAX_TOKENS,
      messages: [{ role: 'user', content: 'Tell me about Berlin.' }],
      output_config: { format: { type: 'json_schema', schema: CITY_SCHEMA } },
    })
    return readJson(textOf(message))
  },
  reason: async (access, { model, isStreamed }) => {
    const question = { role: 'user' as const, content: 'What is 17 times 23?' }
    const body = { model, max_tokens: MAX_TOKENS, thinking: { type: 'enabled' as const, budget_tokens: 1_024 } }
    const first = await complete(access, { body: { ...body, messages: [question] }, isStreamed })
    const messages: MessageParam[] = [
      question,
      { role: 'assistant', content: first.content },
      { role: 'user', content: 'And 18 times 23?' },
    ]
    const second = await complete(access, { body: { ...body, messages }, isStreamed: false })
    const thoughts = first.content.map((block) => (block.type === 'thinking' ? block.thinking : ''))
    return { reasoning: thoughts.join(''), answer: textOf(second) }
  },
  embed: null,
  listModels: async (access) => {
    const page = await create(access).models.list()
    return page.data.map(({ id }) => id)
  },
  readFailure: (thrown) => {
    if (!(thrown instanceof APIError)) throw thrown
    const { status } = thrown as { status?: number }
    return { kind: thrown.constructor.name, status: status ?? null, message: thrown.message }
  },
}
