import { getDb } from '@/lib/db'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { keyNotFound, whereKey, type KeyAddress } from './find-key'
import { toKeyObject, WITH_APP } from './key-object'
import { readKeyUsage } from './key-usage'

/** One key of an organization. @throws AppError not_found */
export async function getKey(address: KeyAddress): Promise<ApiKeyObject> {
  const row = await getDb().apiKey.findFirst({ where: whereKey(address), include: WITH_APP })
  if (!row) throw keyNotFound()
  return toKeyObject(row, await readKeyUsage(row))
}
