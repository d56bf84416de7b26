import OpenAI, { APIError } from 'openai'
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from 'openai/resources/responses/responses'
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

const create = ({ origin, apiKey }: Access): OpenAI =>
  new OpenAI({ baseURL: `${origin}/api/v1`, apiKey, maxRetries: 0 })

const TOOLS = [{ type: 'function' as const, strict: false, ...WEATHER_TOOL }]

function toRequest(question: Question): ResponseCreateParamsNonStreaming {
  const { model, prompt, image, temperature, maxTokens } = question
  const input: ResponseCreateParamsNonStreaming['input'] = image
    ? [
        {
          role: 'user',
          content: [
            { type: 'input_image', image_url: image, detail: 'auto' },
            { type: 'input_text', text: prompt },
          ],
        },
      ]
    : prompt
  return {
    model,
    input,
    store: false,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_output_tokens: maxTokens }),
  }
}

function toTold({ output_text: text, usage }: Response, pieces: number): Told {
  return {
    text,
    inputTokens: usage?.input_tokens ?? null,
    outputTokens: usage?.output_tokens ?? null,
    cost: (usage as { cost?: number } | undefined)?.cost ?? null,
    pieces,
  }
}

async function stream(access: Access, question: Question): Promise<Told> {
  const events = await create(access).responses.create({ ...toRequest(question), stream: true })
  let text = ''
  let pieces = 0
  for await (const event of events) {
    if (event.type === 'response.completed' || event.type === 'response.incomplete') {
      // The helper of whole answers puts this together; the events carry it ready-made.
      return { ...toTold(event.response, pieces), text }
    }
    if (event.type !== 'response.output_text.delta') continue
    text += event.delta
    pieces += 1
    if (pieces === question.leaveAfterPieces) break
  }
  return { text, inputTokens: null, outputTokens: null, cost: null, pieces }
}

function complete(
  access: Access,
  { body, isStreamed }: { body: ResponseCreateParamsNonStreaming; isStreamed: boolean },
): Promise<Response> {
  const { responses } = create(access)
  return isStreamed ? responses.stream({ ...body, stream: true }).finalResponse() : responses.create(body)
}

export const openaiResponses: Driver = {
  client: 'openai',
  version: packageVersion('openai'),
  api: '/responses',
  ask: async (access, question) => toTold(await create(access).responses.create(toRequest(question)), 1),
  stream,
  callTool: async (access, { model, isStreamed }) => {
    const input: ResponseInputItem[] = [{ role: 'user', content: WEATHER_QUESTION }]
    const body = { model, input, tools: TOOLS, store: false }
    const first = await complete(access, { body: { ...body, tool_choice: 'required' }, isStreamed })
    const call = first.output.find((item) => item.type === 'function_call')
    if (!call) throw new Error('No tool was called.')
    input.push(...(first.output as ResponseInputItem[]), {
      type: 'function_call_output',
      call_id: call.call_id,
      output: WEATHER_RESULT,
    })
    const second = await complete(access, { body, isStreamed })
    return { name: call.name, arguments: readJson(call.arguments), answer: second.output_text }
  },
  structure: async (access, model) => {
    const { output_parsed: parsed } = await create(access).responses.parse({
      model,
      input: 'Tell me about Berlin.',
      text: { format: { type: 'json_schema', name: 'city', strict: true, schema: CITY_SCHEMA } },
    })
    return parsed
  },
  reason: async (access, { model, isStreamed }) => {
    const question = { role: 'user' as const, content: 'What is 17 times 23?' }
    const body = {
      model,
      reasoning: { effort: 'low' as const },
      include: ['reasoning.encrypted_content' as const],
      max_output_tokens: 4_000,
      store: false,
    }
    const first = await complete(access, { body: { ...body, input: [question] }, isStreamed })
    const reasoning = first.output.flatMap((item) => (item.type === 'reasoning' ? (item.content ?? []) : []))
    const input = [
      question,
      ...(first.output as ResponseInputItem[]),
      { role: 'user' as const, content: 'And 18 times 23?' },
    ]
    const second = await complete(access, { body: { ...body, input }, isStreamed: false })
    return { reasoning: reasoning.map(({ text }) => text).join(''), answer: second.output_text }
  },
  embed: null,
  listModels: null,
  readFailure: (thrown) => {
    if (!(thrown instanceof APIError)) throw thrown
    // Inside a stream the status was sent long ago; the client then has none.
    const { status } = thrown as { status?: number }
    return { kind: thrown.constructor.name, status: status ?? null, message: thrown.message }
  },
}
