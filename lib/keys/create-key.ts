import type { ApiKeyObject } from '@/lib/schemas/keys'
import { insertKey, type NewKey } from './insert-key'
import { toKeyObject } from './key-object'
import { readKeyUsage } from './key-usage'
import { requireModels } from './require-models'

/**
 * Creates a key. `secret` is the key itself, which exists nowhere else and cannot be shown again.
 * @throws AppError not_found (the creator is no member), conflict (too many keys), invalid_request (an unknown model)
 */
export async function createKey(input: NewKey): Promise<{ key: ApiKeyObject; secret: string }> {
  const allowedModels = await requireModels(input.allowedModels ?? [])
  const { row, secret } = await insertKey({ ...input, allowedModels })
  return { key: toKeyObject(row, await readKeyUsage(row)), secret }
}
