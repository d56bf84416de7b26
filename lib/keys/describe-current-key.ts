import type { KeyPrincipal } from '@/lib/auth'
import { hasEverBought } from '@/lib/ledger'
import type { CurrentKey } from '@/lib/schemas/keys'
import { toLimitFields, toUsageFields } from './key-object'
import { readKeyUsage } from './key-usage'
import { readFreeAllowance } from './read-free-allowance'

/** What a key may learn about itself: its limit, what it spent, what is left of the day's free requests. */
export async function describeCurrentKey({ key, organizationId, userId }: KeyPrincipal): Promise<CurrentKey> {
  const [usage, hasBought, allowance] = await Promise.all([
    readKeyUsage({ id: key.id, organizationId }),
    hasEverBought({ organizationId, atLeastNanos: 1n }),
    readFreeAllowance({ organizationId }),
  ])
  const isManagementKey = key.kind === 'management'
  return {
    label: key.label,
    ...toLimitFields(key, usage),
    ...toUsageFields(usage),
    is_free_tier: !hasBought,
    is_management_key: isManagementKey,
    is_provisioning_key: isManagementKey,
    creator_user_id: userId,
    organization_id: organizationId,
    workspace_id: organizationId,
    allowed_data_regions: ['global'],
    free_model_daily_requests: allowance,
    rate_limit: { requests: -1, interval: '10s', note: 'This field is deprecated and safe to ignore.' },
  }
}
