import type { ChatBody } from '@/lib/schemas/chat'

/** `:thinking` of a model that reasons when asked; what the request says about reasoning itself stands. */
export function turnReasoningOn(body: ChatBody): ChatBody {
  const { reasoning, reasoning_effort } = body
  const said = [reasoning_effort, reasoning?.effort, reasoning?.max_tokens, reasoning?.enabled]
  if (said.some((value) => value !== undefined && value !== null)) return body
  return { ...body, reasoning: { ...reasoning, enabled: true } }
}
