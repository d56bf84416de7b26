import { AppError } from '@/lib/core/errors'

/** How one key of one organization is addressed. */
export type KeyAddress = {
  organizationId: string
  hash: string
  /** Finds it only if this person made it; absent = whoever did. */
  madeByUserId?: string | undefined
}

const HASH = /^[0-9a-f]{64}$/

/** The condition that finds it: never another tenant's, never a deleted one. @throws AppError not_found for what is no hash */
export function whereKey({ organizationId, hash, madeByUserId }: KeyAddress) {
  if (!HASH.test(hash)) throw keyNotFound()
  const maker = madeByUserId === undefined ? {} : { createdByUserId: madeByUserId }
  return { organizationId, hash, deletedAt: null, ...maker }
}

/** Foreign, deleted and invented keys all look the same from outside. */
export function keyNotFound(): AppError {
  return new AppError('not_found', 'There is no API key with this hash. `GET /api/v1/keys` lists yours.')
}
