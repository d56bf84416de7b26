import type { AnswerSubject } from '@/lib/gateway'
import type { FinishReason } from '@/lib/providers'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { ResponsesBody } from '@/lib/schemas/responses'
import type { OutputItem } from './output-item'
import type { ResponseError } from './to-response-error'

export type ResponseState = {
  status: 'in_progress' | 'completed' | 'incomplete' | 'failed'
  incompleteReason: 'max_output_tokens' | 'content_filter' | null
}

/** Whose response it is: of a generation, by a model at a provider. */
export type ResponseSubject = Pick<AnswerSubject, 'attempt'> & {
  context: Pick<AnswerSubject['context'], 'id' | 'createdAt'>
}

type ResponseParts = {
  request: ResponsesBody
  run: ResponseSubject
  state: ResponseState
  output: OutputItem[]
  usage: ChatUsage | null
  error: ResponseError | null
}

/** How a finish reason ends a response. */
export function toResponseState(finishReason: FinishReason | null): ResponseState {
  if (finishReason === 'length') return { status: 'incomplete', incompleteReason: 'max_output_tokens' }
  if (finishReason === 'content_filter') return { status: 'incomplete', incompleteReason: 'content_filter' }
  return { status: finishReason === 'error' ? 'failed' : 'completed', incompleteReason: null }
}

/** The generation's id as this API writes ids; `X-Generation-Id` has the generation's own. */
function toResponseId({ context }: Pick<ResponseSubject, 'context'>): string {
  return `resp_${toIdStem({ context })}`
}

/** The generation's id without its prefix. */
export function toIdStem({ context }: Pick<ResponseSubject, 'context'>): string {
  return context.id.replace(/^gen-/, '')
}

/** The whole response object. Clients need every key, so what does not apply is null and not absent; only `usage` waits for the bill. */
export function toResponseObject({
  request,
  run,
  state,
  output,
  usage,
  error,
}: ResponseParts): Record<string, unknown> {
  return {
    id: toResponseId(run),
    object: 'response',
    created_at: Math.floor(run.context.createdAt.getTime() / 1_000),
    completed_at: state.status === 'completed' ? Math.floor(Date.now() / 1_000) : null,
    status: state.status,
    background: false,
    error,
    incomplete_details: state.incompleteReason ? { reason: state.incompleteReason } : null,
    model: run.attempt.model.slug,
    provider: run.attempt.endpoint.providerName,
    output,
    output_text: readOutputText(output),
    // The public schema has no null here: usage is there once it is known.
    ...(usage ? { usage: toResponseUsage(usage) } : {}),
    ...echoRequest(request),
  }
}

function echoRequest(request: ResponsesBody): Record<string, unknown> {
  return {
    instructions: request.instructions ?? null,
    max_output_tokens: request.max_output_tokens ?? null,
    max_tool_calls: null,
    metadata: request.metadata ?? {},
    ...echoTools(request),
    ...echoSampling(request),
    ...echoIdentity(request),
    store: false,
    truncation: 'disabled',
    previous_response_id: null,
    service_tier: null,
  }
}

function echoTools({ tools, tool_choice, parallel_tool_calls }: ResponsesBody): Record<string, unknown> {
  return {
    tools: tools ?? [],
    tool_choice: echoToolChoice(tool_choice),
    parallel_tool_calls: parallel_tool_calls ?? true,
  }
}

/** The official client's schema of an answer knows no choice of one custom tool; that one has to be called is what is left of it. */
function echoToolChoice(choice: ResponsesBody['tool_choice']): unknown {
  return typeof choice === 'object' && choice?.type === 'custom' ? 'required' : (choice ?? 'auto')
}

function echoSampling(request: ResponsesBody): Record<string, unknown> {
  const { effort, summary } = request.reasoning ?? {}
  return {
    temperature: request.temperature ?? null,
    top_p: request.top_p ?? null,
    frequency_penalty: request.frequency_penalty ?? null,
    presence_penalty: request.presence_penalty ?? null,
    top_logprobs: request.top_logprobs ?? 0,
    reasoning: { effort: effort ?? null, summary: summary ?? null },
    text: { format: request.text?.format ?? { type: 'text' } },
  }
}

function echoIdentity(request: ResponsesBody): Record<string, unknown> {
  return {
    user: request.user ?? null,
    prompt_cache_key: request.prompt_cache_key ?? null,
    safety_identifier: request.safety_identifier ?? null,
  }
}

function readOutputText(output: readonly OutputItem[]): string {
  return output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'output_text' ? part.text : ''))
    .join('')
}

function toResponseUsage(usage: ChatUsage): Record<string, unknown> {
  const { prompt_tokens_details: prompt, cost_details: costs } = usage
  return {
    input_tokens: usage.prompt_tokens,
    input_tokens_details: { cached_tokens: prompt.cached_tokens, cache_write_tokens: prompt.cache_write_tokens },
    output_tokens: usage.completion_tokens,
    output_tokens_details: { reasoning_tokens: usage.completion_tokens_details.reasoning_tokens },
    total_tokens: usage.total_tokens,
    cost: usage.cost,
    is_byok: usage.is_byok,
    cost_details: {
      upstream_inference_cost: costs.upstream_inference_cost,
      upstream_inference_input_cost: costs.upstream_inference_prompt_cost,
      upstream_inference_output_cost: costs.upstream_inference_completions_cost,
      ...(costs.file_parser_cost !== undefined && { file_parser_cost: costs.file_parser_cost }),
    },
  }
}
