import { Usd } from '@/components/layout/usd'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { formatExactTime } from '@/lib/client/format-time'
import { parseUsdToNanos } from '@/lib/core/money'
import type { BudgetPeriod } from '@/lib/schemas/budget-periods'
import type { BudgetObject } from '@/lib/schemas/budgets'
import { formatUtc, PERIOD_NAMES, PERIOD_RULES } from './budget-words'

type BudgetRowProps = {
  period: BudgetPeriod
  budget: BudgetObject | undefined
  /** Null for people who only see it. */ onEdit: (() => void) | null
}

/** One period: its budget with a bar of what is spent, or the way to set one. */
export function BudgetRow({ period, budget, onEdit }: BudgetRowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b px-5 py-3 last:border-0">
      <div className="grid gap-1.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-sm font-medium">{PERIOD_NAMES[period]}</span>
          {budget && (
            <span className="text-sm tabular-nums">
              <Usd amount={budget.spent} /> <span className="text-muted-foreground">of</span>{' '}
              <Usd amount={budget.limit} />
            </span>
          )}
        </div>
        {budget && <Progress label={`${PERIOD_NAMES[period]} budget spent`} fraction={toFraction(budget)} />}
        <span className="text-xs text-muted-foreground">
          {budget ? (
            <>
              Resets{' '}
              <time dateTime={budget.resets_at} title={`${formatExactTime(budget.resets_at)}, your time`}>
                {formatUtc(budget.resets_at)}
              </time>
              {budget.updated_by !== null && <>, set by {budget.updated_by}</>}
            </>
          ) : (
            PERIOD_RULES[period]
          )}
        </span>
      </div>
      {onEdit && (
        <Button
          variant={budget ? 'ghost' : 'outline'}
          size="sm"
          aria-label={`${budget ? 'Edit' : 'Set'} the ${period} budget`}
          onClick={onEdit}
        >
          {budget ? 'Edit' : 'Set'}
        </Button>
      )}
    </li>
  )
}

const PER_MILLE = 1_000n

/** For the bar only; a thousandth is finer than its pixels. */
function toFraction({ spent, limit }: BudgetObject): number {
  const [spentNanos, limitNanos] = [parseUsdToNanos(spent) ?? 0n, parseUsdToNanos(limit) ?? 1n]
  return Number((spentNanos * PER_MILLE) / limitNanos) / Number(PER_MILLE)
}
