import type { ChatRequest, ReasoningEffort } from '../spec'

export type ActiveEffort = Exclude<ReasoningEffort, 'none'>
export type ResolvedReasoning = { on: false } | { on: true; effort: ActiveEffort; budgetTokens: number }

/** Share of `maxTokens` that each effort may think for (api-contract §2.1). */
const BUDGET_PERCENT: Readonly<Record<ActiveEffort, number>> = {
  max: 95,
  xhigh: 95,
  high: 80,
  medium: 50,
  low: 20,
  minimal: 10,
}

/** Efforts from most to least, for naming a budget; `max` and `xhigh` share one share, so a budget names neither. */
const EFFORTS_BY_BUDGET = ['high', 'medium', 'low'] as const

/**
 * One reading of `reasoning` for every dialect: both an effort and a budget in tokens, whichever of them the caller
 * gave. Undefined: the caller said nothing and the model's own default holds.
 */
export function resolveReasoning({
  reasoning,
  maxTokens,
}: Pick<ChatRequest, 'reasoning' | 'maxTokens'>): ResolvedReasoning | undefined {
  if (reasoning === undefined) return undefined
  if (reasoning.enabled === false || reasoning.effort === 'none' || reasoning.maxTokens === 0) return { on: false }
  if (reasoning.maxTokens !== undefined) {
    return { on: true, effort: nameBudget(reasoning.maxTokens, maxTokens), budgetTokens: reasoning.maxTokens }
  }
  if (reasoning.effort === undefined && reasoning.enabled === undefined) return undefined
  const effort = reasoning.effort ?? 'medium'
  return { on: true, effort, budgetTokens: Math.floor((maxTokens * BUDGET_PERCENT[effort]) / 100) }
}

function nameBudget(budgetTokens: number, maxTokens: number): ActiveEffort {
  return EFFORTS_BY_BUDGET.find((effort) => budgetTokens * 100 >= maxTokens * BUDGET_PERCENT[effort]) ?? 'minimal'
}
