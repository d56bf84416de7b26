import { getCatalog } from '@/lib/catalog'
import { formatNanosAsUsd, NANOS_PER_DOLLAR } from '@/lib/core/money'
import { listKeys } from '@/lib/keys'
import { getBalance, listGenerations } from '@/lib/ledger'
import type { Overview, OverviewAlert } from '@/lib/schemas/overview'
import { findPeriod } from '../activity/find-period'
import { type CountRow, readCounts } from '../activity/read-counts'
import { sumCounts } from '../activity/sum-counts'
import { type Burn, findBurn } from './find-burn'
import { listKeyAlerts } from './list-key-alerts'
import { listRetiringModels } from './list-retiring-models'

const LOW_DAYS = 3

/**
 * What a person wants to know first: how far they are, for how long the balance lasts, and what will stop working soon.
 * Reads rollups, the balance and the newest 100 keys. @throws AppError not_found
 */
export async function getOverview({ organizationId, now }: { organizationId: string; now: Date }): Promise<Overview> {
  const period = findPeriod({ range: '30d', now })
  const [balance, keys, usage, catalog] = await Promise.all([
    getBalance({ organizationId }),
    listKeys({ organizationId, includeDisabled: true, includeExpired: true, offset: 0 }),
    readCounts({ organizationId, period, groupBy: 'model', filters: [], now }),
    getCatalog(),
  ])
  const days = period.starts.map((start) => sumDay(start, usage))
  const balanceNanos = balance.totalCreditsNanos - balance.totalUsageNanos
  const burn = findBurn({ dailyNanos: days.map(({ costNanos }) => costNanos), balanceNanos })
  const hasCredits = balance.totalCreditsNanos > 0n
  const hasRequest = balance.totalUsageNanos > 0n || usage.length > 0 || (await wasEverUsed(organizationId))
  return {
    steps: { credits: hasCredits, key: keys.some((key) => !key.is_management_key), request: hasRequest },
    balance_usd: formatNanosAsUsd(balanceNanos),
    burn: { per_day_usd: formatNanosAsUsd(burn.perDayNanos), days: burn.days, days_left: burn.daysLeft },
    days: days.map(({ start, costNanos, requests }) => ({
      date: start.toISOString().slice(0, 10),
      spend_usd: formatNanosAsUsd(costNanos),
      requests,
    })),
    alerts: [
      ...(hasCredits || burn.daysLeft !== null ? describeLowBalance({ balanceNanos, burn }) : []),
      ...listKeyAlerts(keys, now),
      ...listRetiringModels(
        catalog,
        usage.map(({ series }) => series),
      ),
    ],
  }
}

/** For who used free models only, and none lately. */
async function wasEverUsed(organizationId: string): Promise<boolean> {
  return (await listGenerations({ organizationId, limit: 1, cursor: null })).generations.length > 0
}

type Day = { start: Date; costNanos: bigint; requests: number }

function sumDay(start: Date, usage: readonly CountRow[]): Day {
  const { costNanos, requests } = sumCounts(usage.filter(({ bucket }) => bucket.getTime() === start.getTime()))
  return { start, costNanos, requests }
}

/** Less than a dollar counts only where something is spent: a few cents last long for those who use free models. */
function describeLowBalance({ balanceNanos, burn }: { balanceNanos: bigint; burn: Burn }): OverviewAlert[] {
  const isLow = burn.daysLeft !== null && (burn.daysLeft < LOW_DAYS || balanceNanos < NANOS_PER_DOLLAR)
  if (balanceNanos > 0n && !isLow) return []
  return [{ kind: 'low_balance', remaining_usd: formatNanosAsUsd(balanceNanos), days_left: burn.daysLeft }]
}
