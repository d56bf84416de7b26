import { z } from 'zod'
import { usdLimit } from './keys'
import { usdDecimal } from './usd'
import { BUDGET_PERIODS } from './budget-periods'

export * from './budget-periods'

/** The organization's id: it is the one workspace that it has. */
const workspaceId = z.string().min(1).max(100)

export const budgetListParams = z.object({ id: workspaceId })
export const budgetParams = z.object({
  id: workspaceId,
  interval: z.enum(
    BUDGET_PERIODS,
    'Must be daily, weekly or monthly. For a budget that never resets, give each key a limit without a reset.',
  ),
})

export const setBudgetBody = z.object({
  /** Most USD that the organization spends per UTC day, week from Monday, or month. */
  limit_usd: usdLimit.refine((nanos) => nanos > 0n, 'Must be more than 0. Remove the budget to have none.'),
  /** Answers on own provider keys are paid to the provider; budgets count what is taken from the balance. */
  include_byok_in_budgets: z
    .literal(false, 'Only false: what own provider keys spend is not taken from the balance and cannot be held back.')
    .optional(),
})

const budgetObject = z.strictObject({
  id: z.string(),
  workspace_id: z.string(),
  /** USD. */
  limit_usd: z.number(),
  reset_interval: z.enum(BUDGET_PERIODS),
  created_at: z.string(),
  updated_at: z.string(),
  /** Ours, as all that follow: the limit as an exact decimal. */
  limit: usdDecimal,
  /** USD spent in the period that runs. */
  spent: usdDecimal,
  /** USD left of the limit; 0 when the limit was lowered below what is spent. */
  remaining: usdDecimal,
  /** When the next period begins, in UTC. */
  resets_at: z.string(),
  /** Who set it as it is; null when that person is gone or a key without a person did. */
  updated_by: z.string().nullable(),
})
export type BudgetObject = z.infer<typeof budgetObject>

const include_byok_in_budgets = z.literal(false)
export const budgetListResponse = z.strictObject({ data: z.array(budgetObject), include_byok_in_budgets })
export const budgetResponse = z.strictObject({ data: budgetObject, include_byok_in_budgets })
export const deletedBudgetResponse = z.strictObject({ deleted: z.literal(true) })
