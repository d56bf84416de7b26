import type { ChatBody } from '@/lib/schemas/chat'
import { estimatePromptTokens } from '../../estimate-tokens'
import type { RouteModel } from '../../route-types'
import type { PipelineStage } from '../pipeline-stage'
import { compressMessages } from './compress-messages'

/** Models with no more context than this have it on unless the caller turned it off (api contract §2.6). */
const CONTEXT_AUTOMATIC_MAX = 8_192
const ENGINE = 'middle-out'
const MARGIN = 1.5
/** Room for an answer whose length nobody asked for: a quarter of the context, and no more than this. */
const ANSWER_TOKENS_MAX = 4_096

type CompressedBody = { body: ChatBody; pipeline: PipelineStage[] }

/**
 * Makes a conversation fit the context of the model that is asked first, where the caller wants that or the context is
 * small. What cannot be made to fit is passed on as short as it gets, and said so in the stage.
 */
export function compressContext({ body, models }: { body: ChatBody; models: readonly RouteModel[] }): CompressedBody {
  const untouched = { body, pipeline: [] }
  const wish = readWish(body)
  if (wish === 'off') return untouched
  const [model] = models
  const context = Math.max(0, ...(model?.endpoints.map((endpoint) => endpoint.contextLength) ?? []))
  if (!model || context === 0 || (wish === 'automatic' && context > CONTEXT_AUTOMATIC_MAX)) return untouched
  const tokensMax = Math.max(0, context - reserveTokens(body, context) - countFrame(body))
  const { messages, ...report } = compressMessages({ messages: body.messages, tokensMax })
  if (messages === body.messages) return untouched
  return { body: { ...body, messages }, pipeline: [toStage({ report, context, model: model.slug })] }
}

function readWish({ plugins, transforms }: ChatBody): 'on' | 'off' | 'automatic' {
  const plugin = plugins?.find(({ id }) => id === 'context-compression')
  if (plugin) return plugin.enabled === false ? 'off' : 'on'
  if (!transforms) return 'automatic'
  return transforms.includes(ENGINE) ? 'on' : 'off'
}

/** What is kept free for the answer; at most half, so that a request for the longest answer keeps its question. */
function reserveTokens(body: ChatBody, context: number): number {
  const asked = body.max_completion_tokens ?? body.max_tokens ?? Math.min(ANSWER_TOKENS_MAX, Math.floor(context / 4))
  return Math.min(asked, Math.floor(context / 2))
}

/** Tools and the answer's schema are part of the prompt and stay whole. */
function countFrame({ tools, response_format }: ChatBody): number {
  return Math.ceil(estimatePromptTokens({ messages: [], tools, response_format }).tokensTypical * MARGIN)
}

type Report = Omit<ReturnType<typeof compressMessages>, 'messages'>

function toStage(input: { report: Report; context: number; model: string }): PipelineStage {
  const { dropped, trimmed, tokensBefore, tokensAfter, fits } = input.report
  return {
    type: 'context_compression',
    name: 'context-compression',
    summary: `${dropped} messages dropped and ${trimmed} shortened for ${input.context} tokens of context${fits ? '' : '; still too long'}`,
    data: {
      engine: ENGINE,
      model: input.model,
      context_length: input.context,
      messages_dropped: dropped,
      messages_trimmed: trimmed,
      estimated_tokens_before: tokensBefore,
      estimated_tokens_after: tokensAfter,
      fits,
    },
  }
}
