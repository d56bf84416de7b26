import { getDb } from '@/lib/db'
import { forgetGuardrails } from '@/lib/guardrails'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { giveGuardrail } from './give-guardrail'
import { insertKey, type NewKey } from './insert-key'
import { toKeyObject } from './key-object'
import { readKeyUsage } from './key-usage'
import { requireModels } from './require-models'

/**
 * Creates a key. `secret` is the key itself, which exists nowhere else and cannot be shown again.
 * @throws AppError not_found (the creator is no member), conflict (too many keys), invalid_request (an unknown model)
 */
export async function createKey({
  madeByKeyId = null,
  ...input
}: NewKey & {
  /** The key that makes it: what guards that one guards this one. */
  madeByKeyId?: string | null
}): Promise<{ key: ApiKeyObject; secret: string }> {
  const allowedModels = await requireModels(input.allowedModels ?? [])
  const { organizationId } = input
  const { row, secret } = await getDb().$transaction(async (db) => {
    const made = await insertKey({ ...input, allowedModels }, { db })
    const held = madeByKeyId && (await db.guardrailKey.findFirst({ where: { organizationId, apiKeyId: madeByKeyId } }))
    if (held) await giveGuardrail(db, { organizationId, apiKeyId: made.row.id, held })
    return made
  })
  // What guards the new key holds from its first request on.
  if (madeByKeyId !== null) forgetGuardrails(organizationId)
  return { key: toKeyObject(row, await readKeyUsage(row)), secret }
}
