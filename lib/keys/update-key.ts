import { getDb } from '@/lib/db'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { keyNotFound, whereKey, type KeyAddress } from './find-key'
import { toKeyObject, WITH_APP } from './key-object'
import { forgetKeyState } from './key-state'
import { readKeyUsage } from './key-usage'
import { requireModels } from './require-models'

/** What may change; what is absent stays. */
export type KeyChange = {
  name?: string | undefined
  disabled?: boolean | undefined
  limitNanos?: bigint | null | undefined
  limitReset?: 'daily' | 'weekly' | 'monthly' | null | undefined
  rateLimitPerMinute?: number | null | undefined
  allowedModels?: string[] | undefined
  expiresAt?: Date | null | undefined
}

/** Changes a key; every process follows within a second. @throws AppError not_found, invalid_request (an unknown model) */
export async function updateKey({ disabled, ...change }: KeyChange & KeyAddress): Promise<ApiKeyObject> {
  const { organizationId, hash, madeByUserId, allowedModels: asked, ...columns } = change
  const allowedModels = asked && (await requireModels(asked))
  const rows = await getDb().apiKey.updateManyAndReturn({
    where: whereKey({ organizationId, hash, madeByUserId }),
    include: WITH_APP,
    // Prisma leaves a column alone where the value is undefined.
    data: { ...columns, allowedModels, disabledAt: toDisabledAt(disabled) },
  })
  const [row] = rows
  if (!row) throw keyNotFound()
  forgetKeyState(hash)
  return toKeyObject(row, await readKeyUsage(row))
}

function toDisabledAt(disabled: boolean | undefined): Date | null | undefined {
  if (disabled === undefined) return undefined
  return disabled ? new Date() : null
}
