import { AppError } from '@/lib/core/errors'
import type { TestedProviderKey } from '@/lib/schemas/byok'
import { tryKey } from './byok/try-key'
import { getProviderAccess, listConfiguredProviders } from './resolve-provider'

/**
 * Tries the key that this installation has for a provider.
 * @throws AppError conflict (it has none)
 */
export async function testProviderKey({ slug }: { slug: string }): Promise<TestedProviderKey> {
  if (!listConfiguredProviders().has(slug)) {
    throw new AppError('conflict', 'This installation has no key for this provider, so there is nothing to test.')
  }
  return tryKey(getProviderAccess(slug))
}
