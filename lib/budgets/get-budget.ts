import { AppError } from '@/lib/core/errors'
import type { BudgetObject, BudgetPeriod } from '@/lib/schemas/budgets'
import { readBudgets } from './read-budgets'

/** One budget with what is spent of it. @throws AppError not_found when the period has none */
export async function getBudget(where: { organizationId: string; period: BudgetPeriod }): Promise<BudgetObject> {
  const budgets = await readBudgets(where)
  const budget = budgets.find(({ reset_interval: period }) => period === where.period)
  if (!budget) throw new AppError('not_found', `There is no ${where.period} budget. Set one with PUT.`)
  return budget
}
