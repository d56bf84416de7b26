import { createHash } from 'node:crypto'
import type { ChatMessage, ChatRequest } from '@/lib/providers'
import { AppError } from '@/lib/core/errors'
import type { ChatBody } from '@/lib/schemas/chat'

/** The caller's body as the providers' canonical request, without the token bound, which depends on the endpoint. */
export type RequestTemplate = Omit<ChatRequest, 'maxTokens'>

/**
 * Normalises a body once per request.
 * @throws AppError invalid_request when two fields contradict each other
 */
export function toRequestTemplate({
  body,
  organizationId,
}: {
  body: ChatBody
  organizationId: string
}): RequestTemplate {
  return {
    messages: body.messages.map(toProviderMessage),
    stream: body.stream === true,
    ...readSampling(body),
    ...readTools(body),
    responseFormat: given(body.response_format),
    verbosity: given(body.verbosity),
    reasoning: readReasoning(body),
    user: body.user ? hashUser(organizationId, body.user) : undefined,
    cacheControl: given(body.cache_control),
    promptCacheKey: given(body.prompt_cache_key),
    promptCacheOptions: readCacheOptions(body),
  }
}

/** `null` in a body means "not set". */
function given<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined
}

function readSampling(body: ChatBody): Partial<RequestTemplate> {
  return {
    temperature: given(body.temperature),
    topP: given(body.top_p),
    topK: given(body.top_k),
    minP: given(body.min_p),
    topA: given(body.top_a),
    frequencyPenalty: given(body.frequency_penalty),
    presencePenalty: given(body.presence_penalty),
    repetitionPenalty: given(body.repetition_penalty),
    seed: given(body.seed),
    stop: typeof body.stop === 'string' ? [body.stop] : given(body.stop),
    logitBias: given(body.logit_bias),
    logprobs: given(body.logprobs),
    topLogprobs: given(body.top_logprobs),
  }
}

function readCacheOptions({ prompt_cache_options }: ChatBody): RequestTemplate['promptCacheOptions'] {
  return prompt_cache_options ? { mode: prompt_cache_options.mode, ttl: given(prompt_cache_options.ttl) } : undefined
}

function readTools({ tools, tool_choice, parallel_tool_calls }: ChatBody): Partial<RequestTemplate> {
  if (!tools?.length) return {}
  return { tools, toolChoice: given(tool_choice), parallelToolCalls: given(parallel_tool_calls) }
}

/** Stable per tenant and end user, and useless to anybody else: the raw value never leaves. */
export function hashUser(organizationId: string, user: string): string {
  return createHash('sha256').update(`${organizationId}\0${user}`).digest('hex').slice(0, 32)
}

function toProviderMessage(message: ChatBody['messages'][number]): ChatMessage {
  if (message.role !== 'assistant') return message
  const { reasoning, reasoning_content, model: _model, annotations: _annotations, ...rest } = message
  return { reasoning: reasoning ?? reasoning_content ?? null, ...rest }
}

function readReasoning({ reasoning, reasoning_effort }: ChatBody): ChatRequest['reasoning'] {
  const wanted = given(reasoning)
  const shorthand = given(reasoning_effort)
  const effort = given(wanted?.effort) ?? shorthand
  const maxTokens = given(wanted?.max_tokens)
  const enabled = given(wanted?.enabled)
  if (shorthand !== undefined && effort !== shorthand) {
    throw contradiction('reasoning_effort', '`reasoning.effort` and `reasoning_effort` differ. Send one of them.')
  }
  if (effort !== undefined && maxTokens !== undefined) {
    throw contradiction('reasoning', 'Send either `reasoning.effort` or `reasoning.max_tokens`, not both.')
  }
  const isSet = [effort, maxTokens, enabled].some((value) => value !== undefined)
  return isSet ? { effort, maxTokens, enabled } : undefined
}

function contradiction(field: string, message: string): AppError {
  return new AppError('invalid_request', message, { details: { field } })
}
