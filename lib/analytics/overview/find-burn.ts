const DAYS = 7

export type Burn = { perDayNanos: bigint; days: number; daysLeft: number | null }

/**
 * The rate at which a balance is spent: the mean of the last seven days, or of those since the first spending among them.
 * `dailyNanos` are nano-dollars per day, oldest first, today last; a balance below zero lasts for no day.
 */
export function findBurn({ dailyNanos, balanceNanos }: { dailyNanos: readonly bigint[]; balanceNanos: bigint }): Burn {
  const week = dailyNanos.slice(-DAYS)
  const first = dailyNanos.slice(0, -DAYS).some((nanos) => nanos > 0n) ? 0 : week.findIndex((nanos) => nanos > 0n)
  const counted = first === -1 ? [] : week.slice(first)
  const days = Math.max(1, counted.length)
  const perDayNanos = counted.reduce((sum, nanos) => sum + nanos, 0n) / BigInt(days)
  if (perDayNanos <= 0n) return { perDayNanos: 0n, days, daysLeft: null }
  return { perDayNanos, days, daysLeft: balanceNanos <= 0n ? 0 : Number(balanceNanos / perDayNanos) }
}
