import { formatNanosAsUsd } from '@/lib/core/money'
import { getDb } from '@/lib/db'

export type ListedCode = {
  id: string
  /** Its first letters. */
  label: string
  /** Exact, for each who redeems it. */
  amountUsd: string
  redemptions: number
  redemptionsMax: number
  validFrom: string
  validUntil: string | null
  creditDays: number | null
  priority: number
  isDisabled: boolean
}

/** Every code, newest first. The codes themselves are not stored. */
export async function listCodes(): Promise<ListedCode[]> {
  const rows = await getDb().promotionalCode.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    amountUsd: formatNanosAsUsd(row.amountNanos),
    redemptions: row.redemptions,
    redemptionsMax: row.redemptionsMax,
    validFrom: row.validFrom.toISOString(),
    validUntil: row.validUntil?.toISOString() ?? null,
    creditDays: row.creditDays,
    priority: row.priority,
    isDisabled: row.disabledAt !== null,
  }))
}
