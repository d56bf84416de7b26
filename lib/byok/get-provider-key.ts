import { getDb } from '@/lib/db'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { providerKeyNotFound, whereProviderKey, type ProviderKeyAddress } from './find-provider-key'
import { toProviderKeyObject } from './provider-key-object'

/** One provider key of an organization, without the key itself. @throws AppError not_found */
export async function getProviderKey(address: ProviderKeyAddress): Promise<ProviderKeyObject> {
  const row = await getDb().providerKey.findFirst({ where: whereProviderKey(address) })
  if (!row) throw providerKeyNotFound()
  return toProviderKeyObject(row)
}
