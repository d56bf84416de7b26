import type { ChatRequest } from '../spec'
import { isAdaptiveOnly } from './is-adaptive-only'

/** While thinking, Anthropic takes `top_p` from here on only. */
const LEAST_THINKING_TOP_P = 0.95

/**
 * The sampling fields this model takes: none since 4.7, `top_p` alone while thinking; temperature ends at 1, and since
 * 4.5 only one of temperature and `top_p` may be given.
 */
export function toSampling(
  chat: ChatRequest,
  { model, isThinking }: { model: string; isThinking: boolean },
): Record<string, unknown> {
  if (isAdaptiveOnly(model)) return {}
  if (isThinking) return chat.topP !== undefined && chat.topP >= LEAST_THINKING_TOP_P ? { top_p: chat.topP } : {}
  return {
    ...(chat.temperature !== undefined && { temperature: Math.min(chat.temperature, 1) }),
    ...(chat.topP !== undefined && chat.temperature === undefined && { top_p: chat.topP }),
    ...(chat.topK !== undefined && { top_k: chat.topK }),
  }
}
