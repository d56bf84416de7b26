import { AppError } from '@/lib/core/errors'
import type { ChatBody } from '@/lib/schemas/chat'
import type { MessagesBody } from '@/lib/schemas/messages'
import { toChatMessages } from './to-chat-messages'
import { toChatReasoning } from './to-chat-reasoning'
import { toChatTools } from './to-chat-tools'
import { type ContentPart, toCacheControl } from './to-content-parts'

/** Chat completions name a schema; callers of this API do not. */
const SCHEMA_NAME = 'answer'

/**
 * A request of the Messages API as a chat completion, which is what the gateway plans, runs and bills.
 * @throws AppError invalid_request when `fallbacks` and `models` are both there
 */
export function toChatBody(body: MessagesBody): ChatBody {
  const messages = toChatMessages(body)
  if (body.cache_control) markLastText(messages, toCacheControl(body.cache_control))
  const format = body.output_config?.format
  return {
    model: body.model,
    models: readModels(body),
    messages,
    preset: body.preset,
    provider: body.provider,
    plugins: body.plugins,
    stream: body.stream,
    max_tokens: body.max_tokens,
    temperature: body.temperature,
    top_p: body.top_p,
    top_k: body.top_k,
    stop: body.stop_sequences,
    ...toChatTools(body),
    reasoning: toChatReasoning(body),
    response_format: format && {
      type: 'json_schema',
      json_schema: { name: SCHEMA_NAME, schema: format.schema, strict: true },
    },
    user: body.user ?? body.metadata?.user_id,
    session_id: body.session_id,
    trace: body.trace,
  }
}

function readModels({ models, fallbacks }: MessagesBody): ChatBody['models'] {
  if (!fallbacks?.length) return models
  if (models?.length) {
    throw new AppError('invalid_request', 'Send either `fallbacks` or `models`, not both.', {
      details: { field: 'fallbacks' },
    })
  }
  return fallbacks.map(({ model }) => model)
}

type CacheControl = ReturnType<typeof toCacheControl>

/** A breakpoint for the whole conversation stands on its last text. */
function markLastText(messages: ChatBody['messages'], cacheControl: CacheControl): void {
  const last = messages.at(-1)
  if (!last || !last.content) return
  if (typeof last.content === 'string') {
    last.content = [{ type: 'text', text: last.content, cache_control: cacheControl }]
    return
  }
  const parts: readonly ContentPart[] = last.content
  const part = parts.findLast((candidate) => candidate.type === 'text')
  if (part) part.cache_control = cacheControl
}
