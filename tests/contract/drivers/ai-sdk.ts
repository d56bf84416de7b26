import { createOpenRouter, type OpenRouterProvider } from '@openrouter/ai-sdk-provider'
import {
  APICallError,
  embedMany,
  generateText,
  jsonSchema,
  type ModelMessage,
  Output,
  stepCountIs,
  streamText,
  tool,
} from 'ai'
import {
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

const create = ({ origin, apiKey }: Access): OpenRouterProvider =>
  createOpenRouter({ baseURL: `${origin}/api/v1`, apiKey })

function toCall(access: Access, { model, prompt, image, temperature, maxTokens }: Question) {
  const content = [...(image ? [{ type: 'image' as const, image }] : []), { type: 'text' as const, text: prompt }]
  const messages: ModelMessage[] = [{ role: 'user', content }]
  return {
    model: create(access).chat(model),
    messages,
    maxRetries: 0,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
  }
}

type Metadata = Record<string, Record<string, unknown> | undefined> | undefined

function costOf(metadata: Metadata): number | null {
  const { usage } = metadata?.openrouter ?? {}
  return (usage as { cost?: number } | undefined)?.cost ?? null
}

async function stream(access: Access, question: Question): Promise<Told> {
  const leaving = new AbortController()
  const result = streamText({ ...toCall(access, question), abortSignal: leaving.signal, onError: () => undefined })
  let text = ''
  let pieces = 0
  for await (const part of result.fullStream) {
    if (part.type === 'error') throw part.error
    if (part.type !== 'text-delta' || part.text === '') continue
    text += part.text
    pieces += 1
    if (pieces !== question.leaveAfterPieces) continue
    leaving.abort()
    return { text, inputTokens: null, outputTokens: null, cost: null, pieces }
  }
  const { inputTokens = null, outputTokens = null } = await result.usage
  return { text, inputTokens, outputTokens, cost: costOf(await result.providerMetadata), pieces }
}

/** The library's own loop: it runs the tool and asks again. */
async function callTool(access: Access, { model, isStreamed }: { model: string; isStreamed: boolean }) {
  const seen: { arguments: unknown } = { arguments: null }
  const weather = tool({
    description: WEATHER_TOOL.description,
    inputSchema: jsonSchema(WEATHER_TOOL.parameters),
    execute: async (input) => {
      seen.arguments = input
      return WEATHER_RESULT
    },
  })
  const call = {
    model: create(access).chat(model),
    prompt: WEATHER_QUESTION,
    tools: { [WEATHER_TOOL.name]: weather },
    stopWhen: stepCountIs(3),
    maxRetries: 0,
  }
  const steps = isStreamed ? await streamText(call).steps : (await generateText(call)).steps
  const [called] = steps.flatMap((step) => step.toolCalls)
  return { name: called?.toolName ?? '', arguments: seen.arguments, answer: steps.at(-1)?.text ?? '' }
}

export const aiSdk: Driver = {
  client: '@openrouter/ai-sdk-provider + ai',
  version: `${packageVersion('@openrouter/ai-sdk-provider')} + ${packageVersion('ai')}`,
  api: '/chat/completions',
  ask: async (access, question) => {
    const { text, usage, providerMetadata } = await generateText(toCall(access, question))
    const { inputTokens = null, outputTokens = null } = usage
    return { text, inputTokens, outputTokens, cost: costOf(providerMetadata), pieces: 1 }
  },
  stream,
  callTool,
  structure: async (access, model) => {
    const call = toCall(access, { model, prompt: 'Tell me about Berlin.' })
    const { output } = await generateText({ ...call, output: Output.object({ schema: jsonSchema(CITY_SCHEMA) }) })
    return output
  },
  reason: async (access, { model, isStreamed }) => {
    const question: ModelMessage = { role: 'user', content: 'What is 17 times 23?' }
    const call = {
      model: create(access).chat(model, { reasoning: { effort: 'low' } }),
      maxOutputTokens: 4_000,
      maxRetries: 0,
    }
    const first = isStreamed
      ? streamText({ ...call, messages: [question] })
      : await generateText({ ...call, messages: [question] })
    const [reasoning = '', { messages }] = await Promise.all([first.reasoningText, first.response])
    const again: ModelMessage[] = [question, ...messages, { role: 'user', content: 'And 18 times 23?' }]
    const second = await generateText({ ...call, messages: again })
    return { reasoning, answer: second.text }
  },
  embed: async (access, { model, inputs }) => {
    const provider = create(access)
    const { embeddings } = await embedMany({ model: provider.textEmbeddingModel(model), values: inputs, maxRetries: 0 })
    return embeddings
  },
  listModels: null,
  readFailure: (thrown) => {
    if (APICallError.isInstance(thrown)) {
      return { kind: thrown.name, status: thrown.statusCode ?? null, message: thrown.message }
    }
    // The error of a broken stream comes as the part itself has it.
    const { message, code } = thrown as { message?: unknown; code?: unknown }
    if (typeof message !== 'string') throw thrown
    return { kind: 'error part', status: typeof code === 'number' ? code : null, message }
  },
}
