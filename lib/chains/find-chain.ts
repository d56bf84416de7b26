import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { ChainObject } from '@/lib/schemas/chains'
import { toChainObject } from './chain-object'

export type ChainAddress = { organizationId: string; slug: string }

/** A chain of the organization by its slug. @throws AppError not_found */
export async function getChain({ organizationId, slug }: ChainAddress): Promise<ChainObject> {
  const row = await getDb().chain.findUnique({ where: { organizationId_slug: { organizationId, slug } } })
  return row ? toChainObject(row) : throwNotFound(slug)
}

/** Another organization's chain is as missing as one that never was. */
export function throwNotFound(slug: string): never {
  throw new AppError('not_found', `There is no chain \`${slug}\`. GET /api/v1/chains lists yours.`)
}
