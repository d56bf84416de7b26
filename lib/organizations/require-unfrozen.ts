import { accountFrozen } from '@/lib/core/account-frozen'
import { readFreeze } from './read-freeze'

/**
 * Refuses whatever would move money of a frozen organization. Requests to models do not ask this: their key and session
 * know it from memory.
 * @throws AppError account_frozen
 */
export async function requireUnfrozen({ organizationId }: { organizationId: string }): Promise<void> {
  if ((await readFreeze({ organizationId })) !== null) throw accountFrozen()
}
