import { splitPieces } from '../generate/split-pieces'
import type { RenderInput } from '../wire'
import { buildLogprobs, buildMessage, finishReason } from './build-message'
import { buildUsage } from './build-usage'
import type { ChatOptions } from './parse-chat'

/** A chat completion that is not streamed. */
export function renderChatAnswer(input: RenderInput<ChatOptions>): unknown {
  const { options } = input.call
  const usage = input.bendUsage(buildUsage(input.answers, options.dialect))
  return {
    id: `chatcmpl-${input.id}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1_000),
    model: input.model,
    choices: input.answers.map((answer, index) => ({
      index,
      message: buildMessage(input, answer, index),
      logprobs: options.logprobs ? buildLogprobs(splitPieces(answer.text)) : null,
      finish_reason: finishReason(answer),
    })),
    ...(usage ? { usage } : {}),
    ...(options.dialect.openaiRules === true ? { service_tier: 'default' } : {}),
    ...(options.dialect.groqMetadata === true ? { x_groq: { id: `req_${input.id}` } } : {}),
    system_fingerprint: 'fp_sandbox',
  }
}
