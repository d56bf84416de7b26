import { nanosToJsonNumber, picosToJsonNumber } from '@/lib/core/money'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { Settlement } from './settle-generation'

/** `usage` as the API shows it: token counts by the model's own tokenizer, and exactly what the balance was reduced by. */
export function toUsageObject({
  usage,
  costNanos,
  promptPicos,
  completionPicos,
  byokListNanos,
  documentNanos,
}: Settlement): ChatUsage {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
    prompt_tokens_details: {
      cached_tokens: usage.cachedTokens,
      cache_write_tokens: usage.cacheWriteTokens,
      audio_tokens: 0,
      video_tokens: 0,
    },
    completion_tokens_details: { reasoning_tokens: usage.reasoningTokens, audio_tokens: 0, image_tokens: 0 },
    cost: nanosToJsonNumber(costNanos + documentNanos),
    is_byok: byokListNanos !== null,
    cost_details: {
      upstream_inference_cost: byokListNanos === null ? null : nanosToJsonNumber(byokListNanos),
      upstream_inference_prompt_cost: picosToJsonNumber(promptPicos),
      upstream_inference_completions_cost: picosToJsonNumber(completionPicos),
      ...(documentNanos > 0n && { file_parser_cost: nanosToJsonNumber(documentNanos) }),
    },
  }
}
