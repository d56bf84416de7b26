import { dateFormat } from '@/lib/client/reader/intl'
import type { BudgetPeriod } from '@/lib/schemas/budget-periods'

export const PERIOD_NAMES: Readonly<Record<BudgetPeriod, string>> = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
}

/** When each period begins anew, for one that has no budget yet. */
export const PERIOD_RULES: Readonly<Record<BudgetPeriod, string>> = {
  daily: 'Each day, from 00:00 UTC.',
  weekly: 'Each week, from Monday 00:00 UTC.',
  monthly: 'Each month, from the 1st, 00:00 UTC.',
}

const UTC_MOMENT = {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const

/** `Mon, Nov 23, 00:00 UTC`. */
export function formatUtc(iso: string): string {
  return `${dateFormat(UTC_MOMENT).format(new Date(iso))} UTC`
}
