import { AppError } from '@/lib/core/errors'

/** How one provider key of one organization is addressed. */
export type ProviderKeyAddress = { organizationId: string; id: string }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The condition that finds it: never another tenant's. @throws AppError not_found for what is no id */
export function whereProviderKey({ organizationId, id }: ProviderKeyAddress) {
  if (!UUID.test(id)) throw providerKeyNotFound()
  return { organizationId, id: id.toLowerCase() }
}

/** Foreign, deleted and invented ones all look the same from outside. */
export function providerKeyNotFound(): AppError {
  return new AppError('not_found', 'There is no provider key with this id. `GET /api/v1/byok` lists yours.')
}
