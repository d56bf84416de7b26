import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { Chain } from '@/lib/generated/prisma/client'
import type { ChainObject } from '@/lib/schemas/chains'
import { toChainObject } from './chain-object'

export type ChainAddress = { organizationId: string; slug: string }

/** The row of a chain of the organization. Another's is as missing as one that never was. @throws AppError not_found */
export async function requireChain({ organizationId, slug }: ChainAddress): Promise<Chain> {
  const row = await getDb().chain.findUnique({ where: { organizationId_slug: { organizationId, slug } } })
  return row ?? throwNotFound(slug)
}

/** A chain of the organization by its slug. @throws AppError not_found */
export async function getChain(address: ChainAddress): Promise<ChainObject> {
  return toChainObject(await requireChain(address))
}

function throwNotFound(slug: string): never {
  throw new AppError('not_found', `There is no chain \`${slug}\`. GET /api/v1/chains lists yours.`)
}
