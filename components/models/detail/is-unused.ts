import type { ModelStats } from '@/lib/schemas/model-stats'

/** Whether nothing is known of the model's traffic: neither a day of an endpoint, nor tokens, nor a program. */
export function isUnused({ endpoints, activity, apps }: ModelStats): boolean {
  return apps.length === 0 && endpoints.every(({ days }) => days.length === 0) && activity.every(hasNoTokens)
}

function hasNoTokens(day: ModelStats['activity'][number]): boolean {
  return day.prompt_tokens === 0 && day.completion_tokens === 0
}
