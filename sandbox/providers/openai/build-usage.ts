import type { Answer, JsonObject, Usage } from '../types'
import type { Dialect } from './dialects'

/** The usage of all choices together, in the provider's own counting. */
export function buildUsage(answers: readonly Answer[], dialect: Dialect): JsonObject {
  const total = sumUsage(answers)
  const completion = dialect.reasoningBesideCompletion === true ? total.completion - total.reasoning : total.completion
  const usage: JsonObject = {
    prompt_tokens: total.prompt,
    completion_tokens: completion,
    total_tokens: total.prompt + total.completion,
    prompt_tokens_details: { cached_tokens: total.cached, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: total.reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
  if (dialect.cacheHitCounters === true) {
    usage.prompt_cache_hit_tokens = total.cached
    usage.prompt_cache_miss_tokens = total.prompt - total.cached
  }
  return usage
}

function sumUsage(answers: readonly Answer[]): Usage {
  const total = { prompt: 0, cached: 0, cacheWrite: 0, completion: 0, reasoning: 0 }
  for (const { usage } of answers) {
    total.prompt = usage.prompt
    total.cached = usage.cached
    total.completion += usage.completion
    total.reasoning += usage.reasoning
  }
  return total
}
