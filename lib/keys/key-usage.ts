import { getKeyUsage, type KeyUsage, NO_KEY_USAGE } from '@/lib/ledger'

/** What one key has spent. */
export async function readKeyUsage(key: { id: string; organizationId: string }): Promise<KeyUsage> {
  const usage = await getKeyUsage({ organizationId: key.organizationId, apiKeyIds: [key.id] })
  return usage.get(key.id) ?? NO_KEY_USAGE
}

/** What is left of a key's limit, which its line counts together, in its present window; nano-dollars, null without a limit. */
export function remainingNanos(
  key: { limitNanos: bigint | null; limitReset: string | null },
  usage: KeyUsage,
): bigint | null {
  if (key.limitNanos === null) return null
  const left = key.limitNanos - spentInWindow(key.limitReset, usage.line)
  return left > 0n ? left : 0n
}

function spentInWindow(limitReset: string | null, usage: KeyUsage['line']): bigint {
  if (limitReset === 'daily') return usage.dailyNanos
  if (limitReset === 'weekly') return usage.weeklyNanos
  if (limitReset === 'monthly') return usage.monthlyNanos
  return usage.totalNanos
}
