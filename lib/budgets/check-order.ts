import { AppError } from '@/lib/core/errors'
import { formatNanosAsUsd } from '@/lib/core/money'
import { BUDGET_PERIODS, type BudgetPeriod } from '@/lib/schemas/budgets'

/** What each period's budget is, in nano-dollars; absent = none. */
export type BudgetLimits = ReadonlyMap<BudgetPeriod, bigint>

/**
 * A longer period's budget must be larger than every shorter one's, or the shorter one would never be reached.
 * @throws AppError invalid_request naming `limit_usd` and the budget that it contradicts
 */
export function checkOrder({
  period,
  limitNanos,
  others,
}: {
  period: BudgetPeriod
  limitNanos: bigint
  others: BudgetLimits
}): void {
  const rank = BUDGET_PERIODS.indexOf(period)
  for (const [other, otherNanos] of others) {
    const isLonger = BUDGET_PERIODS.indexOf(other) > rank
    if (other === period || (isLonger ? limitNanos < otherNanos : limitNanos > otherNanos)) continue
    const words = isLonger ? 'less' : 'more'
    const message = `A ${period} budget must be ${words} than the ${other} one, which is $${formatNanosAsUsd(otherNanos)}.`
    throw new AppError('invalid_request', `Invalid \`limit_usd\`: ${message}`, {
      details: { fields: [{ field: 'limit_usd', message }], conflicts_with: other },
    })
  }
}
