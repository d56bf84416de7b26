import { AppError } from '@/lib/core/errors'
import { completeChat, type CompletionInput } from '@/lib/gateway'
import type { AnyAnswer } from '@/lib/http'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ResponsesBody } from '@/lib/schemas/responses'
import { answerCut } from './answer-cut'
import { createResponsesFormat } from './responses-format'
import { toChatBody } from './to-chat-body'
import { isLengthError } from './to-response-error'
import { ToolNames } from './tool-names'

/**
 * One response of the stateless Responses API: the chat completion that means the same, told in this API's form.
 * @throws AppError as `completeChat` does; nothing is billed then
 */
export async function createResponse({
  body,
  ...input
}: Omit<CompletionInput, 'body' | 'format'> & { body: ResponsesBody }): Promise<AnyAnswer> {
  const names = new ToolNames(body.tools ?? [])
  try {
    return await completeChat({ ...input, body: toChatBody(body, names), format: createResponsesFormat(body, names) })
  } catch (error) {
    if (error instanceof AppError && isLengthError(error)) return answerCut({ request: body, names, error })
    throw error
  }
}

/** The chat request that means the same, for whoever keeps it instead of running it. */
export function readChatBody(body: ResponsesBody): ChatBody {
  return toChatBody(body, new ToolNames(body.tools ?? []))
}
