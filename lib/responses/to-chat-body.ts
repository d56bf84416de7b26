import type { ChatBody } from '@/lib/schemas/chat'
import type { ResponsesBody } from '@/lib/schemas/responses'
import { toMessages } from './to-messages'
import type { ToolNames } from './tool-names'
import { toTools } from './to-tools'

/** A responses request as the chat request that means the same. */
export function toChatBody(body: ResponsesBody, names: ToolNames): ChatBody {
  const { effort, max_tokens, enabled } = body.reasoning ?? {}
  return {
    model: body.model,
    models: body.models,
    preset: body.preset,
    provider: body.provider,
    plugins: body.plugins,
    messages: toMessages(body, names),
    stream: body.stream,
    max_tokens: body.max_output_tokens,
    temperature: body.temperature,
    top_p: body.top_p,
    top_k: body.top_k,
    frequency_penalty: body.frequency_penalty,
    presence_penalty: body.presence_penalty,
    reasoning: body.reasoning ? { effort, max_tokens, enabled } : undefined,
    response_format: toResponseFormat(body),
    user: body.user,
    session_id: body.session_id,
    prompt_cache_key: body.prompt_cache_key,
    metadata: body.metadata,
    trace: body.trace,
    ...toLogprobs(body),
    ...toTools(body, names),
  }
}

function toResponseFormat({ text }: ResponsesBody): ChatBody['response_format'] {
  const format = text?.format
  if (format?.type !== 'json_schema') return format
  const { name, description, schema, strict } = format
  return { type: 'json_schema', json_schema: { name, description: description ?? undefined, schema, strict } }
}

/** This API asks for log probabilities by naming them among what to include; a number of alternatives means them as well. */
function toLogprobs({ include, top_logprobs }: ResponsesBody): Pick<ChatBody, 'logprobs' | 'top_logprobs'> {
  const isAsked = include?.includes('message.output_text.logprobs') === true || Boolean(top_logprobs)
  return isAsked ? { logprobs: true, top_logprobs } : {}
}
