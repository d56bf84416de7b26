import type { ChatBody } from '@/lib/schemas/chat'
import type { MessagesEnding } from '@/lib/schemas/messages-response'

/** How an answer ended, in the terms of chat completions. */
export type AnswerEnd = {
  finishReason: string | null
  nativeFinishReason: string | null
  /** What the model said instead of answering; null when it answered. */
  refusal: string | null
}

const REASONS: ReadonlyMap<string | null, MessagesEnding['stop_reason']> = new Map([
  ['stop', 'end_turn'],
  ['length', 'max_tokens'],
  ['tool_calls', 'tool_use'],
  ['content_filter', 'refusal'],
])

/** Why an answer ended, in this API's words; the provider's own word wins where chat completions have none as exact. */
export function toEnding({ finishReason, nativeFinishReason, refusal }: AnswerEnd, { stop }: ChatBody): MessagesEnding {
  const stopReason = refusal === null ? readReason(finishReason, nativeFinishReason) : 'refusal'
  const sequences = typeof stop === 'string' ? [stop] : (stop ?? [])
  return {
    stop_reason: stopReason,
    // Providers do not say which sequence they met; with one there is no doubt.
    stop_sequence: stopReason === 'stop_sequence' && sequences.length === 1 ? (sequences[0] ?? null) : null,
    stop_details: stopReason === 'refusal' ? { type: 'refusal', category: null, explanation: refusal } : null,
    container: null,
  }
}

function readReason(finishReason: string | null, native: string | null): MessagesEnding['stop_reason'] {
  if (native === 'stop_sequence' || native === 'model_context_window_exceeded') return native
  return REASONS.get(finishReason) ?? 'end_turn'
}
