import { getDb } from '@/lib/db'
import { providerKeyNotFound, whereProviderKey, type ProviderKeyAddress } from './find-provider-key'
import { forgetOwnKeys } from './own-keys'

/** Deletes a provider key with its ciphertext; no process uses it after a second. @throws AppError not_found */
export async function deleteProviderKey(address: ProviderKeyAddress): Promise<void> {
  const { count } = await getDb().providerKey.deleteMany({ where: whereProviderKey(address) })
  if (count === 0) throw providerKeyNotFound()
  forgetOwnKeys(address.organizationId)
}
