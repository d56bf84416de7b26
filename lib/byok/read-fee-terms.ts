import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import type { ProviderKeyTerms } from '@/lib/schemas/byok'

const BASIS_POINTS_PER_PERCENT = 100

/** What answers on own provider keys cost here, and how much of the month's allowance the organization has used. */
export async function readFeeTerms({ organizationId }: { organizationId: string }): Promise<ProviderKeyTerms> {
  const { BYOK_ALLOWANCE_USD: allowanceNanos, BYOK_FEE_BASIS_POINTS: basisPoints } = getEnv()
  const { rows } = await getPool().query<{ list: string; fee: string }>(
    `SELECT list_nanos::text AS list, fee_nanos::text AS fee FROM byok_month
      WHERE organization_id = $1 AND month_start = date_trunc('month', ledger_now(), 'UTC')`,
    [organizationId],
  )
  return {
    fee_percent: basisPoints / BASIS_POINTS_PER_PERCENT,
    allowance_usd: formatNanosAsUsd(allowanceNanos),
    used_usd: formatNanosAsUsd(BigInt(rows[0]?.list ?? 0)),
    fee_usd: formatNanosAsUsd(BigInt(rows[0]?.fee ?? 0)),
  }
}
